import { isUserObject } from '../types/index.ts';
import type { Runtime } from '../runtime.ts';
import { ApexBlob } from './ApexBlob.ts';
import { ApexDate } from './ApexDate.ts';
import { ApexDatetime } from './ApexDatetime.ts';
import { ApexDouble } from './ApexDouble.ts';
import { ApexEnum } from './ApexEnum.ts';
import { isApexRecord } from './ApexRecord.ts';
import { ApexTime } from './ApexTime.ts';
import { ApexTypeValue } from './ApexTypeValue.ts';
import { ApexList, ApexMap, ApexSet } from './collections/index.ts';
import { ApexDecimal } from './decimal/index.ts';
import { isValueObject } from './ValueObject.ts';

/** Starts every key that is not a plain string; a string that starts with it gets it twice. */
const MARK = '\u0000';

/**
 * What a value is filed under in a Set or Map: equal values give identical results. Unequal objects may
 * share one; equalValues decides.
 *
 * @returns something a JS Map tells apart: a primitive, or the object itself where identity counts
 */
export function hashKey(rt: Runtime, value: unknown): unknown {
    if (typeof value === 'string') return value.charCodeAt(0) === 0 ? MARK + value : value;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof ApexEnum) return `${MARK}enum ${value.type}.${value.name}`;
    if (value instanceof ApexDate) return `${MARK}date ${value.epochDay}`;
    if (value instanceof ApexDatetime) return `${MARK}datetime ${value.epochMilliseconds}`;
    if (value instanceof ApexTime) return `${MARK}time ${value.milliseconds}`;
    if (value instanceof ApexDouble) return `${MARK}double ${value.value}`;
    if (value instanceof ApexDecimal) {
        return `${MARK}decimal ${value.stripTrailingZeros().toPlainString()}`;
    }
    if (value instanceof ApexTypeValue) return `${MARK}type ${value.name}`;
    if (value instanceof ApexBlob) return `${MARK}blob ${value.buffer.toString('base64')}`;
    if (value instanceof ApexList) return collectionKey(rt, 'list', value);
    // Sets and Maps are equal in any order, so only their size can be part of the key.
    if (value instanceof ApexSet) return `${MARK}set ${value.size}`;
    if (value instanceof ApexMap) return `${MARK}map ${value.size}`;
    if (isApexRecord(value)) return `${MARK}record ${value.objectName}`;
    if (isValueObject(value)) return `${MARK}value ${value.hashText()}`;
    if (isUserObject(value) && value.apexClass.hasMethod('hashCode', 0)) {
        return `${MARK}object ${String(rt.invoke(value, 'hashCode', []))}`;
    }
    return value;
}

function collectionKey(rt: Runtime, kind: string, items: Iterable<unknown>): unknown {
    const keys = [...items].map((item) => hashKey(rt, item));
    // An element known by identity only: the collection's size must do.
    if (keys.some((key) => typeof key === 'object' && key !== null)) {
        return `${MARK}${kind} of ${keys.length}`;
    }
    return `${MARK}${kind} ${keys.map((key) => `${typeof key} ${String(key)}`).join(MARK)}`;
}
