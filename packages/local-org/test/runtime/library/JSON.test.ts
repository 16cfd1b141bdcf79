import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { SObjectValue } from '../../../src/runtime/sobject/index.ts';
import {
    INTEGER_TYPE,
    OBJECT_TYPE,
    STRING_TYPE,
    listOf,
    mapOf,
    setOf,
    typeDescriptor
} from '../../../src/runtime/types/index.ts';
import type { TypeDescriptor } from '../../../src/runtime/types/index.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexException,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    ApexTypeValue,
    valueText
} from '../../../src/runtime/values/index.ts';
import {
    call,
    callStatic,
    fakeRuntime,
    instance,
    objectDefinition,
    thrownBy,
    userClass
} from '../support/fakeRuntime.ts';

const base = userClass({ name: 'Base', fields: [['id', typeDescriptor('Id')]] });
const message = userClass({
    name: 'Message',
    superclass: 'Base',
    fields: [
        ['text', STRING_TYPE],
        ['tags', listOf(STRING_TYPE)],
        ['count', INTEGER_TYPE],
        ['when', typeDescriptor('Datetime')],
        ['transient secret', STRING_TYPE]
    ]
});
const account = objectDefinition('Account', {
    Id: 'Id',
    Name: 'String',
    Amount__c: 'Decimal',
    Seen__c: 'Datetime',
    Active__c: 'Boolean'
});
const rt = fakeRuntime({ classes: [base, message], objects: [account] });

const serialize = (value: unknown) => callStatic(rt, 'JSON', 'serialize(Object)', value);
const read = (text: string, type: TypeDescriptor, strict = false) =>
    callStatic(
        rt,
        'JSON',
        strict ? 'deserializeStrict(String,Type)' : 'deserialize(String,Type)',
        text,
        new ApexTypeValue(type)
    );
const untyped = (text: string) => callStatic(rt, 'JSON', 'deserializeUntyped(String)', text);
const objects = (...values: unknown[]) => new ApexList(listOf(OBJECT_TYPE), values);
const someMap = (...entries: [unknown, unknown][]) =>
    ApexMap.of(rt, mapOf(OBJECT_TYPE, OBJECT_TYPE), entries);

describe('JSON.serialize', () => {
    /** A value and its JSON. */
    const VALUES: [value: unknown, expected: string][] = [
        [null, 'null'],
        ['a"b\\\n\u001f/é', '"a\\"b\\\\\\n\\u001F/é"'],
        ['\\u001f', '"\\\\u001f"'],
        [12, '12'],
        [9007199254740993n, '9007199254740993'],
        [new ApexDecimal(150n, 2), '1.50'],
        [new ApexDouble(12345678), '1.2345678E7'],
        [ApexDate.of(2026, 11, 22), '"2026-11-22"'],
        [new ApexDatetime(Date.UTC(2026, 10, 22, 10)), '"2026-11-22T10:00:00.000Z"'],
        [ApexTime.of(10, 30, 0, 5), '"10:30:00.005Z"'],
        [ApexBlob.ofText('hi'), '"aGk="'],
        [new ApexEnum('Season', 'FALL', 3), '"FALL"'],
        [objects(1, objects(), someMap()), '[1,[],{}]'],
        [ApexSet.of(rt, setOf(OBJECT_TYPE), ['a']), '["a"]'],
        [someMap(['a', 1], [2, null], [true, 'x']), '{"a":1,"2":null,"true":"x"}']
    ];
    for (const [value, expected] of VALUES) {
        test(expected, () => {
            assert.equal(serialize(value), expected);
        });
    }

    test('user objects have inherited fields and nulls, but no transient ones', () => {
        const made = instance(message, { text: 'hi', secret: 'no' });

        assert.equal(
            serialize(made),
            '{"id":null,"text":"hi","tags":null,"count":null,"when":null}'
        );
        assert.equal(
            callStatic(rt, 'JSON', 'serialize(Object,Boolean)', made, true),
            '{"text":"hi"}'
        );
    });

    test('records have attributes, and datetimes with an offset', () => {
        const record = new SObjectValue(account);
        record.setValue('Id', '001000000000001AAA');
        record.setValue('Seen__c', new ApexDatetime(Date.UTC(2026, 10, 22, 10)));
        record.setValue('Name', null);

        assert.equal(
            serialize(record),
            '{"attributes":{"type":"Account","url":"/services/data/v67.0/sobjects/Account/001000000000001AAA"},' +
                '"Id":"001000000000001AAA","Seen__c":"2026-11-22T10:00:00.000+0000","Name":null}'
        );
    });

    test('pretty print indents objects and keeps arrays in line', () => {
        const pretty = callStatic(
            rt,
            'JSON',
            'serializePretty(Object)',
            someMap(
                ['a', 1],
                ['b', objects(1, someMap(['c', null]))],
                ['d', objects()],
                ['e', someMap()]
            )
        );

        assert.equal(
            pretty,
            '{\n  "a" : 1,\n  "b" : [ 1, {\n    "c" : null\n  } ],\n  "d" : [ ],\n  "e" : { }\n}'
        );
    });

    test('refuses what has no JSON form', () => {
        assert.match(
            thrownBy(() => serialize(new ApexException('System.MathException', 'x'))),
            /^System.JSONException: Apex Type unsupported in JSON: System.MathException/
        );
        assert.match(
            thrownBy(() => serialize(someMap([objects(), 1]))),
            /Apex Type unsupported in JSON/
        );
    });
});

describe('JSON.deserialize', () => {
    test('fills user objects, names in any case, the unknown left out', () => {
        const made = read(
            '{"TEXT":"hi","tags":["a",null],"count":3,"when":"2026-11-22T10:00:00+01:00","secret":"s","more":{"x":[1]}}',
            typeDescriptor('Message')
        ) as Record<string, unknown>;

        assert.equal(made['text'], 'hi');
        assert.deepEqual((made['tags'] as ApexList).items, ['a', null]);
        assert.equal(made['count'], 3);
        assert.equal(valueText(rt, made['when']), '2026-11-22 09:00:00');
        assert.equal(made['secret'], undefined);
    });

    test('strict refuses the unknown', () => {
        assert.equal(
            thrownBy(() => read('{"more":1}', typeDescriptor('Message'), true)),
            'System.JSONException: Unknown field: Message.more'
        );
    });

    test('reads collections and primitives', () => {
        const map = read('{"a":[1,2]}', mapOf(STRING_TYPE, listOf(INTEGER_TYPE))) as ApexMap;

        assert.deepEqual((map.get(rt, 'a') as ApexList).items, [1, 2]);
        assert.deepEqual([...(read('["a","a"]', setOf(STRING_TYPE)) as ApexSet)], ['a']);
        assert.equal(read('5', STRING_TYPE), '5');
        assert.equal(read('null', INTEGER_TYPE), null);
        assert.equal(read('"5"', INTEGER_TYPE), 5);
        assert.equal(read('"true"', typeDescriptor('Boolean')), true);
        assert.equal(valueText(rt, read('1.50', typeDescriptor('Decimal'))), '1.50');
        assert.equal(
            valueText(rt, read('"10:30:00.000Z"', typeDescriptor('Time'))),
            '10:30:00.000Z'
        );
        assert.equal(
            valueText(rt, read('"2026-1-2T3:04:05.678-0800"', typeDescriptor('Datetime'))),
            '2026-01-02 11:04:05'
        );
        assert.equal((read('"aGk="', typeDescriptor('Blob')) as ApexBlob).buffer.toString(), 'hi');
        assert.equal(
            (read('{"1":"a"}', mapOf(INTEGER_TYPE, STRING_TYPE)) as ApexMap).get(rt, 1),
            'a'
        );
    });

    test('reads records, checks their fields', () => {
        const record = read(
            '{"attributes":{"type":"Account"},"name":"Acme","Amount__c":1.5,"Active__c":null}',
            typeDescriptor('SObject')
        ) as SObjectValue;

        assert.equal(record.value('Name'), 'Acme');
        assert.equal(record.value('Active__c'), false);
        assert.equal(
            thrownBy(() => read('{"first":1}', typeDescriptor('Account'))),
            "System.JSONException: No such column 'first' on sobject of type Account"
        );
    });

    /** Text that does not fit its type. */
    const MISFITS: [text: string, type: TypeDescriptor, expected: string][] = [
        [
            '[]',
            typeDescriptor('Message'),
            "Malformed JSON: Expected '{' at the beginning of object"
        ],
        ['{}', listOf(STRING_TYPE), "Malformed JSON: Expected '[' at the beginning of List/Set"],
        ['"x"', INTEGER_TYPE, 'Illegal value for primitive'],
        ['1.5', INTEGER_TYPE, 'Illegal value for primitive'],
        ['true', INTEGER_TYPE, 'Illegal value for primitive'],
        ['"2017-14-31"', typeDescriptor('Date'), 'Invalid format: "2017-14-31"'],
        ['"2017-01-31T25:00:00Z"', typeDescriptor('Datetime'), 'Invalid format: '],
        ['"soon"', typeDescriptor('Datetime'), 'Invalid format: "soon"'],
        ['1', OBJECT_TYPE, 'Apex Type unsupported in JSON: Object']
    ];
    for (const [text, type, expected] of MISFITS) {
        test(`${text} as ${type.name}: ${expected}`, () => {
            const thrown = thrownBy(() => read(text, type));

            assert.ok(thrown.startsWith(`System.JSONException: ${expected}`), thrown);
        });
    }
});

describe('JSON.deserializeUntyped', () => {
    test('gives maps, lists, and Integer, Long or Decimal', () => {
        const map = untyped(
            '{"i":1,"l":3000000000,"d":1.50,"s":"\\u0041","t":true,"n":null}'
        ) as ApexMap;

        assert.equal(map.get(rt, 'i'), 1);
        assert.equal(map.get(rt, 'l'), 3000000000n);
        assert.equal(valueText(rt, map.get(rt, 'd')), '1.50');
        assert.deepEqual([map.get(rt, 's'), map.get(rt, 't'), map.get(rt, 'n')], ['A', true, null]);
        assert.equal(map.type.name, 'Map');
    });

    /** Text that is no JSON, and the platform's words for it. */
    const MISTAKES: [text: string, expected: string][] = [
        ['', 'No content to map to Object due to end of input'],
        [
            '{name:1}',
            "Unexpected character ('n' (code 110)): was expecting double-quote to start field name at [line:1, column:2]"
        ],
        ['{"a" 1}', "Unexpected character ('1' (code 49)): was expecting a colon"],
        [
            '{"a":1 "b":2}',
            `Unexpected character ('"' (code 34)): was expecting comma to separate OBJECT entries`
        ],
        [
            '[1 2]',
            "Unexpected character ('2' (code 50)): was expecting comma to separate ARRAY entries"
        ],
        ['[1,]', "Unexpected character (']' (code 93)): expected a valid value"],
        ['{"a":1,}', "Unexpected character ('}' (code 125)): was expecting double-quote"],
        ['{"a":NULL}', "Unrecognized token 'NULL'"],
        ['{"a":1', 'Unexpected end-of-input: expected close marker for OBJECT'],
        ['"abc', 'Unexpected end-of-input: was expecting closing quote for a string value'],
        ['"a\nb"', 'Illegal unquoted character ((CTRL-CHAR, code 10))'],
        ['"\\x"', "Unrecognized character escape 'x' (code 120)"],
        ['01', "Unexpected character ('1' (code 49))"],
        [
            '\n\n  <',
            "Unexpected character ('<' (code 60)): expected a valid value (number, String, array, object, 'true', 'false' or 'null') at [line:3, column:3]"
        ],
        ['{} x', "Unexpected character ('x' (code 120))"]
    ];
    for (const [text, expected] of MISTAKES) {
        test(`${JSON.stringify(text)}: ${expected}`, () => {
            const thrown = thrownBy(() => untyped(text));

            assert.ok(thrown.startsWith(`System.JSONException: ${expected}`), thrown);
        });
    }
});

describe('JSONGenerator', () => {
    test('writes fields, objects and values', () => {
        const json = callStatic(rt, 'JSON', 'createGenerator(Boolean)', false);
        const on = (key: string, ...args: unknown[]) =>
            call(rt, 'JSONGenerator', key, json, ...args);

        on('writeStartObject()');
        on('writeStringField(String,String)', 'a', 'x');
        on('writeNumberField(String,Decimal)', 'b', new ApexDecimal(15n, 1));
        on('writeFieldName(String)', 'c');
        on('writeStartArray()');
        on('writeBoolean(Boolean)', true);
        on('writeNull()');
        on('writeObject(Object)', someMap(['k', 1]));
        on('writeEndArray()');
        on('writeEndObject()');

        assert.equal(on('getAsString()'), '{"a":"x","b":1.5,"c":[true,null,{"k":1}]}');
        assert.equal(on('isClosed()'), true);
    });

    test('refuses a value where a name is wanted', () => {
        const json = callStatic(rt, 'JSON', 'createGenerator(Boolean)', false);
        call(rt, 'JSONGenerator', 'writeStartObject()', json);

        assert.equal(
            thrownBy(() => call(rt, 'JSONGenerator', 'writeString(String)', json, 'x')),
            'System.JSONException: Can not write value, expecting field name'
        );
    });
});

describe('JSONParser', () => {
    const parser = (text: string) => callStatic(rt, 'JSON', 'createParser(String)', text);
    const on = (self: unknown, key: string, ...args: unknown[]) =>
        call(rt, 'JSONParser', key, self, ...args);
    const name = (token: unknown) => (token === null ? null : (token as ApexEnum).name);

    test('walks through all tokens', () => {
        const parse = parser('{"a":[1,2.5,"x",true,null],"b":{}}');
        const seen: unknown[] = [];

        for (
            let token = on(parse, 'nextToken()');
            token !== null;
            token = on(parse, 'nextToken()')
        ) {
            seen.push(`${name(token)} ${String(on(parse, 'getText()'))}`);
        }

        assert.deepEqual(seen, [
            'START_OBJECT {',
            'FIELD_NAME a',
            'START_ARRAY [',
            'VALUE_NUMBER_INT 1',
            'VALUE_NUMBER_FLOAT 2.5',
            'VALUE_STRING x',
            'VALUE_TRUE true',
            'VALUE_NULL null',
            'END_ARRAY ]',
            'FIELD_NAME b',
            'START_OBJECT {',
            'END_OBJECT }',
            'END_OBJECT }'
        ]);
    });

    test('knows names and typed values', () => {
        const parse = parser('{"n":12,"d":"2026-11-22"}');

        on(parse, 'nextToken()');
        assert.equal(name(on(parse, 'nextValue()')), 'VALUE_NUMBER_INT');
        assert.deepEqual(
            [on(parse, 'getCurrentName()'), on(parse, 'getIntegerValue()')],
            ['n', 12]
        );
        on(parse, 'nextValue()');
        assert.equal(valueText(rt, on(parse, 'getDateValue()')), '2026-11-22 00:00:00');
        assert.match(
            thrownBy(() => on(parse, 'getIntegerValue()')),
            /Current token \(VALUE_STRING\) not numeric/
        );
    });

    test('skips children and reads whole objects', () => {
        const parse = parser('[{"x":[1,{"y":2}]},{"text":"hi"}]');

        on(parse, 'nextToken()');
        on(parse, 'nextToken()');
        on(parse, 'skipChildren()');
        assert.equal(name(on(parse, 'getCurrentToken()')), 'END_OBJECT');
        on(parse, 'nextToken()');
        const made = on(parse, 'readValueAs(Type)', new ApexTypeValue(typeDescriptor('Message')));

        assert.equal((made as Record<string, unknown>)['text'], 'hi');
        assert.equal(name(on(parse, 'nextToken()')), 'END_ARRAY');
    });
});
