import type { Runtime } from '../runtime.ts';
import { isUserObject } from '../types/index.ts';
import { ApexDate } from './ApexDate.ts';
import { ApexDatetime } from './ApexDatetime.ts';
import { ApexEnum } from './ApexEnum.ts';
import { isApexRecord } from './ApexRecord.ts';
import type { ApexRecord } from './ApexRecord.ts';
import { ApexTime } from './ApexTime.ts';
import { compareNumbers, isNumber } from './numbers.ts';
import { valueText } from './text/index.ts';

/**
 * The operators `<`, `<=`, `>`, `>=` on numbers, dates, times and Strings: negative, zero or positive, and
 * NaN where the comparison is false whichever operator asks. Strings compare without case; a null String is
 * less than any other; a null number or date compares false. (Apex Developer Guide, "Expression Operators".)
 */
export function compareForOperator(rt: Runtime, one: unknown, other: unknown): number {
    if (one === null || other === null) {
        const isText = typeof one === 'string' || typeof other === 'string';
        if (!isText) return NaN;
        return one === null ? -1 : 1;
    }
    if (typeof one === 'string' && typeof other === 'string') {
        return compareStringsForOperator(rt, one, other);
    }
    return comparePrimitives(one, other);
}

/** "Performed according to the locale of the context user and is case-insensitive." */
export function compareStringsForOperator(rt: Runtime, one: string, other: string): number {
    if (one === other) return 0;
    const left = one.toLowerCase();
    const right = other.toLowerCase();
    if (left === right) return 0;
    if (isPlainAscii(left) && isPlainAscii(right)) return left < right ? -1 : 1;
    const locale = rt.transaction.user.locale.replaceAll('_', '-');
    return left.localeCompare(right, locale, { sensitivity: 'accent' });
}

function isPlainAscii(text: string): boolean {
    return /^[a-z0-9]*$/.test(text);
}

/** Numbers, dates, datetimes, times; not null. */
function comparePrimitives(one: unknown, other: unknown): number {
    if (isNumber(one) && isNumber(other)) return compareNumbers(one, other);
    if (one instanceof ApexTime && other instanceof ApexTime) {
        return one.milliseconds - other.milliseconds;
    }
    const left = momentOf(one);
    const right = momentOf(other);
    if (left !== undefined && right !== undefined) return left - right;
    throw new Error('The compiler should not have allowed this comparison.');
}

function momentOf(value: unknown): number | undefined {
    if (value instanceof ApexDate) return value.epochDay * 86_400_000;
    return value instanceof ApexDatetime ? value.epochMilliseconds : undefined;
}

/**
 * The order of List.sort(): nulls first, primitives ascending, Strings by Unicode value with case, enums by
 * position, records by their fields, objects by compareTo.
 *
 * @throws System.ListException when an element has no order
 */
export function compareForSort(rt: Runtime, one: unknown, other: unknown): number {
    if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
    if (typeof one === 'string' && typeof other === 'string') {
        return one < other ? -1 : one > other ? 1 : 0;
    }
    if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
    if (one instanceof ApexEnum && other instanceof ApexEnum) return one.ordinal - other.ordinal;
    if (isApexRecord(one) && isApexRecord(other)) return compareRecords(rt, one, other);
    if (isUserObject(one) && one.apexClass.hasMethod('compareTo', 1)) {
        return Number(rt.invoke(one, 'compareTo', [other]));
    }
    if (hasPlainOrder(one) && hasPlainOrder(other) && isNumber(one) === isNumber(other)) {
        return comparePrimitives(one, other);
    }
    // knowledge, not documented: the words
    const message = 'One or more of the items in this list is not Comparable.';
    throw rt.exception('System.ListException', message);
}

function hasPlainOrder(value: unknown): boolean {
    return (
        isNumber(value) ||
        value instanceof ApexDate ||
        value instanceof ApexDatetime ||
        value instanceof ApexTime
    );
}

/**
 * Default order of records: label of the object, Name field, standard fields but the Id alphabetically,
 * custom fields alphabetically. (Apex Developer Guide, "Default Sort Order of sObjects".)
 */
function compareRecords(rt: Runtime, one: ApexRecord, other: ApexRecord): number {
    if (one.objectName !== other.objectName) {
        return labelOf(rt, one) < labelOf(rt, other) ? -1 : 1;
    }
    for (const name of sortFields(rt, one, other)) {
        const order = compareForSort(
            rt,
            sortable(rt, one.peek(name)),
            sortable(rt, other.peek(name))
        );
        if (order !== 0) return order;
    }
    return 0;
}

function labelOf(rt: Runtime, record: ApexRecord): string {
    return rt.schema.object(record.objectName)?.label ?? record.objectName;
}

/** Values without an order of their own (parent records, Blobs) sort as text. */
function sortable(rt: Runtime, value: unknown): unknown {
    const isOther = value !== null && typeof value === 'object' && !hasPlainOrder(value);
    return isOther ? valueText(rt, value) : value;
}

function sortFields(rt: Runtime, one: ApexRecord, other: ApexRecord): string[] {
    const nameField = rt.schema.object(one.objectName)?.nameField ?? 'Name';
    const rank = (name: string) => (name === nameField ? 0 : name.includes('__') ? 2 : 1);
    return [...new Set([...one.populatedNames(), ...other.populatedNames()])]
        .filter((name) => name !== 'Id')
        .sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}
