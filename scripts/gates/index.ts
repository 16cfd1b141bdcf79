/** The checks of the sources that need no running product. */
export { allGates } from './allGates.ts';
export type { Gate, GateContext, GateResult, ToolRun } from './gate.ts';
