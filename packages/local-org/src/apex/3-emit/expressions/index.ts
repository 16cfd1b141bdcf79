export { emitArguments, emitExpression } from './emitExpression.ts';
export { convert } from './conversion.ts';
export { emitTruth } from './truth.ts';
export { emitStatementExpression } from './emitStatementExpression.ts';
