import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { PlatformLibrary } from '../../../src/runtime/library/PlatformLibrary.ts';
import {
    definePlatformEnum,
    definePlatformType
} from '../../../src/runtime/library/definePlatformType.ts';
import { typeDescriptor } from '../../../src/runtime/types/index.ts';
import type { ApexEnum, ApexList } from '../../../src/runtime/values/index.ts';
import { ApexDecimal, ApexException, ApexTypeValue } from '../../../src/runtime/values/index.ts';
import {
    call,
    callStatic,
    construct,
    fakeRuntime,
    thrownBy,
    userClass
} from '../support/fakeRuntime.ts';

const rt = fakeRuntime({ classes: [userClass({ name: 'Outer.Inner' })] });

describe('Exceptions', () => {
    const on = (self: unknown, key: string, ...args: unknown[]) =>
        call(rt, 'MathException', key, self, ...args);

    test('carry type, message, cause and stack', () => {
        const cause = new ApexException('System.QueryException', 'inner');
        const made = construct(
            rt,
            'MathException',
            '(String,Exception)',
            'outer',
            cause
        ) as ApexException;
        made.frames = [
            { place: 'Class.A.run', line: 12, column: 1 },
            { place: 'AnonymousBlock', line: 1, column: 1 }
        ];

        assert.equal(on(made, 'getTypeName()'), 'System.MathException');
        assert.equal(on(made, 'getMessage()'), 'outer');
        assert.equal(on(made, 'getCause()'), cause);
        assert.equal(on(made, 'getLineNumber()'), 12);
        assert.equal(
            on(made, 'getStackTraceString()'),
            'Class.A.run: line 12, column 1\nAnonymousBlock: line 1, column 1'
        );
        assert.equal(made.toString(), 'System.MathException: outer');
    });

    test('without message say so, and take one later', () => {
        const made = construct(rt, 'MathException', '()');

        assert.equal(on(made, 'getMessage()'), 'Script-thrown exception');
        on(made, 'setMessage(String)', 'later');
        assert.equal(on(made, 'getMessage()'), 'later');
    });

    test('take a cause once', () => {
        const made = construct(rt, 'MathException', '()');
        on(made, 'initCause(Exception)', new ApexException('System.QueryException', 'a'));

        assert.match(
            thrownBy(() =>
                on(made, 'initCause(Exception)', new ApexException('System.QueryException', 'b'))
            ),
            /overwrite cause/
        );
    });

    test('AuraHandledException keeps its text for the component', () => {
        const made = construct(rt, 'AuraHandledException', '(String)', 'for you') as ApexException;

        assert.equal(
            call(rt, 'AuraHandledException', 'getMessage()', made),
            'Script-thrown exception'
        );
        assert.equal(made.clientMessage, 'for you');
    });
});

describe('Assertions', () => {
    const claim = (key: string, ...args: unknown[]) => callStatic(rt, 'Assert', key, ...args);

    test('pass when they hold', () => {
        claim('areEqual(Object,Object)', 1, new ApexDecimal(10n, 1));
        claim('areNotEqual(Object,Object)', 'a', 'A');
        claim('isTrue(Boolean)', true);
        callStatic(rt, 'System', 'assertEquals(Object,Object)', 'a', 'a');
    });

    test('fail with both values and the message', () => {
        assert.equal(
            thrownBy(() => claim('areEqual(Object,Object,String)', 1, 2, 'count')),
            'System.AssertException: Assertion Failed: count: Expected: 1, Actual: 2'
        );
        assert.equal(
            thrownBy(() => callStatic(rt, 'System', 'assertEquals(Object,Object)', 'a', 'A')),
            'System.AssertException: Assertion Failed: Expected: a, Actual: A'
        );
        assert.equal(
            thrownBy(() => claim('areNotEqual(Object,Object)', 1, 1)),
            'System.AssertException: Assertion Failed: Same value: 1'
        );
        assert.equal(
            thrownBy(() => callStatic(rt, 'System', 'Assert(Boolean,Object)', false, 'why')),
            'System.AssertException: Assertion Failed: why'
        );
        assert.equal(
            thrownBy(() => claim('fail()')),
            'System.AssertException: Assertion Failed'
        );
    });
});

describe('Url', () => {
    const url = construct(rt, 'Url', '(String)', 'https://me:pw@example.com:8080/a/b?x=1#top');
    const part = (key: string) => call(rt, 'Url', key, url);

    test('has its parts', () => {
        assert.deepEqual(
            [
                'getProtocol()',
                'getHost()',
                'getPort()',
                'getDefaultPort()',
                'getPath()',
                'getFile()'
            ].map(part),
            ['https', 'example.com', 8080, 443, '/a/b', '/a/b?x=1']
        );
        assert.deepEqual(
            ['getQuery()', 'getRef()', 'getUserInfo()', 'getAuthority()', 'toExternalForm()'].map(
                part
            ),
            [
                'x=1',
                'top',
                'me:pw',
                'me:pw@example.com:8080',
                'https://me:pw@example.com:8080/a/b?x=1#top'
            ]
        );
    });

    test('needs a protocol', () => {
        assert.match(
            thrownBy(() => construct(rt, 'Url', '(String)', 'example.com')),
            /no protocol/
        );
    });
});

describe('Type, Id, Version, debug', () => {
    test('Type.forName finds types, also by the own namespace, or null', () => {
        const named = callStatic(rt, 'Type', 'forName(String,String)', 'vonage', 'Outer.Inner');

        assert.equal((named as ApexTypeValue).name, 'Outer.Inner');
        assert.equal(callStatic(rt, 'Type', 'forName(String)', 'Nothing'), null);
        assert.equal(
            call(
                rt,
                'Type',
                'equals(Object)',
                named,
                new ApexTypeValue(typeDescriptor('Outer.Inner'))
            ),
            true
        );
    });

    test('Id.valueOf makes 18 characters and refuses other text', () => {
        assert.equal(
            callStatic(rt, 'Id', 'valueOf(String)', '001D000000IRFma'),
            '001D000000IRFmaIAH'
        );
        assert.equal(call(rt, 'Id', 'to15()', '001D000000IRFmaIAH'), '001D000000IRFma');
        assert.equal(
            thrownBy(() => callStatic(rt, 'Id', 'valueOf(String)', 'no')),
            'System.StringException: Invalid id: no'
        );
    });

    test('versions compare part by part', () => {
        const version = (...parts: number[]) =>
            construct(rt, 'Version', `(${parts.map(() => 'Integer').join(',')})`, ...parts);

        assert.equal(
            call(rt, 'Version', 'compareTo(Version)', version(1, 9), version(1, 10, 1)),
            -1
        );
    });

    test('System.debug writes the value as text at its level', () => {
        const talking = fakeRuntime();
        const warn = talking.library.enumConstant('System.LoggingLevel', 'warn');

        callStatic(talking, 'System', 'debug(Object)', null);
        callStatic(talking, 'System', 'debug(Object,Object)', warn, 1);

        assert.deepEqual(talking.debugged, ['DEBUG null', 'WARN 1']);
    });
});

describe('PlatformLibrary', () => {
    class Base {}
    class Special extends Base {}
    const library = new PlatformLibrary([
        definePlatformType({
            name: 'System.Base',
            jsClass: Base,
            methods: { size: () => 1, 'size(Integer)': () => 2 },
            constructors: { '()': () => new Base() }
        }),
        definePlatformType({ name: 'System.Special', superclass: 'System.Base', jsClass: Special }),
        definePlatformEnum('System.Kind', ['ONE', 'TWO'])
    ]);

    test('prefers the exact signature, then the bare name, then the superclass', () => {
        assert.equal(library.method('system.special', 'SIZE(integer)')?.(rt), 2);
        assert.equal(library.method('System.Special', 'size(String)')?.(rt), 1);
        assert.equal(library.constructorOf('System.Special', '()'), undefined);
        assert.equal(library.definitionOf(new Special())?.name, 'System.Special');
    });

    test('tells the checker what is there', () => {
        assert.deepEqual(
            [
                library.has('System.Base', '()', false),
                library.has('System.Base', 'other()', false),
                library.has('System.Kind', 'two', true),
                library.has('System.Kind', 'ordinal()', false),
                library.has('System.Unknown', 'x', true)
            ],
            [true, false, true, true, false]
        );
    });

    test('gives enums their methods', () => {
        const two = library.static('System.Kind', 'valueOf(String)')?.(rt, 'two') as ApexEnum;
        const all = library.static('System.Kind', 'values()')?.(rt) as ApexList;

        assert.deepEqual([two.name, two.ordinal, all.size], ['TWO', 1, 2]);
        assert.match(
            thrownBy(() => library.static('System.Kind', 'valueOf(String)')?.(rt, 'three')),
            /NoSuchElementException/
        );
    });

    test('lets two files share a type but not a member', () => {
        const one = definePlatformType({ name: 'System.S', statics: { a: () => 1 } });
        const two = definePlatformType({ name: 'System.S', statics: { b: () => 2 } });

        assert.equal(new PlatformLibrary([one, two]).static('System.S', 'b')?.(rt), 2);
        assert.throws(() => new PlatformLibrary([one, one]), /System.S.a is in the library twice/);
    });
});
