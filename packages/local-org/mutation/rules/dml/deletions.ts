import type { Rule } from '../../Rule.ts';

/** Deleting, bringing back, merging and converting. */
export const deletions: readonly Rule[] = [
    {
        id: 'delete-cascade',
        rule: 'Details go with their master, without triggers.',
        evidence: { document: 'Apex Developer Guide, "Deleting Records"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.detailsGo'],
        mutant: {
            file: 'database/dml/deleteRows.ts',
            from: "child.field.deleteConstraint === 'Cascade'",
            to: "child.field.deleteConstraint === 'None'"
        }
    },
    {
        id: 'delete-clear',
        rule: 'Lookups to a deleted record are emptied.',
        evidence: { document: 'Salesforce Help, "Object Relationships Overview"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.lookupsAreEmptied'],
        mutant: {
            file: 'database/dml/deleteRows.ts',
            from: '[child.field.name]: null });',
            to: '});'
        }
    },
    {
        id: 'delete-restrict',
        rule: 'Restricted lookups hold the record.',
        evidence: { document: 'Salesforce Help, "Object Relationships Overview"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.restrictedLookups'],
        mutant: {
            file: 'database/dml/deleteRows.ts',
            from: "child.field.deleteConstraint === 'Restrict' &&",
            to: "child.field.deleteConstraint === 'None' &&"
        }
    },
    {
        id: 'undelete-details',
        rule: 'undelete brings back what went with the record, and only that.',
        evidence: { document: 'Apex Developer Guide, "Restoring Deleted Records"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.undeleteBrings'],
        mutant: {
            file: 'database/dml/undeleteRows.ts',
            from: "const belongs = child.row[DELETED_WITH] === row['Id'];",
            to: 'const belongs = true;'
        }
    },
    {
        id: 'undelete-live',
        rule: 'undelete refuses a record that is not deleted.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.undeleteNeeds'],
        mutant: {
            file: 'database/dml/undeleteRows.ts',
            from: "if (pending.row['IsDeleted'] !== true) {",
            to: "if (pending.row['IsDeleted'] === 1) {"
        }
    },
    {
        id: 'bin-details',
        rule: 'Emptying the recycle bin of a record takes the details that were deleted with it.',
        evidence: { document: 'SOAP API Developer Guide, "emptyRecycleBin()"' },
        state: 'Exact',
        tests: ['data/DmlStatementsTest.emptyingTheBinTakesDetails'],
        mutant: {
            file: 'database/dml/emptyRecycleBin.ts',
            from: "const isGone = child.row['IsDeleted'] === true &&",
            to: "const isGone = child.row['IsDeleted'] === 1 &&"
        }
    },
    {
        id: 'bin-limits',
        rule: 'emptyRecycleBin counts as a DML statement and its records as DML rows.',
        evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
        state: 'Exact',
        tests: ['data/DmlStatementsTest.emptyingTheBinCounts'],
        mutant: {
            file: 'runtime/library/data/Database.ts',
            from: "limits.count('DmlRows', ids.length);",
            to: ''
        }
    },
    {
        id: 'bin-most',
        rule: 'emptyRecycleBin takes 200 records; more are a LimitException.',
        evidence: { document: 'SOAP API Developer Guide, "emptyRecycleBin()"' },
        state: { simplified: 'The words of the exception are our own.' },
        tests: ['data/DmlStatementsTest.emptyingTheBinCounts'],
        mutant: {
            none: 'A test method that meets a limit fails by definition; packages/local-org/test/apex-run/recycleBin.test.ts shows it from outside.'
        }
    },
    {
        id: 'deleted-change',
        rule: 'A deleted record cannot be changed.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.deletedRecords'],
        mutant: {
            file: 'database/dml/runDml.ts',
            from: "operation !== 'undelete' && row['IsDeleted'] === true",
            to: "operation === 'undelete' && row['IsDeleted'] === true"
        }
    },
    {
        id: 'merge-children',
        rule: 'merge moves related records to the master.',
        evidence: { document: 'Apex Developer Guide, "Merging Records"' },
        state: 'Exact',
        tests: ['org/UpsertAndDeleteTest.mergeMoves'],
        mutant: {
            file: 'database/dml/mergeRecords.ts',
            from: '[child.field.name]: masterId });',
            to: '});'
        }
    },
    {
        id: 'convert-lead',
        rule: 'convertLead makes an account and a contact.',
        evidence: { document: 'Apex Developer Guide, "Converting Leads"' },
        state: {
            simplified: 'Field mapping is the standard one; LeadStatus cannot be queried.'
        },
        tests: ['org/UpsertAndDeleteTest.leadConversion'],
        mutant: { file: 'database/dml/convertLeads.ts', from: "Company: 'Name',", to: '' }
    }
];
