import type { Rule } from '../../Rule.ts';

/** What a statement answers, and what becomes of it when rows fail. */
export const results: readonly Rule[] = [
    {
        id: 'dml-message',
        rule: 'A DmlException names row, status, message and fields.',
        evidence: { document: 'Apex Developer Guide, "DML Exceptions and Error Handling"' },
        state: 'Exact',
        tests: ['org/SaveTest.oneBadRow'],
        mutant: {
            file: 'database/dml/dmlException.ts',
            from: "${error.fields.join(', ')}",
            to: '${error.fields.length}'
        }
    },
    {
        id: 'dml-row-id',
        rule: 'It names the id of a row that has one.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/SaveTest.updatesNameTheRow'],
        mutant: {
            file: 'database/dml/dmlException.ts',
            from: 'first?.id == null ?',
            to: 'first?.id != null ?'
        }
    },
    {
        id: 'dml-all-or-none',
        rule: 'One bad row undoes the statement.',
        evidence: {
            document: 'Apex Developer Guide, "DML Statements vs. Database Class Methods"'
        },
        state: 'Exact',
        tests: ['org/SaveTest.oneBadRow', 'org/TriggersTest.exceptionsOf'],
        mutant: {
            file: 'database/dml/runDml.ts',
            from: '        goBack();\n        throw cause;',
            to: '        throw cause;'
        }
    },
    {
        id: 'dml-partial',
        rule: 'Partial success saves the good rows and keeps the order of results.',
        evidence: {
            document: 'Apex Developer Guide, "DML Statements vs. Database Class Methods"'
        },
        state: 'Exact',
        tests: ['org/SaveTest.partialSuccess', 'org/TriggersTest.theOthers'],
        mutant: {
            file: 'database/dml/runDml.ts',
            from: '        rows = left;',
            to: '        rows = [];'
        }
    },
    {
        id: 'dml-id-on-insert',
        rule: 'An id may not stand on a record that is inserted.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/SaveTest.idsHaveTheirPlace'],
        mutant: {
            file: 'database/dml/runDml.ts',
            from: 'cannot specify Id in an ${operation} call',
            to: 'Id given in ${operation} call'
        }
    },
    {
        id: 'dml-empty-list',
        rule: 'A statement over no records costs nothing.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/SaveTest.emptyLists'],
        mutant: {
            file: 'database/dml/runDml.ts',
            from: 'if (records.length === 0) return [];',
            to: 'if (records.length < 0) return [];'
        }
    }
];
