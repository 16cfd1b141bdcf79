import type { TypeDescriptor } from '../types/index.ts';
import { ApexSet, equalValues, valueText } from '../values/index.ts';
import { ApexIterator } from './Iterator.ts';
import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, refusingNull, staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

type Elements = Iterable<unknown>;

/** Methods that change a set answer whether they did. */
export const systemSet = definePlatformType({
    name: 'System.Set',
    interfaces: ['System.Iterable'],
    jsClass: ApexSet,
    constructors: staticsRefusingNull({
        '()': (_rt, type: TypeDescriptor) => new ApexSet(type),
        '(Set<T>)': (rt, type: TypeDescriptor, source: Elements) => ApexSet.of(rt, type, source),
        '(List<T>)': (rt, type: TypeDescriptor, source: Elements) => ApexSet.of(rt, type, source)
    }),
    methods: {
        'add(T)': (rt, self: ApexSet, value: unknown) => self.add(rt, value),
        'clear()': (rt, self: ApexSet) => self.clear(rt),
        'clone()': (rt, self: ApexSet) => ApexSet.of(rt, self.type, self),
        'contains(T)': (rt, self: ApexSet, value: unknown) => self.has(rt, value),
        'equals(Set<Object>)': (rt, self: ApexSet, other: unknown) => equalValues(rt, self, other),
        'equals(Object)': (rt, self: ApexSet, other: unknown) => equalValues(rt, self, other),
        'hashCode()': (rt, self: ApexSet) => hashCodeOf(rt, self),
        'isEmpty()': (_rt, self: ApexSet) => self.size === 0,
        'iterator()': (_rt, self: ApexSet) => new ApexIterator([...self]),
        'remove(T)': (rt, self: ApexSet, value: unknown) => self.remove(rt, value),
        'size()': (_rt, self: ApexSet) => self.size,
        'toString()': (rt, self: ApexSet) => valueText(rt, self),
        ...refusingNull({
            addAll: (rt, self: ApexSet, values: Elements) => {
                return countTrue([...values], (value) => self.add(rt, value)) > 0;
            },
            containsAll: (rt, self: ApexSet, values: Elements) =>
                [...values].every((value) => self.has(rt, value)),
            removeAll: (rt, self: ApexSet, values: Elements) => {
                return countTrue([...values], (value) => self.remove(rt, value)) > 0;
            },
            retainAll: (rt, self: ApexSet, values: Elements) => retainAll(rt, self, values)
        })
    }
});

function countTrue(values: unknown[], change: (value: unknown) => boolean): number {
    return values.filter((value) => change(value)).length;
}

function retainAll(rt: Runtime, self: ApexSet, values: Elements): boolean {
    const kept = ApexSet.of(rt, self.type, values);
    const others = [...self].filter((value) => !kept.has(rt, value));
    return countTrue(others, (value) => self.remove(rt, value)) > 0;
}
