import { SObjectValue, cloneRecord } from '../sobject/index.ts';
import { listOf, typeArgument } from '../types/index.ts';
import type { TypeDescriptor } from '../types/index.ts';
import { ApexList, ApexMap, equalValues, valueText } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, refusingNull, staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemMap = definePlatformType({
    name: 'System.Map',
    jsClass: ApexMap,
    constructors: staticsRefusingNull({
        '()': (_rt, type: TypeDescriptor) => new ApexMap(type),
        '(Map<K,V>)': (rt, type: TypeDescriptor, source: ApexMap) => copyOf(rt, type, source),
        '(List<SObject>)': (rt, type: TypeDescriptor, rows: ApexList) => {
            const map = new ApexMap(type);
            putRows(rt, map, rows, true);
            return map;
        }
    }),
    methods: {
        'clear()': (rt, self: ApexMap) => self.clear(rt),
        'clone()': (rt, self: ApexMap) => copyOf(rt, self.type, self),
        'containsKey(K)': (rt, self: ApexMap, key: unknown) => self.has(rt, key),
        'deepClone()': (rt, self: ApexMap) => deepClone(rt, self),
        'equals(Map<K,V>)': (rt, self: ApexMap, other: unknown) => equalValues(rt, self, other),
        'equals(Object)': (rt, self: ApexMap, other: unknown) => equalValues(rt, self, other),
        'get(K)': (rt, self: ApexMap, key: unknown) => self.get(rt, key),
        'hashCode()': (rt, self: ApexMap) => hashCodeOf(rt, self),
        'isEmpty()': (_rt, self: ApexMap) => self.size === 0,
        'keySet()': (_rt, self: ApexMap) => self.keySet(),
        'put(K,V)': (rt, self: ApexMap, key: unknown, value: unknown) => self.put(rt, key, value),
        'remove(K)': (rt, self: ApexMap, key: unknown) => self.remove(rt, key),
        'size()': (_rt, self: ApexMap) => self.size,
        'toString()': (rt, self: ApexMap) => valueText(rt, self),
        'values()': (_rt, self: ApexMap) =>
            new ApexList(listOf(typeArgument(self.type, 1)), [...self.values()]),
        ...refusingNull({
            'putAll(Map<K,V>)': (rt, self: ApexMap, other: ApexMap) => {
                for (const { key, value } of [...other.entries()]) self.put(rt, key, value);
            },
            'putAll(List<SObject>)': (rt, self: ApexMap, rows: ApexList) =>
                putRows(rt, self, rows, false)
        })
    }
});

function copyOf(rt: Runtime, type: TypeDescriptor, source: ApexMap): ApexMap {
    const copy = new ApexMap(type);
    for (const { key, value } of source.entries()) copy.put(rt, key, value);
    return copy;
}

/**
 * Puts records under their Ids.
 *
 * @throws System.ListException for a record without Id or, where `isUnique`, an Id that comes twice
 */
// knowledge, not documented: the words, and that putAll overwrites
function putRows(rt: Runtime, map: ApexMap, rows: ApexList, isUnique: boolean): void {
    rows.items.forEach((row, index) => {
        const id = row instanceof SObjectValue ? row.id : null;
        if (id === null) {
            throw rt.exception('System.ListException', `Row with null Id at index: ${index}`);
        }
        if (isUnique && map.has(rt, id)) {
            throw rt.exception('System.ListException', `Row with duplicate Id at index: ${index}`);
        }
        map.put(rt, id, row);
    });
}

/** Copies the map and its records, which keep their Ids. */
function deepClone(rt: Runtime, self: ApexMap): ApexMap {
    const copy = new ApexMap(self.type);
    const keepAll = {
        preserveId: true,
        isDeepClone: true,
        preserveReadonlyTimestamps: true,
        preserveAutonumber: true
    };
    for (const { key, value } of self.entries()) {
        copy.put(rt, key, value instanceof SObjectValue ? cloneRecord(value, keepAll) : value);
    }
    return copy;
}
