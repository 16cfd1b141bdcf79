import { isUserObject } from '../types/index.ts';
import type { Runtime } from '../runtime.ts';
import { ApexBlob } from './ApexBlob.ts';
import { ApexDate } from './ApexDate.ts';
import { ApexDatetime } from './ApexDatetime.ts';
import { ApexEnum } from './ApexEnum.ts';
import { isApexRecord } from './ApexRecord.ts';
import type { ApexRecord } from './ApexRecord.ts';
import { ApexTime } from './ApexTime.ts';
import { ApexTypeValue } from './ApexTypeValue.ts';
import { ApexList, ApexMap, ApexSet } from './collections/index.ts';
import { isNumber, compareNumbers } from './numbers.ts';
import { isValueObject } from './ValueObject.ts';

/**
 * The `==` operator. Strings are compared without regard to case, all else as `equalValues` does.
 * (Apex Developer Guide, "Expression Operators".)
 */
export function looselyEqual(rt: Runtime, one: unknown, other: unknown): boolean {
    if (one === other) return true;
    if (typeof one === 'string' && typeof other === 'string') {
        return one.length === other.length && one.toLowerCase() === other.toLowerCase();
    }
    return equalValues(rt, one, other);
}

/** Equality of `equals()`, Set elements and Map keys: Strings by exact case, numbers by value, objects by content or identity. */
export function equalValues(rt: Runtime, one: unknown, other: unknown): boolean {
    if (one === other) return true;
    if (one === null || other === null) return false;
    if (typeof one === 'string' || typeof other === 'string') return false;
    if (isNumber(one) && isNumber(other)) return compareNumbers(one, other) === 0;
    if (typeof one !== 'object' || typeof other !== 'object') return false;
    if (isUserObject(one) && one.apexClass.hasMethod('equals', 1)) {
        return rt.invoke(one, 'equals', [other]) === true;
    }
    return equalObjects(rt, one as object, other as object);
}

function equalObjects(rt: Runtime, one: object, other: object): boolean {
    if (one instanceof ApexEnum) {
        return other instanceof ApexEnum && one.type === other.type && one.name === other.name;
    }
    if (one instanceof ApexDate) {
        return other instanceof ApexDate && one.epochDay === other.epochDay;
    }
    if (one instanceof ApexDatetime) {
        return other instanceof ApexDatetime && one.epochMilliseconds === other.epochMilliseconds;
    }
    if (one instanceof ApexTime) {
        return other instanceof ApexTime && one.milliseconds === other.milliseconds;
    }
    if (one instanceof ApexBlob) {
        return other instanceof ApexBlob && one.buffer.equals(other.buffer);
    }
    if (one instanceof ApexTypeValue) {
        return other instanceof ApexTypeValue && one.name === other.name;
    }
    if (one instanceof ApexList) return other instanceof ApexList && equalLists(rt, one, other);
    if (one instanceof ApexSet) return other instanceof ApexSet && equalSets(rt, one, other);
    if (one instanceof ApexMap) return other instanceof ApexMap && equalMaps(rt, one, other);
    if (isApexRecord(one)) return isApexRecord(other) && equalRecords(rt, one, other);
    if (isValueObject(one)) return isValueObject(other) && one.hashText() === other.hashText();
    return false;
}

function equalLists(rt: Runtime, one: ApexList, other: ApexList): boolean {
    return (
        one.size === other.size &&
        one.items.every((item, index) => equalValues(rt, item, other.items[index]))
    );
}

function equalSets(rt: Runtime, one: ApexSet, other: ApexSet): boolean {
    return one.size === other.size && [...one].every((value) => other.has(rt, value));
}

function equalMaps(rt: Runtime, one: ApexMap, other: ApexMap): boolean {
    if (one.size !== other.size) return false;
    return [...one.entries()].every(
        ({ key, value }) => other.has(rt, key) && equalValues(rt, value, other.get(rt, key))
    );
}

/** Records are equal when type and all set fields are; a field set to null equals one not set. */
function equalRecords(rt: Runtime, one: ApexRecord, other: ApexRecord): boolean {
    if (one.objectName !== other.objectName) return false;
    const names = new Set([...one.populatedNames(), ...other.populatedNames()]);
    return [...names].every((name) => equalValues(rt, one.peek(name), other.peek(name)));
}
