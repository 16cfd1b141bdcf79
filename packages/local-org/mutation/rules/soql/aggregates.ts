import type { Rule } from '../../Rule.ts';

/** Aggregates and groups. */
export const aggregates: readonly Rule[] = [
    {
        id: 'soql-aggregate-nulls',
        rule: 'Aggregates pass over empty fields.',
        evidence: { document: 'SOQL and SOSL Reference, "Aggregate Functions"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.aggregatesPassOverNulls'],
        mutant: {
            file: 'soql/execute/grouping.ts',
            from: 'group.map(read).filter((value) => value !== null && value !== undefined)',
            to: 'group.map(read)'
        }
    },
    {
        id: 'soql-aggregate-nothing',
        rule: 'SUM over no rows is null.',
        evidence: { document: 'SOQL and SOSL Reference, "Aggregate Functions"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.aggregatesOverNothing'],
        mutant: {
            file: 'soql/execute/grouping.ts',
            from: 'function sum(values: ApexNumber[]): unknown {\n    if (values.length === 0) return null;',
            to: 'function sum(values: ApexNumber[]): unknown {'
        }
    },
    {
        id: 'soql-aggregate-alias',
        rule: 'Aggregates without an alias are called expr0, expr1.',
        evidence: { document: 'SOQL and SOSL Reference, "Using Aliases with GROUP BY"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.aggregatesPassOverNulls'],
        mutant: {
            file: 'soql/execute/grouping.ts',
            from: '`expr${unnamed++}`',
            to: '`expr${++unnamed}`'
        }
    },
    {
        id: 'soql-having',
        rule: 'HAVING filters groups.',
        evidence: { document: 'SOQL and SOSL Reference, "HAVING"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.groupsAndHaving'],
        mutant: {
            file: 'soql/execute/grouping.ts',
            from: 'query.having === null ? groups :',
            to: 'query.having !== null ? groups :'
        }
    },
    {
        id: 'soql-max',
        rule: 'MAX gives the largest value.',
        evidence: { document: 'SOQL and SOSL Reference, "Aggregate Functions"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.aggregatesPassOverNulls'],
        mutant: {
            file: 'soql/execute/grouping.ts',
            from: '(order) => order > 0',
            to: '(order) => order < -1'
        }
    }
];
