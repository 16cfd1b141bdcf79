/** Queries against the schema. */
export { checkQuery } from './checkQuery.ts';
export { checkSearch } from './checkSearch.ts';
