import type { Rule } from '../../Rule.ts';

/** Updates and inserts in one. */
export const upserts: readonly Rule[] = [
    {
        id: 'upsert-match',
        rule: 'upsert by an external id updates what it finds and fills in the Id.',
        evidence: { document: 'Apex Developer Guide, "Upserting Records"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.upsertMatches'],
        mutant: {
            file: 'database/dml/runDml.ts',
            from: "if (row.isInsert || operation === 'upsert') row",
            to: 'if (row.isInsert) row'
        }
    },
    {
        id: 'upsert-created',
        rule: 'isCreated tells new rows.',
        evidence: { document: 'Apex Reference Guide, "UpsertResult Class"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.upsertMatches'],
        mutant: {
            file: 'database/dml/runDml.ts',
            from: 'isCreated: isSuccess && pending.isInsert',
            to: 'isCreated: isSuccess'
        }
    },
    {
        id: 'upsert-ambiguous',
        rule: 'Several matches are an error.',
        evidence: { document: 'Apex Developer Guide, "Upserting Records"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.upsertRefusesSeveral'],
        mutant: {
            file: 'database/dml/matchUpserts.ts',
            from: 'if (found.length > 1) {',
            to: 'if (found.length > 2) {'
        }
    },
    {
        id: 'upsert-twins',
        rule: 'One key may stand only once in an upsert.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.upsertRefusesTwins'],
        mutant: {
            file: 'database/dml/matchUpserts.ts',
            from: 'if (seen.has(key)) {',
            to: 'if (seen.has(key + key)) {'
        }
    }
];
