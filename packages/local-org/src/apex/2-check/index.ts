/** Names and types of Apex, kept beside the tree. Read `checkedUnit.ts` first: it is what comes out. */
export * from './types.ts';
export type * from './symbols.ts';
export type * from './references.ts';
export type * from './conversions.ts';
export type * from './checkedUnit.ts';
export type * from './environment.ts';
export { checkProgram } from './checkProgram.ts';
