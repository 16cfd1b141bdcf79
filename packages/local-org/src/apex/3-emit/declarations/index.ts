export { describeType } from './describeType.ts';
export { emitClass } from './emitClass.ts';
export { emitTrigger } from './emitTrigger.ts';
