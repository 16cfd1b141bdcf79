import type { Rule } from '../../Rule.ts';

/** Rows as Apex gets them, and records around them. */
export const queryResults: readonly Rule[] = [
    {
        id: 'soql-no-row',
        rule: "No row for a record is a QueryException with the platform's words.",
        evidence: {
            document: 'Apex Developer Guide, "Working with SOQL and SOSL Query Results"'
        },
        state: 'Exact',
        tests: ['org/QueryResultsTest.noRowForARecord'],
        mutant: {
            file: 'runtime/kernel/support/conversions.ts',
            from: 'List has no rows for assignment to SObject',
            to: 'No rows'
        }
    },
    {
        id: 'soql-unqueried',
        rule: 'Reading a field that was not queried is an SObjectException.',
        evidence: { document: 'Apex Developer Guide, "Working with SOQL and SOSL Query Results"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.fieldsThatWereNotQueried'],
        mutant: {
            file: 'runtime/sobject/SObjectValue.ts',
            from: 'without querying the requested field',
            to: 'without field'
        }
    },
    {
        id: 'soql-parents',
        rule: 'Fields of parents over several levels; empty lookups give null.',
        evidence: { document: 'SOQL and SOSL Reference, "Relationship Queries"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.parentsOverSeveralLevels'],
        mutant: {
            file: 'soql/execute/selection.ts',
            from: '        target = parent.selection;\n    }\n    target.fields.push(path);',
            to: '    }\n    target.fields.push(path);'
        }
    },
    {
        id: 'soql-children',
        rule: 'Subqueries have conditions and order of their own.',
        evidence: { document: 'SOQL and SOSL Reference, "Relationship Queries"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.childrenBySubquery'],
        mutant: {
            file: 'soql/execute/buildRecord.ts',
            from: 'query.orderBy, query.from.alias',
            to: '[], query.from.alias'
        }
    },
    {
        id: 'soql-polymorphic',
        rule: 'Type and Name of polymorphic parents.',
        evidence: {
            document:
                'SOQL and SOSL Reference, "Understanding Relationship Fields and Polymorphic Fields"'
        },
        state: 'Exact',
        tests: ['org/QueryResultsTest.polymorphicLookups'],
        mutant: { none: 'Resolved by several files together; no single line is the rule.' }
    },
    {
        id: 'soql-for-lists',
        rule: 'A loop over lists of a query gets 200 rows at a time.',
        evidence: { document: 'Apex Developer Guide, "SOQL For Loops"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.soqlForLoops'],
        mutant: {
            file: 'runtime/kernel/support/collections.ts',
            from: 'const CHUNK = 200;',
            to: 'const CHUNK = 201;'
        }
    },
    {
        id: 'soql-for-update',
        rule: 'FOR UPDATE returns its rows.',
        evidence: { document: 'Apex Developer Guide, "Locking Statements"' },
        state: { simplified: 'Nothing is locked: transactions run one after the other.' },
        tests: ['org/QueryResultsTest.forUpdate'],
        mutant: { none: 'There is no lock to break.' }
    },
    {
        id: 'soql-fields',
        rule: 'In Apex FIELDS() takes STANDARD only.',
        evidence: { document: 'SOQL and SOSL Reference, "FIELDS()"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.fieldsMustBeBounded'],
        mutant: {
            file: 'runtime/library/data/dynamicQuery.ts',
            from: '        refuseUnboundedFields(rt, query);\n',
            to: ''
        }
    }
];
