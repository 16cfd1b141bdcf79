export { ArgumentMismatch, fromJson } from './fromJson.ts';
export { toJson } from './toJson.ts';
export type { AuraMembers } from './toJson.ts';
