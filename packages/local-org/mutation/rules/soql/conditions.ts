import type { Rule } from '../../Rule.ts';

/** Empty fields, NOT, inner queries, binds and dates. */
export const conditions: readonly Rule[] = [
    {
        id: 'soql-unequal-null',
        rule: '!= matches empty fields.',
        evidence: { document: 'SOQL and SOSL Reference, "null in Field Expressions"' },
        state: 'Exact',
        tests: ['org/QueryConditionsTest.unequalIncludesEmpty'],
        mutant: {
            file: 'soql/evaluate/condition.ts',
            from: 'return (subject) => !sameValue(left.read(subject), value, isSensitive);',
            to: 'return (subject) => left.read(subject) !== null && !sameValue(left.read(subject), value, isSensitive);'
        }
    },
    {
        id: 'soql-order-null',
        rule: '<, <=, > and >= do not match empty fields.',
        evidence: { document: 'SOQL and SOSL Reference, "null in Field Expressions"' },
        state: 'Exact',
        tests: ['org/QueryConditionsTest.orderingLeavesEmpty'],
        mutant: {
            file: 'soql/evaluate/condition.ts',
            from: 'if (found === null || value === null) return false;',
            to: 'if (found === null || value === null) return true;'
        }
    },
    {
        id: 'soql-not-in-null',
        rule: 'NOT IN matches empty fields.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/QueryConditionsTest.notInIncludesEmpty'],
        mutant: {
            file: 'soql/evaluate/condition.ts',
            from: "case 'NOT IN': {\n            const test = setTest(left, values);\n            return (subject) => !test(subject);",
            to: "case 'NOT IN': {\n            const test = setTest(left, values);\n            return (subject) => left.read(subject) !== null && !test(subject);"
        }
    },
    {
        id: 'soql-not',
        rule: 'NOT turns a comparison round, empty fields included.',
        evidence: { document: 'SOQL and SOSL Reference, "Logical Operators"' },
        state: 'Exact',
        tests: ['org/QueryConditionsTest.logicalOperators'],
        mutant: {
            file: 'soql/evaluate/condition.ts',
            from: 'const test = conditionTest(context, condition.operand, scope);\n            return (subject) => !test(subject);',
            to: 'return conditionTest(context, condition.operand, scope);'
        }
    },
    {
        id: 'soql-semi-join',
        rule: 'IN and NOT IN take inner queries.',
        evidence: {
            document: 'SOQL and SOSL Reference, "Semi-Joins with IN and Anti-Joins with NOT IN"'
        },
        state: 'Exact',
        tests: ['org/QueryConditionsTest.semiJoins'],
        mutant: {
            file: 'soql/evaluate/condition.ts',
            from: "return condition.operator === 'NOT IN' ? (subject) => !test(subject) : test;",
            to: 'return test;'
        }
    },
    {
        id: 'soql-dynamic-binds',
        rule: 'Dynamic queries bind variables of their method; unknown ones are refused.',
        evidence: { document: 'Apex Developer Guide, "Dynamic SOQL"' },
        state: 'Exact',
        tests: ['org/QueryConditionsTest.dynamicBinds'],
        mutant: {
            file: 'runtime/kernel/support/calls.ts',
            from: 'Variable does not exist: ${name}',
            to: 'Unknown: ${name}'
        }
    },
    {
        id: 'soql-date-literals',
        rule: "Date literals are days of the user's time zone.",
        evidence: { document: 'SOQL and SOSL Reference, "Date Formats and Date Literals"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.dateLiterals'],
        mutant: {
            file: 'soql/evaluate/condition.ts',
            from: 'return value.epochMilliseconds < startOfDay(range.end, zone) ? 0 : 1;',
            to: 'return 1;'
        }
    },
    {
        id: 'soql-date-before',
        rule: '< with a date literal means before its first day.',
        evidence: { document: 'SOQL and SOSL Reference, "Date Formats and Date Literals"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.dateLiterals'],
        mutant: {
            file: 'soql/evaluate/condition.ts',
            from: "case '<':\n                return place < 0;",
            to: "case '<':\n                return place <= 0;"
        }
    },
    {
        id: 'soql-deleted',
        rule: 'Deleted rows are found with ALL ROWS only.',
        evidence: { document: 'SOQL and SOSL Reference, "ALL ROWS"' },
        state: 'Exact',
        tests: ['org/QueryResultsTest.deletedRows'],
        mutant: {
            file: 'soql/execute/matchingRows.ts',
            from: "if (row['IsDeleted'] === true && !query.allRows) continue;",
            to: ''
        }
    },
    {
        id: 'soql-unknown-field',
        rule: 'An unknown field is a QueryException that names it.',
        evidence: { knowledge: true },
        state: 'Exact',
        tests: ['org/QueryResultsTest.unknownFields'],
        mutant: {
            file: 'soql/resolve/errors.ts',
            from: "`No such column '${name}' on entity",
            to: "`No column '${name}' on entity"
        }
    }
];
