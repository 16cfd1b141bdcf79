/** Statements, one file for each kind of node. */
export { checkBlock } from './statement.ts';
