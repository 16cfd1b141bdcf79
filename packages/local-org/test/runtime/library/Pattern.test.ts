import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { call, callStatic, fakeRuntime, thrownBy } from '../support/fakeRuntime.ts';

const rt = fakeRuntime();
const matches = (source: string, text: string) =>
    callStatic(rt, 'Pattern', 'matches(String,String)', source, text);
const matcher = (source: string, text: string) =>
    call(
        rt,
        'Pattern',
        'matcher(String)',
        callStatic(rt, 'Pattern', 'compile(String)', source),
        text
    );
const on = (self: unknown, key: string, ...args: unknown[]) =>
    call(rt, 'Matcher', key, self, ...args);

/** Java's answer to Pattern.matches. */
const MATCHES: [source: string, text: string, expected: boolean][] = [
    ['a*b', 'aaaab', true],
    ['a|ab', 'ab', true],
    ['\\d{3}-\\d+', '123-4567', true],
    ['\\p{Alpha}+\\p{Punct}?', 'abc!', true],
    ['[a-z&&[^bc]]+', 'ade', true],
    ['[a-z&&[^bc]]+', 'abe', false],
    ['[\\w.+-]+@[\\w-]+\\.[a-z]{2,}', 'a.b+c@x-y.org', true],
    ['(?i)straße|ABC', 'abc', true],
    ['(?i)[a-c]+', 'ABC', true],
    ['(?i:a)b', 'AB', false],
    ['(?s)a.b', 'a\nb', true],
    ['(?s)a.*b', 'a\n\nb', true],
    ['a.b', 'a\nb', false],
    ['\\Qa.b\\E+', 'a.bbb', true],
    ['(\\w)\\1', 'aa', true],
    ['(?<year>\\d{4})-\\k<year>', '2026-2026', true],
    ['a++b', 'aaab', true],
    ['a++ab', 'aaab', false],
    ['(?>a+)b', 'aab', true],
    ['^[+]?[0-9]{10,15}$', '+4912345678901', true],
    ["[^']*", 'no quote', true],
    ['\\x41\\u0042\\t', 'AB\t', true],
    ['(?x) a b # comment', 'ab', true],
    ['\\p{L}+', 'ça', true],
    ['\\p{IsLatin}+', 'ça', true],
    ['[\\[\\]{}()]+', '[]{}()', true],
    ['\\h\\R', ' \r\n', true],
    ['💬?ok', '💬ok', true]
];

describe('Pattern', () => {
    for (const [source, text, expected] of MATCHES) {
        test(`${source} and ${JSON.stringify(text)}: ${expected}`, () => {
            assert.equal(matches(source, text), expected);
        });
    }

    test('refuses what Java refuses', () => {
        for (const source of ['*a', '(a', 'a)', '[a', 'a{', '\\y', '[z-a]', '\\2(a)']) {
            assert.match(
                thrownBy(() => matches(source, '')),
                /^System.StringException: Invalid regex/,
                source
            );
        }
    });

    test('words a mistake as Java does', () => {
        assert.equal(
            thrownBy(() => matches('*', '')),
            "System.StringException: Invalid regex: Dangling meta character '*' near index 0\n*\n^"
        );
    });

    test('says loudly what it cannot translate', () => {
        assert.throws(() => matches('\\Ga', 'a'), /local org does not know \\G/);
        assert.throws(() => matches('(?U)a', 'a'), /no flag \(\?U\)/);
    });

    test('quote makes any text literal', () => {
        const quoted = callStatic(rt, 'Pattern', 'quote(String)', 'a.\\E*') as string;

        assert.equal(matches(quoted, 'a.\\E*'), true);
        assert.equal(matches(quoted, 'ab\\E*'), false);
    });
});

describe('Matcher', () => {
    test('finds one after the other with groups and places', () => {
        const found = matcher('(a)(b)?', 'ab-a');

        assert.equal(on(found, 'find()'), true);
        assert.deepEqual(
            [on(found, 'group()'), on(found, 'group(Integer)', 2), on(found, 'end()')],
            ['ab', 'b', 2]
        );
        assert.equal(on(found, 'find()'), true);
        assert.deepEqual(
            [on(found, 'start()'), on(found, 'group(Integer)', 2), on(found, 'start(Integer)', 2)],
            [3, null, -1]
        );
        assert.equal(on(found, 'find()'), false);
        assert.equal(on(found, 'groupCount()'), 2);
    });

    test('finds empty matches once at each place', () => {
        const found = matcher('x*', 'ab');
        const places: unknown[] = [];

        while (on(found, 'find()')) places.push(on(found, 'start()'));

        assert.deepEqual(places, [0, 1, 2]);
    });

    test('numbers groups as Java does when helper groups were needed', () => {
        const found = matcher('(a)(?>b(c))(d++)(e)', 'abcdde');

        assert.equal(on(found, 'matches()'), true);
        assert.deepEqual(
            [1, 2, 3, 4].map((group) => on(found, 'group(Integer)', group)),
            ['a', 'c', 'dd', 'e']
        );
    });

    test('lookingAt needs the beginning only, matches everything', () => {
        assert.equal(on(matcher('a+', 'aab'), 'lookingAt()'), true);
        assert.equal(on(matcher('a+', 'aab'), 'matches()'), false);
        assert.equal(on(matcher('a+', 'baa'), 'lookingAt()'), false);
    });

    test('$ also stands before a line end that ends the text', () => {
        assert.equal(on(matcher('a$', 'a\n'), 'find()'), true);
        assert.equal(on(matcher('a$', 'a\nb'), 'find()'), false);
        assert.equal(on(matcher('(?m)a$', 'a\nb'), 'find()'), true);
        assert.equal(on(matcher('(?m)^b', 'a\nb'), 'find()'), true);
    });

    test('replaces with groups and escapes', () => {
        assert.equal(on(matcher('(\\d)(\\d)', '12 34'), 'replaceAll(String)', '$2$1'), '21 43');
        assert.equal(on(matcher('\\d', '12'), 'replaceFirst(String)', '\\$'), '$2');
        assert.match(
            thrownBy(() => on(matcher('a', 'a'), 'replaceAll(String)', '$x')),
            /Illegal group reference/
        );
    });

    test('keeps to a region', () => {
        const found = matcher('^\\w+$', 'one two');

        on(found, 'region(Integer,Integer)', 4, 7);

        assert.equal(on(found, 'find()'), true);
        assert.deepEqual([on(found, 'group()'), on(found, 'start()')], ['two', 4]);
    });

    test('has no group before a match', () => {
        assert.equal(
            thrownBy(() => on(matcher('a', 'a'), 'group()')),
            'System.StringException: No match found'
        );
    });
});

test('a pattern that would never come to an end is a limit', () => {
    const runaway = `${'a'.repeat(40)}b`;
    for (const source of ['(a+)+', '(a|aa)*', '(a|a?)+', 'a*a*a*a*a*a*a*a*a*a*a*a*a*a*c']) {
        const begin = Date.now();

        const problem = thrownBy(() => matches(source, runaway));

        assert.equal(problem, 'System.LimitException: Regex too complicated', source);
        assert.ok(Date.now() - begin < 20_000);
    }
    assert.equal(matches('(a+)+', 'aaa'), true);
});
