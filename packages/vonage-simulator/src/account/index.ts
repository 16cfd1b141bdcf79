export { accountRoutes } from './accountRoutes.ts';
