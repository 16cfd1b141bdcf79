/** Addresses of documents that evidence names, where they have been looked up. */
const GUIDE = 'https://developer.salesforce.com/docs/platform/apex-dev/references/apex-dev';
const GUIDE_ATLAS = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode';
const REFERENCE = 'https://developer.salesforce.com/docs/platform/apex-ref/references/apex-ref';
const QUERIES = 'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl';

export const PAGES: Readonly<Record<string, string>> = {
    'Apex Developer Guide, "Enforce Security with the stripInaccessible Method"': `${GUIDE}/apex-classes-with-security-stripinaccessible.html`,
    'Apex Developer Guide, "Expression Operators"': `${GUIDE_ATLAS}/langCon_apex_expressions_operators_understanding.htm`,
    'Apex Developer Guide, "List Sorting"': `${GUIDE}/langcon-apex-collections-lists-sorting.html`,
    'Apex Developer Guide, "Permission Set Groups"': `${GUIDE_ATLAS}/apex_permission_set_group_testing.htm`,
    'Apex Reference Guide, "Security Class"': `${REFERENCE}/apex-class-system-security.html`,
    'SOQL and SOSL Reference, "ORDER BY"': `${QUERIES}/sforce_api_calls_soql_select_orderby.htm`
};
