import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { SObjectValue } from '../../../src/runtime/sobject/index.ts';
import { ID_TYPE, OBJECT_TYPE, listOf, mapOf, setOf } from '../../../src/runtime/types/index.ts';
import { ApexDate, ApexList, ApexMap, ApexSet } from '../../../src/runtime/values/index.ts';
import {
    call,
    construct,
    fakeRuntime,
    instance,
    objectDefinition,
    thrownBy,
    userClass
} from '../support/fakeRuntime.ts';

const account = objectDefinition('Account', { Id: 'Id', Name: 'String', Industry: 'String' });
const ranked = userClass({
    name: 'Ranked',
    methods: {
        compareTo(this: { rank: number }, other: { rank: number }) {
            return this.rank - other.rank;
        }
    }
});
const rt = fakeRuntime({ classes: [ranked], objects: [account] });

const list = (...items: unknown[]) => new ApexList(listOf(OBJECT_TYPE), items);
const set = (...items: unknown[]) => ApexSet.of(rt, setOf(OBJECT_TYPE), items);
const onList = (self: ApexList, key: string, ...args: unknown[]) =>
    call(rt, 'List', key, self, ...args);
const onSet = (self: ApexSet, key: string, ...args: unknown[]) =>
    call(rt, 'Set', key, self, ...args);

function record(values: Record<string, unknown>): SObjectValue {
    const made = new SObjectValue(account);
    for (const [field, value] of Object.entries(values)) made.setValue(field, value);
    return made;
}

describe('List', () => {
    test('adds, inserts, sets, removes', () => {
        const some = list('a', 'c');

        onList(some, 'add(Integer,T)', 1, 'b');
        onList(some, 'addAll(List<T>)', some);
        onList(some, 'set(Integer,T)', 0, 'z');

        assert.equal(onList(some, 'remove(Integer)', 1), 'b');
        assert.deepEqual(some.items, ['z', 'c', 'a', 'b', 'c']);
        assert.deepEqual(
            [onList(some, 'indexOf(T)', 'c'), onList(some, 'contains(T)', 'C')],
            [1, false]
        );
    });

    test('sorts primitives with nulls first and Strings by Unicode', () => {
        const some = list('b', null, 'B', 'a', 'ä', 'A');

        onList(some, 'sort()');

        assert.deepEqual(some.items, [null, 'A', 'B', 'a', 'b', 'ä']);
    });

    test('sorts dates and Comparable objects', () => {
        const dates = list(ApexDate.of(2026, 2, 1), ApexDate.of(2026, 1, 1));
        const objects = list(...[3, 1, 2].map((rank) => instance(ranked, { rank })));

        onList(dates, 'sort()');
        onList(objects, 'sort()');

        assert.equal((dates.items[0] as ApexDate).month, 1);
        assert.deepEqual(
            objects.items.map((item) => (item as { rank: number }).rank),
            [1, 2, 3]
        );
    });

    test('sorts records by Name, then by other fields', () => {
        const some = list(
            record({ Name: 'sForce', Industry: 'Biotechnology' }),
            record({ Name: 'sForce', Industry: 'Agriculture' }),
            record({ Name: 'Acme' })
        );

        onList(some, 'sort()');

        assert.deepEqual(
            some.items.map((item) => (item as SObjectValue).value('Industry')),
            [null, 'Agriculture', 'Biotechnology']
        );
    });

    test('sorts with a Comparator', () => {
        const some = list('a', 'ccc', 'bb');
        const byLength = { compare: (one: string, other: string) => other.length - one.length };

        onList(some, 'sort(Comparator<T>)', byLength);

        assert.deepEqual(some.items, ['ccc', 'bb', 'a']);
    });

    test('refuses to sort objects without order', () => {
        assert.match(
            thrownBy(() => onList(list(list(), list()), 'sort()')),
            /^System.ListException: .*not Comparable/
        );
    });

    test('clone shares its elements, deepClone copies records without Ids', () => {
        const some = list(record({ Id: '001000000000001AAA', Name: 'x' }));

        const shallow = onList(some, 'clone()') as ApexList;
        const deep = onList(some, 'deepClone()') as ApexList;
        const exact = onList(some, 'deepClone(Boolean)', true) as ApexList;

        assert.equal(shallow.items[0], some.items[0]);
        assert.notEqual(deep.items[0], some.items[0]);
        assert.deepEqual(
            [deep, exact].map((each) => (each.items[0] as SObjectValue).id),
            [null, '001000000000001AAA']
        );
    });

    test('iterators end', () => {
        const iterator = onList(list(1), 'iterator()');

        assert.equal(call(rt, 'Iterator', 'next()', iterator), 1);
        assert.equal(call(rt, 'Iterator', 'hasNext()', iterator), false);
        assert.match(
            thrownBy(() => call(rt, 'Iterator', 'next()', iterator)),
            /NoSuchElementException/
        );
    });
});

describe('Set', () => {
    test('tells whether it changed', () => {
        const some = set(1, 2, 3);

        assert.deepEqual(
            [
                onSet(some, 'add(T)', 1),
                onSet(some, 'addAll(List<T>)', list(3, 4)),
                onSet(some, 'removeAll(Set<T>)', set(9)),
                onSet(some, 'retainAll(List<T>)', list(1, 4)),
                onSet(some, 'remove(T)', 7)
            ],
            [false, true, false, true, false]
        );
        assert.deepEqual([...some], [1, 4]);
        assert.equal(onSet(some, 'containsAll(List<T>)', list(1, 4)), true);
    });
});

describe('Map', () => {
    const onMap = (self: ApexMap, key: string, ...args: unknown[]) =>
        call(rt, 'Map', key, self, ...args);
    const type = mapOf(ID_TYPE, OBJECT_TYPE);

    test('from records by Id', () => {
        const rows = list(
            record({ Id: '001000000000001AAA' }),
            record({ Id: '001000000000002AAA' })
        );

        const map = construct(rt, 'Map', '(List<SObject>)', type, rows) as ApexMap;

        assert.equal(onMap(map, 'get(K)', '001000000000002AAA'), rows.items[1]);
        assert.equal(
            thrownBy(() => construct(rt, 'Map', '(List<SObject>)', type, list(record({})))),
            'System.ListException: Row with null Id at index: 0'
        );
        assert.equal(
            thrownBy(() =>
                construct(rt, 'Map', '(List<SObject>)', type, list(...rows.items, rows.items[0]))
            ),
            'System.ListException: Row with duplicate Id at index: 2'
        );
    });

    test('puts and removes with the value that was there before', () => {
        const map = new ApexMap(type);

        assert.deepEqual(
            [
                onMap(map, 'put(K,V)', 'a', 1),
                onMap(map, 'put(K,V)', 'a', 2),
                onMap(map, 'remove(K)', 'a')
            ],
            [null, 1, 2]
        );
        assert.equal(onMap(map, 'isEmpty()'), true);
    });

    test('keySet is a view that takes nothing, values a copy', () => {
        const map = ApexMap.of(rt, type, [['a', 1]]);

        call(rt, 'List', 'add(T)', onMap(map, 'values()'), 2);
        assert.equal(map.size, 1);
        const add = () => call(rt, 'Set', 'add(T)', onMap(map, 'keySet()'), 'b');
        assert.match(thrownBy(add), /Collection is read-only/);
        call(rt, 'Set', 'remove(T)', onMap(map, 'keySet()'), 'a');
        assert.equal(map.size, 0);
    });
});
