import type { Runtime } from '../../runtime.ts';
import { isUserObject } from '../../types/index.ts';
import type { RuntimeClass, RuntimeField, UserObject } from '../../types/index.ts';
import { ApexBlob } from '../ApexBlob.ts';
import { ApexDate } from '../ApexDate.ts';
import { ApexDatetime } from '../ApexDatetime.ts';
import { ApexDouble } from '../ApexDouble.ts';
import { ApexEnum } from '../ApexEnum.ts';
import { ApexException } from '../ApexException.ts';
import { isApexRecord } from '../ApexRecord.ts';
import type { ApexRecord } from '../ApexRecord.ts';
import { ApexTime } from '../ApexTime.ts';
import { ApexTypeValue } from '../ApexTypeValue.ts';
import { ApexList, ApexMap, ApexSet } from '../collections/index.ts';
import type { KeyEntry } from '../collections/index.ts';
import { ApexDecimal } from '../decimal/index.ts';
import { doubleText } from './doubleText.ts';
import { gmtText, isoDate, isoTime } from './dateText.ts';

/** Elements of a collection that are printed before the rest becomes `...`. */
// knowledge, not documented: seen in debug logs of real orgs
const PRINTED_ELEMENTS = 10;

/**
 * Any value as text: what `'' + value`, System.debug and String.valueOf(Object) make of it. null is
 * `null`. A Date carries a midnight (`2026-11-22 00:00:00`) and a Datetime is in GMT, as on the platform.
 */
export function valueText(rt: Runtime, value: unknown): string {
    return nestedText(rt, value, []);
}

/** @param open objects that are being printed around this value; one that comes again is not printed twice */
function nestedText(rt: Runtime, value: unknown, open: readonly object[]): string {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'bigint':
        case 'boolean':
            return String(value);
        case 'object':
            return value === null ? 'null' : objectText(rt, value, open);
        default:
            throw new Error(`A JavaScript ${typeof value} is not an Apex value.`);
    }
}

function objectText(rt: Runtime, value: object, open: readonly object[]): string {
    if (value instanceof ApexDecimal) return value.toString();
    if (value instanceof ApexDouble) return doubleText(value.value);
    if (value instanceof ApexDate) return `${isoDate(value)} 00:00:00`;
    if (value instanceof ApexDatetime) return gmtText(value);
    if (value instanceof ApexTime) return isoTime(value);
    if (value instanceof ApexBlob) return `Blob[${value.bytes.length}]`;
    if (value instanceof ApexEnum) return value.name;
    if (value instanceof ApexTypeValue) return value.name;
    if (open.includes(value)) return '(already output)';
    const text = (inner: unknown) => nestedText(rt, inner, [...open, value]);
    if (value instanceof ApexList) return `(${firstTexts(value, text)})`;
    if (value instanceof ApexSet) return `{${firstTexts(value, text)}}`;
    if (value instanceof ApexMap) {
        const entry = (each: KeyEntry<unknown>) => `${text(each.key)}=${text(each.value)}`;
        return `{${firstTexts(value.entries(), entry)}}`;
    }
    if (isApexRecord(value)) return recordText(value, text);
    if (isUserObject(value)) return userObjectText(rt, value, open);
    if (value instanceof ApexException) return value.toString();
    return platformObjectText(rt, value);
}

function platformObjectText(rt: Runtime, value: object): string {
    const type = rt.library.definitionOf(value)?.name;
    const toText = type === undefined ? undefined : rt.library.method(type, 'toString()');
    if (toText !== undefined) return String(toText(rt, value));
    throw new Error(
        `The local org does not know how ${type ?? value.constructor.name} looks as text. ` +
            "Add 'toString()' to its definition in runtime/library."
    );
}

function firstTexts<T>(elements: Iterable<T>, text: (element: T) => string): string {
    const texts: string[] = [];
    for (const element of elements) {
        if (texts.length === PRINTED_ELEMENTS) {
            texts.push('...');
            break;
        }
        texts.push(text(element));
    }
    return texts.join(', ');
}

/** `Account:{Name=Acme, Id=001…}` */
function recordText(record: ApexRecord, text: (value: unknown) => string): string {
    const fields = [...record.populatedNames()].map((name) => `${name}=${text(record.peek(name))}`);
    return `${record.objectName}:{${fields.join(', ')}}`;
}

/** Its own toString, or `MyClass:[first=1, second=null]`. */
function userObjectText(rt: Runtime, value: UserObject, open: readonly object[]): string {
    const { apexClass } = value;
    if (apexClass.hasMethod('toString', 0)) return String(rt.invoke(value, 'toString', []));
    return plainUserObjectText(rt, value, open);
}

/** What `super.toString()` answers where no class declares one. */
export function plainUserObjectText(
    rt: Runtime,
    value: UserObject,
    open: readonly object[] = []
): string {
    const { apexClass } = value;
    if (value instanceof ApexException) return value.toString();
    // knowledge, not documented: inner classes are printed without their outer class
    const name = apexClass.name.slice(apexClass.name.lastIndexOf('.') + 1);
    const fields = storedFields(rt, apexClass).map(
        (field) => `${field.name}=${nestedText(rt, field.read(value), [...open, value])}`
    );
    return `${name}:[${fields.join(', ')}]`;
}

/** Fields and automatic properties, those of superclasses first. */
function storedFields(rt: Runtime, apexClass: RuntimeClass): RuntimeField[] {
    const own = apexClass.fields.filter((field) => !field.isComputed);
    const parent =
        apexClass.superclass === null ? undefined : rt.types.userClass(apexClass.superclass);
    return parent === undefined ? own : [...storedFields(rt, parent), ...own];
}
