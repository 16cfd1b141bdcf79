/** Addresses of documents that evidence names, where they have been looked up. */
const GUIDE = 'https://developer.salesforce.com/docs/platform/apex-dev/references/apex-dev';
const GUIDE_ATLAS = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode';
const REFERENCE = 'https://developer.salesforce.com/docs/platform/apex-ref/references/apex-ref';
const EVENTS =
    'https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events';
const QUERY_GUIDE = 'https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide';
const QUERIES = 'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl';

export const PAGES: Readonly<Record<string, string>> = {
    'Apex Developer Guide, "Enforce Security with the stripInaccessible Method"': `${GUIDE}/apex-classes-with-security-stripinaccessible.html`,
    'Apex Developer Guide, "Expression Operators"': `${GUIDE_ATLAS}/langCon_apex_expressions_operators_understanding.htm`,
    'Apex Developer Guide, "List Sorting"': `${GUIDE}/langcon-apex-collections-lists-sorting.html`,
    'Apex Developer Guide, "Permission Set Groups"': `${GUIDE_ATLAS}/apex_permission_set_group_testing.htm`,
    'Apex Reference Guide, "Security Class"': `${REFERENCE}/apex-class-system-security.html`,
    'Apex Developer Guide, "Working with SOQL and SOSL Query Results"': `${GUIDE_ATLAS}/langCon_apex_SOQL_working_with_results.htm`,
    'Platform Events Developer Guide, "Subscribe to Platform Event Notifications with Apex Triggers"': `${EVENTS}/platform_events_subscribe_apex.htm`,
    'Salesforce Stack Exchange, "Adding/removing elements from a Map while iterating over it"':
        'https://salesforce.stackexchange.com/questions/169232',
    'Salesforce Stack Exchange, "Maps keySet is a collection that supports remove() but is otherwise read-only"':
        'https://salesforce.stackexchange.com/questions/207388',
    'SOAP API Developer Guide, "emptyRecycleBin()"':
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_emptyrecyclebin.htm',
    'SOAP API Developer Guide, "Person Account Record Types"':
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm',
    'SOQL and SOSL Reference, "Comparison Operators"': `${QUERY_GUIDE}/sforce-api-calls-soql-select-comparisonoperators.html`,
    'SOQL and SOSL Reference, "ORDER BY"': `${QUERIES}/sforce_api_calls_soql_select_orderby.htm`
};
