import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    valueText
} from '../../runtime/values/index.ts';
import { isUserObject } from '../../runtime/types/index.ts';
import type { RuntimeClass, UserObject } from '../../runtime/types/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';

/** Which members of a user class carry `@AuraEnabled`, by lower-case name. Only these reach the browser. */
export type AuraMembers = (type: RuntimeClass) => ReadonlySet<string>;

/** What an Apex result becomes on its way to a Lightning web component. */
export function toJson(rt: Runtime, value: unknown, members: AuraMembers): unknown {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof ApexDouble) return value.value;
    if (value instanceof ApexDecimal) return Number(value.toString());
    if (value instanceof ApexDatetime) return new Date(value.epochMilliseconds).toISOString();
    if (value instanceof ApexDate || value instanceof ApexTime) return valueText(rt, value);
    if (value instanceof ApexBlob) return value.buffer.toString('base64');
    if (value instanceof ApexEnum) return value.name;
    if (value instanceof ApexList) return value.items.map((item) => toJson(rt, item, members));
    if (value instanceof ApexSet) return [...value].map((item) => toJson(rt, item, members));
    if (value instanceof ApexMap) return mapToJson(rt, value, members);
    if (value instanceof SObjectValue) return recordToJson(rt, value, members);
    if (isUserObject(value)) return objectToJson(rt, value, members);
    throw new Error(
        `A value of ${rt.types.typeOf(value).name} cannot be returned to a Lightning component.`
    );
}

function mapToJson(rt: Runtime, map: ApexMap, members: AuraMembers): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { key, value } of map.entries()) {
        result[valueText(rt, key)] = toJson(rt, value, members);
    }
    return result;
}

function recordToJson(
    rt: Runtime,
    record: SObjectValue,
    members: AuraMembers
): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [field, value] of record.values()) {
        // Unset fields are absent, as in what an org sends.
        if (value !== null) result[field] = toJson(rt, value, members);
    }
    for (const [relationship, parent] of record.parents()) {
        if (parent !== null) result[relationship] = toJson(rt, parent, members);
    }
    for (const [relationship, children] of record.children()) {
        result[relationship] = toJson(rt, children, members);
    }
    return result;
}

function objectToJson(
    rt: Runtime,
    object: UserObject,
    members: AuraMembers
): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    let type: RuntimeClass | undefined = object.apexClass;
    while (type !== undefined) {
        const visible = members(type);
        for (const field of type.fields) {
            if (!field.isReadable || !visible.has(field.name.toLowerCase())) continue;
            result[field.name] = toJson(rt, field.read(object), members);
        }
        type = type.superclass === null ? undefined : rt.types.userClass(type.superclass);
    }
    return result;
}
