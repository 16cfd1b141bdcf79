/** The syntax tree of Apex and SOQL. Plain data without behaviour, so that it can be cached as JSON. */
export type * from './common.ts';
export type * from './declarations.ts';
export type * from './statements.ts';
export type * from './expressions.ts';
export type * from './soql.ts';
export { MISSING_SOQL_FUNCTIONS } from './soqlFunctions.ts';
export { bindsOf } from './bindsOf.ts';
