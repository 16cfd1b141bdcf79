/** Runs SOQL over stored rows: names are resolved against the schema, conditions tested row by row. */
export { runQuery, type QueryOutcome } from './execute/runQuery.ts';
export { queryException } from './QueryContext.ts';
export type { QueryAccess, QueryContext, RecordSource, Row } from './QueryContext.ts';
export {
    collatorFor,
    compareValues,
    inZone,
    sameValue,
    startOfDay,
    valueKey
} from './evaluate/index.ts';
export { runSearch } from './search/runSearch.ts';
