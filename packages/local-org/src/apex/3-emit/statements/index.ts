export { emitBlock, emitStatement } from './emitStatement.ts';
