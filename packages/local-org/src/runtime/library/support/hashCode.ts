import type { Runtime } from '../../runtime.ts';
import { isUserObject } from '../../types/index.ts';
import { hashKey } from '../../values/index.ts';

/** Java's hash of a string: what String.hashCode answers on the platform. */
export function stringHash(text: string): number {
    let hash = 0;
    for (let index = 0; index < text.length; index++) {
        hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
    }
    return hash;
}

/**
 * A hash code that equal values share. Integers and Booleans have Java's; other values one of our own, since
 * the platform promises no particular number. Objects known by identity have 0: still right, merely slower.
 */
export function hashCodeOf(rt: Runtime, value: unknown): number {
    if (value === null) return 0;
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1231 : 1237;
    if (typeof value === 'string') return stringHash(value);
    if (typeof value === 'bigint') {
        return Number(BigInt.asIntN(32, value ^ (BigInt.asUintN(64, value) >> 32n)));
    }
    if (isUserObject(value) && value.apexClass.hasMethod('hashCode', 0)) {
        return Number(rt.invoke(value, 'hashCode', []));
    }
    const key = hashKey(rt, value);
    return typeof key === 'string' ? stringHash(key) : 0;
}
