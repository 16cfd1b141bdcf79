import type { Runtime } from '../runtime.ts';
import { equalValues, plainUserObjectText, valueText } from '../values/index.ts';
import { cloneObject, hashCodeOf } from '../library/index.ts';
import { isUserObject } from '../types/index.ts';

/** toString, equals, hashCode and clone as they are when a class does not declare them. */
export function plainObjectMethod(
    rt: Runtime,
    self: unknown,
    name: string,
    args: readonly unknown[]
): unknown {
    switch (name.toLowerCase()) {
        case 'tostring':
            return isUserObject(self) ? plainUserObjectText(rt, self) : valueText(rt, self);
        case 'equals':
            return isUserObject(self) ? self === args[0] : equalValues(rt, self, args[0]);
        case 'hashcode':
            return hashCodeOf(rt, self);
        case 'clone':
            return cloneObject(self as object);
        default:
            throw new Error(`Object has no method ${name}.`);
    }
}
