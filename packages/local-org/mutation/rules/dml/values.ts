import type { Rule } from '../../Rule.ts';

/** What the platform fills in, keeps or computes. */
export const savedValues: readonly Rule[] = [
    {
        id: 'dml-defaults',
        rule: 'Default values fill what an insert leaves out.',
        evidence: { document: 'Salesforce Help, "Define Default Field Values"' },
        state: 'Exact',
        tests: ['org/SaveTest.defaultsFill'],
        mutant: {
            file: 'database/dml/prepareRow.ts',
            from: 'if (pending.isInsert) addDefaults(context, pending, values);',
            to: ''
        }
    },
    {
        id: 'dml-picklist-default',
        rule: 'So does the default of a picklist.',
        evidence: { document: 'Salesforce Help, "Define Default Field Values"' },
        state: 'Exact',
        tests: ['org/SaveTest.defaultsFill'],
        mutant: {
            file: 'database/dml/defaultValues.ts',
            from: 'each.default && each.active',
            to: 'each.active'
        }
    },
    {
        id: 'dml-owner',
        rule: 'Who inserts owns.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/SaveTest.whoInsertsOwns'],
        mutant: {
            file: 'database/dml/prepareRow.ts',
            from: "values['OwnerId'] = context.rt.transaction.user.id;",
            to: "values['OwnerId'] = null;"
        }
    },
    {
        id: 'dml-autonumber',
        rule: 'Auto-numbers count up in their format.',
        evidence: { document: 'Salesforce Help, "Custom Field Types"' },
        state: 'Exact',
        tests: ['org/SaveTest.autoNumbersCount'],
        mutant: {
            file: 'database/dml/autoNumber.ts',
            from: 'pad(n, code.length)',
            to: 'pad(1, code.length)'
        }
    },
    {
        id: 'dml-untouched',
        rule: 'An update leaves fields alone that the record does not carry.',
        evidence: { document: 'Apex Developer Guide, "Inserting and Updating Records"' },
        state: 'Exact',
        tests: ['org/SaveTest.updatesLeave'],
        mutant: {
            file: 'database/dml/prepareRow.ts',
            from: '{ ...(pending.before ?? {}) }',
            to: '{}'
        }
    },
    {
        id: 'dml-empty-text',
        rule: 'Blank text is stored as null.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/SaveTest.emptyTextIsNull'],
        mutant: {
            file: 'database/records/normalizeValue.ts',
            from: 'isLong ? value : value.trim()',
            to: 'value'
        }
    },
    {
        id: 'dml-parent-key',
        rule: 'A parent can be named by its external id.',
        evidence: {
            document:
                'Apex Developer Guide, "Creating Parent and Child Records in a Single Statement Using Foreign Keys"'
        },
        state: 'Exact',
        tests: ['org/SaveTest.parentsByExternalId', 'data/DmlStatementsTest.aParentCan'],
        mutant: {
            file: 'database/dml/prepareRow.ts',
            from: "values[lookup.name] = row['Id'];",
            to: 'values[lookup.name] = null;'
        }
    },
    {
        id: 'formulas',
        rule: 'Formula fields are computed when read.',
        evidence: { document: 'Salesforce Help, "Build a Formula Field"' },
        state: {
            simplified:
                'Operators and the functions of src/database/formula/functions.ts; an unknown function is an error.'
        },
        tests: ['org/SaveTest.formulasAreComputed'],
        mutant: { none: 'The formula engine has unit tests of its own in test/database.' }
    },
    {
        id: 'roll-ups',
        rule: 'Roll-up summaries follow their details.',
        evidence: { document: 'Salesforce Help, "Roll-Up Summary Field"' },
        state: {
            simplified:
                'They are computed when read: no trigger or validation rule of the master runs.'
        },
        tests: ['org/SaveTest.rollUpsFollow'],
        mutant: { file: 'database/records/rollUp.ts', from: 'total.add(value)', to: 'value' }
    }
];
