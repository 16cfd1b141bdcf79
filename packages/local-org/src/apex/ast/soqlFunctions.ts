/**
 * Functions of SOQL that the local org does not have, in capitals: the compiler refuses queries that are
 * written out, running code ends at dynamic ones.
 */
export const MISSING_SOQL_FUNCTIONS: ReadonlySet<string> = new Set([
    'CONVERTCURRENCY',
    'DISTANCE',
    'FORMAT',
    'GEOLOCATION',
    'GROUPING'
]);
