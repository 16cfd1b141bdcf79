import {
    ApexBlob,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime
} from '../../runtime/values/index.ts';
import { typeArgument, typeText } from '../../runtime/types/index.ts';
import type { RuntimeClass, TypeDescriptor } from '../../runtime/types/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';
import { normalizeId } from '../../schema/index.ts';
import { dateOfText } from './dateOfText.ts';

/** `09:30:00.000Z`, as REST writes a time of day. */
const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z?$/;

/** Tells that an argument of a Lightning component does not fit the parameter of the Apex method. */
export class ArgumentMismatch extends Error {}

/** Turns an argument that a Lightning component passes into the parameter's Apex value. */
export function fromJson(rt: Runtime, json: unknown, type: TypeDescriptor): unknown {
    if (json === null || json === undefined) return null;
    const primitive = PRIMITIVES[type.name];
    if (primitive !== undefined) return primitive(rt, json, type);
    const object = rt.schema.object(type.name);
    if (object !== undefined) return recordOf(rt, new SObjectValue(object), json, type);
    const userClass = rt.types.userClass(type.name);
    if (userClass === undefined) throw mismatch(json, type);
    return userClass.kind === 'enum'
        ? constantOf(userClass, json, type)
        : objectOf(rt, userClass, json, type);
}

type Converter = (rt: Runtime, json: unknown, type: TypeDescriptor) => unknown;

const PRIMITIVES: Readonly<Record<string, Converter>> = {
    Boolean: (_rt, json, type) => {
        if (typeof json === 'boolean') return json;
        if (json === 'true' || json === 'false') return json === 'true';
        throw mismatch(json, type);
    },
    String: (_rt, json, type) => {
        if (typeof json === 'string') return json;
        if (typeof json === 'number' || typeof json === 'boolean') return String(json);
        throw mismatch(json, type);
    },
    Id: (_rt, json, type) => {
        const id = typeof json === 'string' ? normalizeId(json) : null;
        if (id === null) throw mismatch(json, type);
        return id;
    },
    Integer: (_rt, json, type) => {
        const number = numberOf(json, type);
        if (!Number.isInteger(number) || Math.abs(number) > 2 ** 31) throw mismatch(json, type);
        return number;
    },
    Long: (_rt, json, type) => BigInt(Math.trunc(numberOf(json, type))),
    Double: (_rt, json, type) => new ApexDouble(numberOf(json, type)),
    Decimal: (_rt, json, type) => ApexDecimal.parse(String(numberOf(json, type))),
    Date: (_rt, json, type) => {
        const date = typeof json === 'string' ? dateOfText(json) : null;
        if (date === null) throw mismatch(json, type);
        return date;
    },
    Datetime: (_rt, json, type) => {
        const time = typeof json === 'string' ? Date.parse(json) : Number.NaN;
        if (Number.isNaN(time)) throw mismatch(json, type);
        return new ApexDatetime(time);
    },
    Time: (_rt, json, type) => {
        const parts = typeof json === 'string' ? TIME_OF_DAY.exec(json) : null;
        if (parts === null) throw mismatch(json, type);
        const [hour = 0, minute = 0, second = 0, millisecond = 0] = parts.slice(1).map(Number);
        return ApexTime.of(hour, minute, second, millisecond);
    },
    Blob: (_rt, json, type) => {
        if (typeof json !== 'string') throw mismatch(json, type);
        return new ApexBlob(Buffer.from(json, 'base64'));
    },
    Object: (rt, json) => anythingOf(rt, json),
    List: (rt, json, type) => {
        const element = typeArgument(type, 0);
        return new ApexList(
            type,
            arrayOf(json, type).map((item) => fromJson(rt, item, element))
        );
    },
    Set: (rt, json, type) => {
        const element = typeArgument(type, 0);
        return ApexSet.of(
            rt,
            type,
            arrayOf(json, type).map((item) => fromJson(rt, item, element))
        );
    },
    Map: (rt, json, type) => {
        if (typeof json !== 'object' || Array.isArray(json)) throw mismatch(json, type);
        const map = new ApexMap(type);
        for (const [key, value] of Object.entries(json as object)) {
            map.put(
                rt,
                fromJson(rt, key, typeArgument(type, 0)),
                fromJson(rt, value, typeArgument(type, 1))
            );
        }
        return map;
    }
};

function anythingOf(rt: Runtime, json: unknown): unknown {
    if (typeof json === 'number') {
        return Number.isInteger(json) ? json : ApexDecimal.parse(String(json));
    }
    if (typeof json === 'string' || typeof json === 'boolean') return json;
    const any = { name: 'Object', args: [] };
    return Array.isArray(json)
        ? fromJson(rt, json, { name: 'List', args: [any] })
        : fromJson(rt, json, { name: 'Map', args: [{ name: 'String', args: [] }, any] });
}

function recordOf(
    rt: Runtime,
    record: SObjectValue,
    json: unknown,
    type: TypeDescriptor
): SObjectValue {
    if (typeof json !== 'object' || json === null) throw mismatch(json, type);
    for (const [name, value] of Object.entries(json)) {
        const field = record.type.field(name);
        if (field === undefined) continue;
        record.setValue(field.name, fromJson(rt, value, { name: field.apexType, args: [] }));
    }
    return record;
}

function objectOf(rt: Runtime, type: RuntimeClass, json: unknown, as: TypeDescriptor): object {
    if (typeof json !== 'object' || json === null) throw mismatch(json, as);
    const object = type.construct?.();
    if (object === undefined) throw mismatch(json, as);
    for (const [name, value] of Object.entries(json)) {
        const field = type.fields.find((each) => each.name.toLowerCase() === name.toLowerCase());
        if (field?.isWritable !== true) continue;
        field.write(object, fromJson(rt, value, field.type));
    }
    return object;
}

function constantOf(type: RuntimeClass, json: unknown, as: TypeDescriptor): unknown {
    const constant = type.constants.find(
        (each) => String(each).toLowerCase() === String(json).toLowerCase()
    );
    if (constant === undefined) throw mismatch(json, as);
    return constant;
}

function arrayOf(json: unknown, type: TypeDescriptor): unknown[] {
    if (!Array.isArray(json)) throw mismatch(json, type);
    return json;
}

function numberOf(json: unknown, type: TypeDescriptor): number {
    const number = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
    if (typeof number !== 'number' || Number.isNaN(number)) throw mismatch(json, type);
    return number;
}

function mismatch(json: unknown, type: TypeDescriptor): ArgumentMismatch {
    return new ArgumentMismatch(
        `Value provided is invalid for a parameter of type ${typeText(type)}: ${JSON.stringify(json)}`
    );
}
