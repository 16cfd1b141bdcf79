/** What names mean: types, variables, members of values, types and namespaces. */
export { type Meaning, type ValueMeaning, valueOf } from './Meaning.ts';
export { memberOfNamespace, memberOfType } from './memberOfType.ts';
export { memberOfValue } from './memberOfValue.ts';
export { resolveTypeRef, writtenName } from './resolveTypeRef.ts';
export { meaningsOf } from './simpleName.ts';
