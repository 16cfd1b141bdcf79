import type { Area } from '../Rule.ts';

export const dml: Area = {
    name: 'dml',
    title: 'Saving, deleting and restoring',
    rules: [
        {
            id: 'dml-required',
            rule: "Required fields are checked, with the platform's words.",
            evidence: { document: 'Apex Reference Guide, "StatusCode Enum"' },
            state: 'Exact',
            tests: ['org/SaveTest.requiredFields'],
            mutant: {
                file: 'database/dml/validate/checkRequired.ts',
                from: 'field.required && isEmpty(pending.row[field.name])',
                to: 'field.required && isEmpty(pending.row)'
            }
        },
        {
            id: 'dml-length',
            rule: 'Texts that are too long are refused.',
            evidence: { document: 'Apex Reference Guide, "StatusCode Enum"' },
            state: 'Exact',
            tests: ['org/SaveTest.longTexts'],
            mutant: {
                file: 'database/dml/validate/checkValues.ts',
                from: 'value.length > field.length',
                to: 'value.length > field.length + 1'
            }
        },
        {
            id: 'dml-truncation',
            rule: 'allowFieldTruncation cuts them.',
            evidence: { document: 'Apex Reference Guide, "DMLOptions Class"' },
            state: 'Exact',
            tests: ['org/SaveTest.truncation'],
            mutant: {
                file: 'database/dml/validate/checkValues.ts',
                from: 'if (allowTruncation && field.type',
                to: 'if (!allowTruncation && field.type'
            }
        },
        {
            id: 'dml-picklist',
            rule: 'Restricted picklists refuse other values.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/SaveTest.restrictedPicklists'],
            mutant: {
                file: 'database/dml/validate/checkPicklists.ts',
                from: 'field.picklist?.restricted !== true',
                to: 'field.picklist?.restricted === true'
            }
        },
        {
            id: 'dml-email',
            rule: 'E-mail addresses must look like some.',
            evidence: { knowledge: true },
            state: { simplified: "A short pattern, not the platform's own grammar of addresses." },
            tests: ['org/SaveTest.emailsMust'],
            mutant: {
                file: 'database/dml/validate/checkValues.ts',
                from: '!EMAIL.test(value)',
                to: 'EMAIL.test(value)'
            }
        },
        {
            id: 'dml-number',
            rule: 'Numbers take as many digits before the point as the field has.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/SaveTest.numbersMustFit'],
            mutant: {
                file: 'database/dml/validate/checkValues.ts',
                from: '10n ** BigInt(field.precision - field.scale)',
                to: '10n ** BigInt(field.precision)'
            }
        },
        {
            id: 'dml-unique-case',
            rule: 'Unique fields ignore case unless told otherwise.',
            evidence: { document: 'Salesforce Help, "Custom Field Attributes"' },
            state: 'Exact',
            tests: ['org/SaveTest.uniqueFieldsRefuseDuplicates'],
            mutant: {
                file: 'database/dml/validate/checkUnique.ts',
                from: 'field.caseSensitive ? text : text.toLowerCase()',
                to: 'text'
            }
        },
        {
            id: 'dml-unique-twins',
            rule: 'Two rows of a statement cannot share a unique value.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/SaveTest.uniqueFieldsRefuseTwins'],
            mutant: {
                file: 'database/dml/validate/checkUnique.ts',
                from: 'if (other !== undefined && other !== pending) {',
                to: 'if (other === pending) {'
            }
        },
        {
            id: 'dml-unique-null',
            rule: 'Empty values are never duplicates.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/SaveTest.uniqueFieldsRefuseDuplicates'],
            mutant: {
                file: 'database/dml/validate/checkUnique.ts',
                from: 'if (value === null || value === undefined) continue;\n        const owner',
                to: 'const owner'
            }
        },
        {
            id: 'dml-validation',
            rule: 'Validation rules refuse with their message and field.',
            evidence: { document: 'Apex Developer Guide, "Triggers and Order of Execution"' },
            state: 'Exact',
            tests: ['org/SaveTest.validationRules'],
            mutant: {
                file: 'database/dml/validate/checkRules.ts',
                from: 'if (refuses !== true) continue;',
                to: 'if (refuses === true) continue;'
            }
        },
        {
            id: 'dml-order',
            rule: 'Validation rules run after before triggers.',
            evidence: { document: 'Apex Developer Guide, "Triggers and Order of Execution"' },
            state: 'Exact',
            tests: ['org/SaveTest.validationRules'],
            mutant: {
                file: 'database/dml/saveRows.ts',
                from: '        context.standard.beforeSave(context, pending);\n        checkReferences(context, pending);\n        checkPicklists(pending);\n    }',
                to: '        context.standard.beforeSave(context, pending);\n        checkReferences(context, pending);\n        checkPicklists(pending);\n        checkRules(context, pending);\n    }'
            }
        },
        {
            id: 'dml-lookup-type',
            rule: 'A lookup takes ids of its own objects only.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/SaveTest.lookupsMustLead'],
            mutant: {
                file: 'database/dml/validate/checkReferences.ts',
                from: '!field.referenceTo.includes(target.name)',
                to: 'field.referenceTo.length === 0'
            }
        },
        {
            id: 'dml-lookup-deleted',
            rule: 'A lookup cannot lead to a deleted record.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/SaveTest.lookupsMustLead'],
            mutant: {
                file: 'database/dml/validate/checkReferences.ts',
                from: "} else if (row['IsDeleted'] === true) {",
                to: "} else if (row['IsDeleted'] === 1) {"
            }
        },
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
                from: "return text === '' ? null : text;",
                to: 'return text;'
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
        },
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
            state: 'Exact',
            tests: ['org/SaveTest.rollUpsFollow'],
            mutant: { file: 'database/records/rollUp.ts', from: 'total.add(value)', to: 'value' }
        }
    ]
};
