import type { Runtime } from '../../runtime.ts';
import { isUserObject } from '../../types/index.ts';
import type { RuntimeClass, RuntimeField, UserObject } from '../../types/index.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexException,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    doubleText,
    isApexRecord,
    isValueObject,
    isoDate,
    isoDatetime,
    isoTime,
    valueText
} from '../../values/index.ts';
import { isJsonObject } from './JsonObject.ts';
import type { JsonWriter } from './JsonWriter.ts';
import { writeRecord } from './writeRecord.ts';

/** Depth at which the platform gives up, as it does on cycles. */
// knowledge, not documented
const DEEPEST = 1000;

/** The value of `@JsonAccess` that forbids. */
export const NEVER = 'never';

export interface SerializeOptions {
    /** Leaves fields of user objects that are null out. */
    readonly suppressNulls: boolean;
}

/**
 * Writes any Apex value as JSON.serialize does.
 *
 * @throws System.JSONException for types that have no JSON form
 */
export function writeValue(
    rt: Runtime,
    writer: JsonWriter,
    value: unknown,
    options: SerializeOptions,
    depth = 0
): void {
    if (depth > DEEPEST) {
        throw rt.exception('System.JSONException', `Maximum stack depth reached: ${depth}`);
    }
    const text = primitiveText(value);
    if (text !== undefined) return writer.raw(text);
    const string = stringForm(value);
    if (string !== undefined) return writer.string(string);
    const nested = (inner: unknown) => writeValue(rt, writer, inner, options, depth + 1);
    if (value instanceof ApexList || value instanceof ApexSet) {
        writer.startArray();
        for (const element of value) nested(element);
        return writer.endArray();
    }
    if (value instanceof ApexMap) return writeMap(rt, writer, value, nested);
    if (isApexRecord(value)) return writeRecord(rt, writer, value, nested);
    if (isJsonObject(value)) {
        writer.startObject();
        for (const [name, inner] of value.jsonEntries(rt)) {
            writer.name(name);
            nested(inner);
        }
        return writer.endObject();
    }
    if (isUserObject(value) && !(value instanceof ApexException)) {
        return writeUserObject(rt, writer, value, options, nested);
    }
    throw unsupported(rt, typeNameOf(rt, value));
}

/** What a class annotated with `@JsonAccess(… = 'never')` answers. One project is one namespace and one package. */
// knowledge, not documented: the words
export function accessDenied(rt: Runtime, apexClass: RuntimeClass, what: string): Error {
    return rt.exception('System.JSONException', `${apexClass.name} cannot be ${what}: JsonAccess`);
}

/** @param typeName full name, as an org has it: `Schema.SObjectField` (github.com/octoberswimmer/aer-dist/issues/159) */
export function unsupported(rt: Runtime, typeName: string): Error {
    return rt.exception('System.JSONException', `Apex Type unsupported in JSON: ${typeName}`);
}

function typeNameOf(rt: Runtime, value: unknown): string {
    if (value instanceof ApexException) return value.typeName;
    const definition =
        typeof value === 'object' && value !== null ? rt.library.definitionOf(value) : undefined;
    return definition?.name ?? rt.types.typeOf(value).name;
}

function primitiveText(value: unknown): string | undefined {
    if (value === null) return 'null';
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint') {
        return String(value);
    }
    if (value instanceof ApexDecimal) return value.toString();
    return value instanceof ApexDouble ? doubleText(value.value) : undefined;
}

/** Values that JSON has only as strings. */
function stringForm(value: unknown): string | undefined {
    if (typeof value === 'string') return value;
    if (value instanceof ApexDate) return isoDate(value);
    if (value instanceof ApexDatetime) return isoDatetime(value);
    if (value instanceof ApexTime) return isoTime(value);
    if (value instanceof ApexBlob) return value.buffer.toString('base64');
    return value instanceof ApexEnum ? value.name : undefined;
}

function writeMap(
    rt: Runtime,
    writer: JsonWriter,
    map: ApexMap,
    nested: (value: unknown) => void
): void {
    writer.startObject();
    for (const { key, value } of map.entries()) {
        writer.name(keyText(rt, key));
        nested(value);
    }
    writer.endObject();
}

/**
 * "Serializable into JSON only if it uses one of the following data types as a key": primitives and enums. Tokens
 * of fields pass too, as the suite of apex-enterprise-patterns/fflib-apex-mocks shows.
 */
function keyText(rt: Runtime, key: unknown): string {
    if (key instanceof ApexBlob) throw unsupported(rt, 'Map with Blob keys');
    const form = stringForm(key) ?? primitiveText(key);
    if (form !== undefined && key !== null) return form;
    if (isValueObject(key)) return valueText(rt, key);
    // knowledge, not documented: the words
    throw unsupported(rt, `Map with the key ${valueText(rt, key)}`);
}

function writeUserObject(
    rt: Runtime,
    writer: JsonWriter,
    object: UserObject,
    options: SerializeOptions,
    nested: (value: unknown) => void
): void {
    if (object.apexClass.jsonAccess?.serializable === NEVER) {
        throw accessDenied(rt, object.apexClass, 'serialized');
    }
    writer.startObject();
    for (const field of serialFields(rt, object.apexClass)) {
        if (!field.isReadable) continue;
        const value = field.read(object);
        if (value === null && options.suppressNulls) continue;
        writer.name(field.name);
        nested(value);
    }
    writer.endObject();
}

/**
 * Fields and properties of all visibilities but transient ones, those of superclasses first.
 */
// knowledge, not documented: the order
export function serialFields(rt: Runtime, apexClass: RuntimeClass): RuntimeField[] {
    const own = apexClass.fields.filter((field) => !field.isTransient);
    const parent =
        apexClass.superclass === null ? undefined : rt.types.userClass(apexClass.superclass);
    return parent === undefined ? own : [...serialFields(rt, parent), ...own];
}
