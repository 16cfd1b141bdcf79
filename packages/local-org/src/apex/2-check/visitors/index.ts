/** Types of expressions, one file for each kind of node. */
export { checkValue } from './expression.ts';
