import { SObjectValue, cloneRecord } from '../sobject/index.ts';
import { listOf, typeArgument } from '../types/index.ts';
import type { TypeDescriptor } from '../types/index.ts';
import type { ApexSet } from '../values/index.ts';
import { ApexList, compareForSort, equalValues, valueText } from '../values/index.ts';
import { ApexIterator } from './Iterator.ts';
import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, notNull, refusingNull, staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemList = definePlatformType({
    name: 'System.List',
    interfaces: ['System.Iterable'],
    jsClass: ApexList,
    constructors: staticsRefusingNull({
        '()': (_rt, type: TypeDescriptor) => new ApexList(type),
        '(List<T>)': (_rt, type: TypeDescriptor, source: ApexList) =>
            new ApexList(type, [...source.items]),
        '(Set<T>)': (_rt, type: TypeDescriptor, source: ApexSet) => new ApexList(type, [...source])
    }),
    methods: {
        'add(T)': (rt, self: ApexList, value: unknown) => self.add(rt, value),
        'add(Integer,T)': (rt, self: ApexList, index: number, value: unknown) =>
            self.insert(rt, notNull(rt, index, 1), value),
        addAll: (rt, self: ApexList, values: Iterable<unknown> | null) =>
            self.addAll(rt, notNull(rt, values, 1)),
        'clear()': (rt, self: ApexList) => self.clear(rt),
        'clone()': (_rt, self: ApexList) => new ApexList(self.type, [...self.items]),
        'contains(T)': (rt, self: ApexList, value: unknown) => indexOf(rt, self, value) >= 0,
        deepClone,
        'equals(List<T>)': (rt, self: ApexList, other: unknown) => equalValues(rt, self, other),
        'equals(Object)': (rt, self: ApexList, other: unknown) => equalValues(rt, self, other),
        'get(Integer)': (rt, self: ApexList, index: number) => self.get(rt, notNull(rt, index, 1)),
        'hashCode()': (rt, self: ApexList) => hashCodeOf(rt, self),
        'indexOf(T)': (rt, self: ApexList, value: unknown) => indexOf(rt, self, value),
        'isEmpty()': (_rt, self: ApexList) => self.size === 0,
        'iterator()': (_rt, self: ApexList) => new ApexIterator(self.items),
        'set(Integer,T)': (rt, self: ApexList, index: number, value: unknown) =>
            self.set(rt, notNull(rt, index, 1), value),
        'size()': (_rt, self: ApexList) => self.size,
        'toString()': (rt, self: ApexList) => valueText(rt, self),
        ...refusingNull({
            'remove(Integer)': (rt, self: ApexList, index: number) => self.remove(rt, index),
            'sort()': (rt, self: ApexList) =>
                sort(rt, self, (one, other) => compareForSort(rt, one, other)),
            'sort(Comparator<T>)': (rt, self: ApexList, comparator: unknown) =>
                sort(rt, self, (one, other) =>
                    Number(rt.invoke(comparator, 'compare', [one, other]))
                )
        })
    }
});

function indexOf(rt: Runtime, list: ApexList, value: unknown): number {
    return list.items.findIndex((item) => equalValues(rt, item, value));
}

/** Stable, as the platform's sort is. A list of one is compared with itself, so that it too must be comparable. */
function sort(
    rt: Runtime,
    list: ApexList,
    compare: (one: unknown, other: unknown) => number
): void {
    list.replaceOrder(rt, [...list.items].sort(compare));
}

/** Copies the records too. Ids, audit fields and auto-numbers only stay when asked for. */
export function deepClone(
    _rt: Runtime,
    self: ApexList,
    preserveId = false,
    preserveReadonlyTimestamps = false,
    preserveAutonumber = false
): ApexList {
    const options = { preserveId, preserveReadonlyTimestamps, preserveAutonumber };
    const copies = self.items.map((item) => {
        if (item === null) return null;
        if (item instanceof SObjectValue) {
            return cloneRecord(item, { ...options, isDeepClone: true });
        }
        throw new Error('List.deepClone is for lists of records only.');
    });
    return new ApexList(listOf(typeArgument(self.type, 0)), copies);
}
