export { namedPage, recordPage } from './recordPage.ts';
