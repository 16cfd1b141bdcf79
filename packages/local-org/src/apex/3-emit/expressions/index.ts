export { emitArguments, emitExpression } from './emitExpression.ts';
export { emitTruth } from './truth.ts';
export { emitStatementExpression } from './emitStatementExpression.ts';
