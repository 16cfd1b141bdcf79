import type { Area } from '../Rule.ts';

export const triggers: Area = {
    name: 'triggers',
    title: 'Triggers and transactions',
    rules: [
        {
            id: 'trigger-chunks',
            rule: 'Triggers see at most 200 rows at a time.',
            evidence: { document: 'Apex Developer Guide, "Triggers and Bulk Requests"' },
            state: 'Exact',
            tests: ['org/TriggersTest.chunksOf200'],
            mutant: {
                file: 'database/dml/runDml.ts',
                from: 'const CHUNK = 200;',
                to: 'const CHUNK = 250;'
            }
        },
        {
            id: 'trigger-before-change',
            rule: 'Changes of before triggers are saved.',
            evidence: { document: 'Apex Developer Guide, "Context Variable Considerations"' },
            state: 'Exact',
            tests: ['org/TriggersTest.beforeTriggersChange'],
            mutant: {
                file: 'database/dml/saveRows.ts',
                from: '        takeOver(pending, newRows[index]);\n',
                to: ''
            }
        },
        {
            id: 'trigger-readonly',
            rule: 'Records of after triggers are read-only.',
            evidence: { document: 'Apex Developer Guide, "Context Variable Considerations"' },
            state: 'Exact',
            tests: [
                'org/TriggersTest.afterTriggersCannot',
                'data/DmlStatementsTest.recordsOfAfter'
            ],
            mutant: {
                file: 'database/dml/saveRows.ts',
                from: 'record.isReadOnly = true;',
                to: 'record.isReadOnly = false;'
            }
        },
        {
            id: 'trigger-errors',
            rule: 'addError marks its row only.',
            evidence: { document: 'Apex Developer Guide, "Trigger Exceptions"' },
            state: 'Exact',
            tests: ['org/TriggersTest.errorsMark'],
            mutant: {
                file: 'database/dml/fireTriggers.ts',
                from: 'row.errors.push(...(newRows?.[index]?.errors.take() ?? []));',
                to: 'row.errors.push(...(newRows?.[0]?.errors.take() ?? []));'
            }
        },
        {
            id: 'trigger-retry',
            rule: 'After errors of some rows the triggers run again for the others.',
            evidence: { document: 'Apex Developer Guide, "Bulk DML Exception Handling"' },
            state: 'Exact',
            tests: ['org/TriggersTest.theOthersAre'],
            mutant: {
                file: 'database/dml/runDml.ts',
                from: '        goBack();\n        if (attempts',
                to: '        return;\n        if (attempts'
            }
        },
        {
            id: 'trigger-delete-errors',
            rule: 'Errors on Trigger.old refuse a delete.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/TriggersTest.deletesCanBeRefused'],
            mutant: {
                file: 'database/dml/fireTriggers.ts',
                from: 'row.errors.push(...(oldRows?.[index]?.errors.take() ?? []));',
                to: ''
            }
        },
        {
            id: 'trigger-exception',
            rule: "An exception of a trigger fails its rows in the platform's words.",
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/TriggersTest.exceptionsOfTriggers'],
            mutant: { file: 'database/dml/fireTriggers.ts', from: 'caused by: ', to: 'because of ' }
        },
        {
            id: 'trigger-depth',
            rule: 'Triggers nest 16 deep.',
            evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
            state: 'Exact',
            tests: ['org/TriggersTest.recursionHasAnEnd'],
            mutant: {
                file: 'database/dml/fireTriggers.ts',
                from: 'Maximum trigger depth exceeded',
                to: 'Too deep'
            }
        },
        {
            id: 'savepoint',
            rule: 'rollback undoes what came after the savepoint.',
            evidence: { document: 'Apex Developer Guide, "Transaction Control"' },
            state: 'Exact',
            tests: ['org/SavepointsTest.rollbackUndoes', 'data/DmlStatementsTest.aSavepoint'],
            mutant: {
                file: 'runtime/library/data/Database.ts',
                from: 'rt.database.rollback(savepoint.mark);',
                to: ''
            }
        },
        {
            id: 'savepoint-order',
            rule: 'A rollback ends later savepoints.',
            evidence: { document: 'Apex Developer Guide, "Transaction Control"' },
            state: 'Exact',
            tests: ['org/SavepointsTest.earlierPoints'],
            mutant: {
                file: 'runtime/library/data/Database.ts',
                from: 'releaseAfter(rt, savepoint);\n}',
                to: '}'
            }
        },
        {
            id: 'savepoint-limit',
            rule: 'Savepoints count as DML statements.',
            evidence: { document: 'Apex Developer Guide, "Transaction Control"' },
            state: 'Exact',
            tests: ['org/SavepointsTest.savepointsCount'],
            mutant: {
                file: 'runtime/library/data/Database.ts',
                from: "'setSavepoint()': (rt) => {\n            rt.transaction.limits.count('DmlStatements');",
                to: "'setSavepoint()': (rt) => {"
            }
        },
        {
            id: 'mixed-dml',
            rule: 'Setup and other objects do not mix in a transaction.',
            evidence: {
                document:
                    'Apex Developer Guide, "sObjects That Cannot Be Used Together in DML Operations"'
            },
            state: 'Exact',
            tests: ['org/MixedDmlTest'],
            mutant: {
                file: 'database/mixedDml.ts',
                from: 'if (other !== null) throw mixed(rt, operation, object.name, other);',
                to: ''
            }
        },
        {
            id: 'mixed-dml-run-as',
            rule: 'System.runAs begins afresh.',
            evidence: {
                document:
                    'Apex Developer Guide, "sObjects That Cannot Be Used Together in DML Operations"'
            },
            state: 'Exact',
            tests: ['org/MixedDmlTest.runAs'],
            mutant: {
                file: 'runtime/kernel/support/users.ts',
                from: "rt.transaction.user = rt.host.user(user.id ?? '');",
                to: ''
            }
        },
        {
            id: 'mixed-dml-settings',
            rule: 'Custom settings mix with anything.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/MixedDmlTest.customSettings'],
            mutant: {
                file: 'database/mixedDml.ts',
                from: "if (object.kind === 'customSetting') return true;",
                to: "if (object.kind === 'customSetting') return object.name === '';"
            }
        }
    ]
};
