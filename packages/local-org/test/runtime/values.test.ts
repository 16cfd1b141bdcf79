import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { SObjectValue } from '../../src/runtime/sobject/index.ts';
import {
    INTEGER_TYPE,
    OBJECT_TYPE,
    STRING_TYPE,
    listOf,
    mapOf,
    setOf
} from '../../src/runtime/types/index.ts';
import {
    ApexDate,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexList,
    ApexMap,
    ApexSet,
    compareForOperator,
    equalValues,
    looselyEqual,
    restoreIdCasing,
    sameId,
    toId18,
    valueText
} from '../../src/runtime/values/index.ts';
import {
    fakeRuntime,
    instance,
    objectDefinition,
    thrownBy,
    userClass
} from './support/fakeRuntime.ts';

const keyed = userClass({
    name: 'Outer.Keyed',
    fields: [
        ['name', STRING_TYPE],
        ['count', INTEGER_TYPE]
    ],
    methods: {
        equals(this: { name: string }, other: { name?: string } | null) {
            return other?.name === this.name;
        },
        hashCode(this: { name: string }) {
            return this.name.length;
        }
    }
});
const plain = userClass({ name: 'Plain', fields: [['self', OBJECT_TYPE]] });
const account = objectDefinition('Account', { Id: 'Id', Name: 'String', Active__c: 'Boolean' });
const rt = fakeRuntime({ classes: [keyed, plain], objects: [account] });

function record(values: Record<string, unknown>): SObjectValue {
    const made = new SObjectValue(account);
    for (const [field, value] of Object.entries(values)) made.setValue(field, value);
    return made;
}

describe('Equality', () => {
    test('== ignores the case of Strings, equals does not', () => {
        assert.equal(looselyEqual(rt, 'Abc', 'aBC'), true);
        assert.equal(equalValues(rt, 'Abc', 'aBC'), false);
    });

    test('numbers of different types are equal by value', () => {
        const one = [1, 1n, new ApexDouble(1), new ApexDecimal(100n, 2)];

        for (const left of one) for (const right of one) assert.ok(looselyEqual(rt, left, right));
        assert.equal(looselyEqual(rt, 1, new ApexDecimal(11n, 1)), false);
    });

    test('collections and records are equal by content, deeply', () => {
        const list = () =>
            new ApexList(listOf(OBJECT_TYPE), [1, new ApexList(listOf(OBJECT_TYPE), ['a'])]);
        const set = (...values: unknown[]) => ApexSet.of(rt, setOf(OBJECT_TYPE), values);

        assert.ok(equalValues(rt, list(), list()));
        assert.ok(equalValues(rt, set(1, 2), set(2, 1)));
        assert.ok(equalValues(rt, record({ Name: 'x' }), record({ Name: 'x', Id: null })));
        assert.equal(equalValues(rt, record({ Name: 'x' }), record({ Name: 'X' })), false);
    });

    test('user objects are equal by identity or by their own equals', () => {
        assert.equal(equalValues(rt, instance(plain), instance(plain)), false);
        assert.ok(equalValues(rt, instance(keyed, { name: 'a' }), instance(keyed, { name: 'a' })));
    });

    test('Ids of 15 and 18 characters are the same', () => {
        assert.ok(sameId('001D000000IRFma', '001D000000IRFmaIAH'));
        assert.equal(sameId('001D000000IRFma', '001d000000IRFma'), false);
        assert.equal(toId18('001D000000IRFma'), '001D000000IRFmaIAH');
        assert.equal(toId18('001D000000IRFmaAAA'), undefined);
        assert.equal(restoreIdCasing('001d000000irfmaiah'), '001D000000IRFmaIAH');
    });
});

describe('Order', () => {
    const less = (one: unknown, other: unknown) => compareForOperator(rt, one, other) < 0;
    const more = (one: unknown, other: unknown) => compareForOperator(rt, one, other) > 0;

    test('comparing numbers or dates with null is false either way', () => {
        assert.deepEqual([less(null, 2), more(null, 2), less(2, null)], [false, false, false]);
        assert.deepEqual([less(null, ApexDate.of(2026, 1, 1)), less(null, null)], [false, false]);
    });

    test('a String is greater than null', () => {
        assert.deepEqual([less(null, ''), more('a', null)], [true, true]);
    });

    test('Strings compare without case', () => {
        assert.deepEqual([less('a', 'B'), compareForOperator(rt, 'abc', 'ABC')], [true, 0]);
    });
});

describe('Sets and Maps', () => {
    test('String keys are case-sensitive, numbers equal by value', () => {
        const map = new ApexMap(mapOf(OBJECT_TYPE, OBJECT_TYPE));

        map.put(rt, 'a', 1);
        map.put(rt, 'A', 2);
        map.put(rt, new ApexDecimal(10n, 1), 3);

        assert.equal(map.size, 3);
        assert.equal(map.get(rt, new ApexDecimal(100n, 2)), 3);
        assert.equal(map.get(rt, 'b'), null);
    });

    test('user keys work by equals and hashCode', () => {
        const set = new ApexSet(setOf(OBJECT_TYPE));

        assert.equal(set.add(rt, instance(keyed, { name: 'ab', count: 1 })), true);
        assert.equal(set.add(rt, instance(keyed, { name: 'cd', count: 2 })), true);
        assert.equal(set.add(rt, instance(keyed, { name: 'ab', count: 3 })), false);
        assert.equal(set.size, 2);
    });

    test('records are keys by their content, null is a key', () => {
        const set = ApexSet.of(rt, setOf(OBJECT_TYPE), [record({ Name: 'a' }), null]);

        assert.ok(set.has(rt, record({ Name: 'a' })));
        assert.ok(set.has(rt, null));
        assert.equal(set.has(rt, record({ Name: 'b' })), false);
    });

    test('keeps the order of insertion', () => {
        const map = new ApexMap(mapOf(OBJECT_TYPE, OBJECT_TYPE));

        for (const key of ['z', 'a', 'm']) map.put(rt, key, 1);
        map.put(rt, 'z', 2);
        map.remove(rt, 'a');

        assert.deepEqual([...map.keys()], ['z', 'm']);
    });
});

describe('Lists', () => {
    test('refuse indexes outside', () => {
        const list = new ApexList(listOf(INTEGER_TYPE), [1, 2, 3]);

        assert.equal(
            thrownBy(() => list.get(rt, 3)),
            'System.ListException: List index out of bounds: 3'
        );
        assert.equal(
            thrownBy(() => list.set(rt, -1, 0)),
            'System.ListException: List index out of bounds: -1'
        );
    });

    test('cannot change while a loop runs over them, and can afterwards', () => {
        const list = new ApexList(listOf(INTEGER_TYPE), [1, 2, 3]);

        assert.equal(
            thrownBy(() => {
                for (const value of list.loop()) list.add(rt, value);
            }),
            'System.FinalException: Cannot modify a collection while it is being iterated.'
        );
        list.add(rt, 4);
        for (const value of list.loop()) if (value === 2) break;
        list.remove(rt, 0);

        assert.deepEqual(list.items, [2, 3, 4]);
    });
});

describe('Text', () => {
    test('of collections, enums and null', () => {
        const list = new ApexList(listOf(OBJECT_TYPE), [
            1,
            null,
            new ApexEnum('Season', 'FALL', 3)
        ]);
        const map = ApexMap.of(rt, mapOf(OBJECT_TYPE, OBJECT_TYPE), [['a', list]]);

        assert.equal(valueText(rt, map), '{a=(1, null, FALL)}');
        assert.equal(valueText(rt, ApexSet.of(rt, setOf(OBJECT_TYPE), [true])), '{true}');
    });

    test('of long collections stops after ten elements', () => {
        const list = new ApexList(listOf(INTEGER_TYPE), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

        assert.equal(valueText(rt, list), '(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...)');
    });

    test('of records and user objects', () => {
        const object = instance(plain);

        assert.equal(
            valueText(rt, record({ Name: 'Acme', Active__c: true })),
            'Account:{Name=Acme, Active__c=true}'
        );
        assert.equal(valueText(rt, instance(keyed, { name: 'a' })), 'Keyed:[name=a, count=null]');
        assert.equal(
            valueText(rt, Object.assign(object, { self: object })),
            'Plain:[self=(already output)]'
        );
        const around = new ApexList(listOf(OBJECT_TYPE), [object]);
        assert.equal(
            valueText(rt, Object.assign(object, { self: around })),
            'Plain:[self=((already output))]'
        );
    });
});
