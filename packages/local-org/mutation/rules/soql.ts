import type { Area } from '../Rule.ts';

export const soql: Area = {
    name: 'soql',
    title: 'Queries',
    rules: [
        {
            id: 'soql-case',
            rule: 'Texts compare without regard to case.',
            evidence: { document: 'SOQL and SOSL Reference, "Comparison Operators"' },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.textComparesWithoutCase'],
            mutant: {
                file: 'soql/evaluate/compareValues.ts',
                from: 'one.toLowerCase() === other.toLowerCase()',
                to: 'one === other'
            }
        },
        {
            id: 'soql-case-in',
            rule: 'IN compares texts without regard to case.',
            evidence: { document: 'SOQL and SOSL Reference, "Comparison Operators"' },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.textComparesWithoutCase'],
            mutant: {
                file: 'soql/evaluate/condition.ts',
                from: 'return plain.has(isSensitive ? found : found.toLowerCase());',
                to: 'return plain.has(found);'
            }
        },
        {
            id: 'soql-case-sensitive',
            rule: 'Unique case-sensitive fields compare with case.',
            evidence: { document: 'SOQL and SOSL Reference, "Comparison Operators"' },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.caseSensitiveFields'],
            mutant: {
                file: 'soql/evaluate/compareValues.ts',
                from: 'return !isCaseSensitive && ',
                to: 'return '
            }
        },
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
            id: 'soql-empty-text',
            rule: "A comparison with '' means null.",
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.nullIsFound'],
            mutant: {
                file: 'soql/evaluate/literalValue.ts',
                from: "if (value === '' || value === null || value === undefined) return null;",
                to: 'if (value === null || value === undefined) return null;'
            }
        },
        {
            id: 'soql-like',
            rule: 'In LIKE % stands for any characters and _ for exactly one.',
            evidence: { document: 'SOQL and SOSL Reference, "Comparison Operators"' },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.likeHasWildcards'],
            mutant: {
                file: 'soql/evaluate/likePattern.ts',
                from: "source += '[^]';",
                to: "source += '[^]?';"
            }
        },
        {
            id: 'soql-like-anchored',
            rule: 'LIKE matches the whole text.',
            evidence: { document: 'SOQL and SOSL Reference, "Comparison Operators"' },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.likeHasWildcards'],
            mutant: {
                file: 'soql/evaluate/likePattern.ts',
                from: '`^${source}$`',
                to: '`^${source}`'
            }
        },
        {
            id: 'soql-like-case',
            rule: 'LIKE does not mind case.',
            evidence: { document: 'SOQL and SOSL Reference, "Comparison Operators"' },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.likeHasWildcards'],
            mutant: { file: 'soql/evaluate/likePattern.ts', from: "'iu'", to: "'u'" }
        },
        {
            id: 'soql-like-escape',
            rule: '\\% and \\_ in LIKE stand for themselves.',
            evidence: { document: 'SOQL and SOSL Reference, "Quoted String Escape Sequences"' },
            state: {
                simplified:
                    'In dynamic queries and in binds; a static query with \\% does not compile here: bind the pattern.'
            },
            tests: ['org/QueryConditionsTest.likeEscapes'],
            mutant: {
                file: 'soql/evaluate/likePattern.ts',
                from: "if (character === '\\\\' && next !== '') {",
                to: "if (character === '\\\\' && next === '') {"
            }
        },
        {
            id: 'soql-like-list',
            rule: 'LIKE with a bound list matches any of its patterns.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.likeTakesLists'],
            mutant: {
                file: 'soql/evaluate/condition.ts',
                from: 'patterns.some((pattern) => pattern.test(found))',
                to: 'patterns.every((pattern) => pattern.test(found))'
            }
        },
        {
            id: 'soql-includes',
            rule: 'In INCLUDES a semicolon means and.',
            evidence: { document: 'SOQL and SOSL Reference, "Querying Multi-Select Picklists"' },
            state: 'Exact',
            tests: ['org/QueryConditionsTest.multiSelect'],
            mutant: {
                file: 'soql/evaluate/condition.ts',
                from: 'group.every((each) => chosen.has(each))',
                to: 'group.some((each) => chosen.has(each))'
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
            id: 'soql-nulls-order',
            rule: 'ORDER BY puts empty values first; NULLS LAST changes it.',
            evidence: { document: 'SOQL and SOSL Reference, "ORDER BY"' },
            state: 'Exact',
            tests: ['org/QueryResultsTest.nullsComeFirst'],
            mutant: {
                file: 'soql/execute/ordering.ts',
                from: "item.nulls === null ? !item.descending : item.nulls === 'FIRST'",
                to: "item.nulls === null ? item.descending : item.nulls === 'FIRST'"
            }
        },
        {
            id: 'soql-nulls-descending',
            rule: 'With DESC empty values come last.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/QueryResultsTest.nullsComeLast'],
            mutant: {
                file: 'soql/execute/ordering.ts',
                from: 'item.nulls === null ? !item.descending :',
                to: 'item.nulls === null ? true :'
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
        },
        {
            id: 'soql-no-row',
            rule: "No row for a record is a QueryException with the platform's words.",
            evidence: {
                document: 'Apex Developer Guide, "Working with SOQL and SOSL Query Results"'
            },
            state: 'Exact',
            tests: ['org/QueryResultsTest.noRowForARecord'],
            mutant: {
                file: 'runtime/kernel/support/conversions.ts',
                from: 'List has no rows for assignment to SObject',
                to: 'No rows'
            }
        },
        {
            id: 'soql-unqueried',
            rule: 'Reading a field that was not queried is an SObjectException.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/QueryResultsTest.fieldsThatWereNotQueried'],
            mutant: {
                file: 'runtime/sobject/SObjectValue.ts',
                from: 'without querying the requested field',
                to: 'without field'
            }
        },
        {
            id: 'soql-parents',
            rule: 'Fields of parents over several levels; empty lookups give null.',
            evidence: { document: 'SOQL and SOSL Reference, "Relationship Queries"' },
            state: 'Exact',
            tests: ['org/QueryResultsTest.parentsOverSeveralLevels'],
            mutant: {
                file: 'soql/execute/selection.ts',
                from: '        target = parent.selection;\n    }\n    target.fields.push(path);',
                to: '    }\n    target.fields.push(path);'
            }
        },
        {
            id: 'soql-children',
            rule: 'Subqueries have conditions and order of their own.',
            evidence: { document: 'SOQL and SOSL Reference, "Relationship Queries"' },
            state: 'Exact',
            tests: ['org/QueryResultsTest.childrenBySubquery'],
            mutant: {
                file: 'soql/execute/buildRecord.ts',
                from: 'query.orderBy, query.from.alias',
                to: '[], query.from.alias'
            }
        },
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
            id: 'soql-for-lists',
            rule: 'A loop over lists of a query gets 200 rows at a time.',
            evidence: { document: 'Apex Developer Guide, "SOQL For Loops"' },
            state: 'Exact',
            tests: ['org/QueryResultsTest.soqlForLoops'],
            mutant: {
                file: 'runtime/kernel/support/collections.ts',
                from: 'const CHUNK = 200;',
                to: 'const CHUNK = 201;'
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
        },
        {
            id: 'soql-polymorphic',
            rule: 'Type and Name of polymorphic parents.',
            evidence: {
                document:
                    'SOQL and SOSL Reference, "Understanding Relationship Fields and Polymorphic Fields"'
            },
            state: 'Exact',
            tests: ['org/QueryResultsTest.polymorphicLookups'],
            mutant: { none: 'Resolved by several files together; no single line is the rule.' }
        },
        {
            id: 'soql-for-update',
            rule: 'FOR UPDATE returns its rows.',
            evidence: { document: 'Apex Developer Guide, "Locking Statements"' },
            state: { simplified: 'Nothing is locked: transactions run one after the other.' },
            tests: ['org/QueryResultsTest.forUpdate'],
            mutant: { none: 'There is no lock to break.' }
        }
    ]
};
