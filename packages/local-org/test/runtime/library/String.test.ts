import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
    INTEGER_TYPE,
    OBJECT_TYPE,
    STRING_TYPE,
    listOf
} from '../../../src/runtime/types/index.ts';
import {
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexList
} from '../../../src/runtime/values/index.ts';
import { call, callStatic, fakeRuntime, thrownBy } from '../support/fakeRuntime.ts';

const rt = fakeRuntime();
const on = (self: string, key: string, ...args: unknown[]) =>
    call(rt, 'String', key, self, ...args);
const list = (value: unknown) => (value as ApexList).items;

/** `self.key(args)` gives `expected`. */
const CASES: [self: string, key: string, args: unknown[], expected: unknown][] = [
    ['Hello Maximillian', 'abbreviate(Integer)', [8], 'Hello...'],
    ['Hello', 'abbreviate(Integer)', [8], 'Hello'],
    ['abcdefghijklmno', 'abbreviate(Integer,Integer)', [10, 5], '...fghi...'],
    ['hello', 'capitalize()', [], 'Hello'],
    ['hello', 'center(Integer)', [9], '  hello  '],
    ['hello', 'center(Integer,String)', [9, '-'], '--hello--'],
    ['str is good', 'charAt(Integer)', [0], 115],
    ['a\u{1F600}b', 'codePointAt(Integer)', [1], 0x1f600],
    ['a\u{1F600}b', 'codePointCount(Integer,Integer)', [0, 4], 3],
    ['abcde', 'compareTo(String)', ['abcd'], 1],
    ['abc', 'compareTo(String)', ['abd'], -1],
    ['aaaaabbbbb', 'containsAny(String)', ['xb'], true],
    ['abcde', 'containsNone(String)', ['fg'], true],
    ['abba', 'containsOnly(String)', ['ab'], true],
    ['Hello Jane', 'containsIgnoreCase(String)', ['jANE'], true],
    ['Hello Jane', 'countMatches(String)', ['l'], 2],
    [' Hello \t Jane\n', 'deleteWhitespace()', [], 'HelloJane'],
    ['Hello Jane', 'difference(String)', ['Hello Max'], 'Max'],
    ['Max1, "Max2"', 'escapeCsv()', [], '"Max1, ""Max2"""'],
    ['"grade": 3.9/4.0', 'escapeEcmaScript()', [], '\\"grade\\": 3.9\\/4.0'],
    ['"<Black&White>" é', 'escapeHtml4()', [], '&quot;&lt;Black&amp;White&gt;&quot; &eacute;'],
    ["it's", 'escapeXml()', [], 'it&apos;s'],
    ['De onde você é?', 'escapeUnicode()', [], 'De onde voc\\u00EA \\u00E9?'],
    ['&quot;&lt;a&#62;&nbsp;&unknown;', 'unescapeHtml4()', [], '"<a>\u00a0&unknown;'],
    ['Company: \\"Salesforce\\"\\t\\u0041', 'unescapeJava()', [], 'Company: "Salesforce"\tA'],
    ['Hello', 'getLevenshteinDistance(String)', ['Max'], 5],
    ['Hello', 'getLevenshteinDistance(String,Integer)', ['Max', 3], -1],
    ['abcde', 'indexOfAny(String)', ['xcd'], 2],
    ['abcde', 'indexOfAnyBut(String)', ['abc'], 3],
    ['abcd', 'indexOfDifference(String)', ['abxc'], 2],
    ['abcabc', 'lastIndexOf(String)', ['b'], 4],
    ['abcabc', 'lastIndexOf(String,Integer)', ['b', 3], 1],
    ['abcdaacd', 'left(Integer)', [2], 'ab'],
    ['abcdaacd', 'right(Integer)', [2], 'cd'],
    ['ab', 'leftPad(Integer,String)', [5, 'xy'], 'xyxab'],
    ['abcde', 'mid(Integer,Integer)', [2, 3], 'cde'],
    ['Salesforce \t force.com ', 'normalizeSpace()', [], 'Salesforce force.com'],
    ['Salesforce and force.com', 'remove(String)', ['force'], 'Sales and .com'],
    ['Salesforce', 'removeEndIgnoreCase(String)', ['FORCE'], 'Sales'],
    ['SFDC', 'repeat(String,Integer)', ['-', 2], 'SFDC-SFDC'],
    ['Salesforce', 'reverse()', [], 'ecrofselaS'],
    ['a.b.c', 'replace(String,String)', ['.', '$1'], 'a$1b$1c'],
    ['a.b.c', 'replaceAll(String,String)', ['\\.(\\w)', '-$1'], 'a-b-c'],
    ['<b>hello</b> world', 'stripHtmlTags()', [], 'hello world'],
    ['Salesforce.Force.com', 'substringAfter(String)', ['.'], 'Force.com'],
    ['Salesforce.Force.com', 'substringAfterLast(String)', ['.'], 'com'],
    ['Salesforce.Force.com', 'substringBeforeLast(String)', ['.'], 'Salesforce.Force'],
    ['tagYellowtag', 'substringBetween(String)', ['tag'], 'Yellow'],
    ['xYellowy', 'substringBetween(String,String)', ['x', 'z'], null],
    ['Force.com', 'swapCase()', [], 'fORCE.COM'],
    ['\t hi \u00a0', 'trim()', [], 'hi \u00a0'],
    ['12', 'isNumeric()', [], true],
    ['1.2', 'isNumeric()', [], false],
    ['', 'isNumeric()', [], false],
    ['a b', 'isAlphaSpace()', [], true],
    ['ab', 'hashCode()', [], 97 * 31 + 98],
    ['a', 'equals(Object)', ['A'], false],
    ['a', 'equalsIgnoreCase(String)', ['A'], true],
    ['a', 'equalsIgnoreCase(String)', [null], false]
];

describe('String methods', () => {
    for (const [self, key, args, expected] of CASES) {
        test(`'${self}'.${key} with ${JSON.stringify(args)}`, () => {
            assert.deepEqual(on(self, key, ...args), expected);
        });
    }

    test('split cuts at a Java expression and drops empty parts at the end', () => {
        assert.deepEqual(list(on('boo:and:foo', 'split(String)', ':')), ['boo', 'and', 'foo']);
        assert.deepEqual(list(on('boo:and:foo', 'split(String)', 'o')), ['b', '', ':and:f']);
        assert.deepEqual(list(on('a,,', 'split(String,Integer)', ',', -1)), ['a', '', '']);
        assert.deepEqual(list(on('boo:and:foo', 'split(String,Integer)', 'o', 2)), [
            'b',
            'o:and:foo'
        ]);
        assert.deepEqual(list(on('abc', 'split(String)', '')), ['a', 'b', 'c']);
        assert.deepEqual(list(on('', 'split(String)', ',')), ['']);
    });

    test('splitByCharacterType groups characters of one kind', () => {
        assert.deepEqual(list(on('Lightning.platform', 'splitByCharacterType()')), [
            'L',
            'ightning',
            '.',
            'platform'
        ]);
        assert.deepEqual(list(on('XMLParser2', 'splitByCharacterTypeCamelCase()')), [
            'XML',
            'Parser',
            '2'
        ]);
    });

    test('substring refuses positions outside the text', () => {
        assert.equal(on('hamburger', 'substring(Integer,Integer)', 4, 8), 'urge');
        assert.equal(
            thrownBy(() => on('abc', 'substring(Integer,Integer)', 1, 9)),
            'System.StringException: Ending position out of bounds: 9'
        );
        assert.equal(
            thrownBy(() => on('abc', 'substring(Integer)', 4)),
            'System.StringException: Starting position out of bounds: 4'
        );
    });

    test('null arguments are refused', () => {
        assert.equal(
            thrownBy(() => on('abc', 'replace(String,String)', 'a', null)),
            'System.NullPointerException: Argument cannot be null.'
        );
    });
});

describe('String statics', () => {
    test('isBlank knows null, empty and blanks', () => {
        assert.deepEqual(
            [null, '', ' \t\n', 'x'].map((text) =>
                callStatic(rt, 'String', 'isBlank(String)', text)
            ),
            [true, true, true, false]
        );
    });

    test('format fills numbered places and minds quotes', () => {
        const format = (pattern: string, ...args: unknown[]) =>
            callStatic(
                rt,
                'String',
                'format(String,List<Object>)',
                pattern,
                new ApexList(listOf(OBJECT_TYPE), args)
            );

        assert.equal(format('Hello {0}, shall we {1}?', 'Sue', 12), 'Hello Sue, shall we 12?');
        assert.equal(format("it''s '{0}' {0} {2}", 'x'), "it's {0} x {2}");
        assert.match(
            thrownBy(() => format('{0', 'x')),
            /Unmatched braces/
        );
    });

    test('join takes any elements', () => {
        const joined = callStatic(
            rt,
            'String',
            'join(Object,String)',
            new ApexList(listOf(INTEGER_TYPE), [10, 20]),
            ';'
        );

        assert.equal(joined, '10;20');
    });

    test('getCommonPrefix and fromCharArray', () => {
        const texts = new ApexList(listOf(STRING_TYPE), ['SFDCApex', 'SFDCVisualforce']);
        const codes = new ApexList(listOf(INTEGER_TYPE), [74, 75]);

        assert.equal(callStatic(rt, 'String', 'getCommonPrefix(List<String>)', texts), 'SFDC');
        assert.equal(callStatic(rt, 'String', 'fromCharArray(List<Integer>)', codes), 'JK');
    });

    test('escapeSingleQuotes', () => {
        assert.equal(callStatic(rt, 'String', 'escapeSingleQuotes(String)', "a'b"), "a\\'b");
    });

    test('valueOf prints a Date alone plainly, as Object with midnight; a Datetime in local time', () => {
        const california = fakeRuntime({ timeZone: 'America/Los_Angeles' });
        const date = ApexDate.of(2026, 11, 22);
        const moment = new ApexDatetime(Date.UTC(2026, 10, 22, 10, 0, 0));
        const valueOf = (key: string, value: unknown) =>
            callStatic(california, 'String', key, value);

        assert.equal(valueOf('valueOf(Date)', date), '2026-11-22');
        assert.equal(valueOf('valueOf(Object)', date), '2026-11-22 00:00:00');
        assert.equal(valueOf('valueOf(Datetime)', moment), '2026-11-22 02:00:00');
        assert.equal(valueOf('valueOfGmt(Datetime)', moment), '2026-11-22 10:00:00');
        assert.equal(valueOf('valueOf(Object)', null), null);
        assert.equal(valueOf('valueOf(Decimal)', new ApexDecimal(150n, 2)), '1.50');
    });
});
