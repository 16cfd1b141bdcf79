/** Runs emitted Apex: classes, statics per transaction, operators, exceptions, types at run time. */
export { ApexRuntime, type RuntimeParts, type Surroundings } from './ApexRuntime.ts';
export { LoadedClass } from './classes/index.ts';
export { NotImplemented } from './NotImplemented.ts';
export type { FileCoverage } from './Probes.ts';
export { Program, type LoadedTrigger } from './Program.ts';
