import type { Rule } from '../../Rule.ts';

/** ORDER BY. */
export const ordering: readonly Rule[] = [
    {
        id: 'soql-nulls-order',
        rule: 'ORDER BY puts empty values first; NULLS LAST changes it.',
        evidence: { document: 'SOQL and SOSL Reference, "ORDER BY"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.nullsComeFirst'],
        mutant: {
            file: 'soql/execute/ordering.ts',
            from: "item.nulls !== 'LAST'",
            to: "item.nulls === 'FIRST'"
        }
    },
    {
        id: 'soql-nulls-descending',
        rule: 'With DESC empty values come first, too; who writes NULLS LAST need not know.',
        evidence: { document: 'SOQL and SOSL Reference, "ORDER BY"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.nullsComeFirstDescending'],
        mutant: {
            file: 'soql/execute/ordering.ts',
            from: "item.nulls !== 'LAST'",
            to: "item.nulls === null ? !item.descending : item.nulls === 'FIRST'"
        }
    },
    {
        id: 'soql-text-order',
        rule: 'Text sorts without regard to case.',
        evidence: { document: 'SOQL and SOSL Reference, "ORDER BY"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.textSortsWithoutCase'],
        mutant: {
            file: 'soql/evaluate/compareValues.ts',
            from: 'return one === other ? 0 : collator.compare(one, other);',
            to: 'return one === other ? 0 : one < other ? -1 : 1;'
        }
    },
    {
        id: 'soql-picklist-order',
        rule: 'Picklists sort in the order of their values.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/QueryResultsTest.picklistsSort'],
        mutant: {
            file: 'soql/execute/ordering.ts',
            from: 'if (values.length === 0) return (value) => value;',
            to: 'if (values.length >= 0) return (value) => value;'
        }
    }
];
