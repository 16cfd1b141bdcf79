import { equalValues, valueText } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { cloneObject, hashCodeOf } from './support/index.ts';

/** What can be asked of anything; the last resort of every look-up of an instance method. */
export const object = definePlatformType({
    name: 'Object',
    methods: {
        'equals(Object)': (rt, self: unknown, other: unknown) => equalValues(rt, self, other),
        'hashCode()': (rt, self: unknown) => hashCodeOf(rt, self),
        'toString()': (rt, self: unknown) => valueText(rt, self),
        // Not in the stubs: `clone()` of a user's object, whose copy shares what the fields refer to.
        'clone()': (_rt, self: object) => cloneObject(self)
    }
});
