/** Where control can and cannot come. */
export { blockCompletes } from './completes.ts';
