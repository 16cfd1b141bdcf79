import type { Rule } from '../../Rule.ts';

/** How texts are compared. */
export const texts: readonly Rule[] = [
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
    }
];
