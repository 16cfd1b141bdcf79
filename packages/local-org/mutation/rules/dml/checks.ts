import type { Rule } from '../../Rule.ts';

/** What is checked before a record is saved. */
export const checks: readonly Rule[] = [
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
    }
];
