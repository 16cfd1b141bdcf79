import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexList,
    ApexTime,
    isoDate,
    isoTime
} from '../../runtime/values/index.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';

/** A queried record as the REST API writes it: `attributes`, parents nested, children as a result of their own. */
export function recordJson(record: SObjectValue): { attributes: { type: string; url?: string } } & {
    [field: string]: unknown;
} {
    const type = record.objectName;
    const json: { attributes: { type: string; url?: string } } & Record<string, unknown> = {
        attributes:
            record.id === null
                ? { type }
                : { type, url: `/services/data/v67.0/sobjects/${type}/${record.id}` }
    };
    for (const [field, value] of record.values()) json[field] = valueJson(value);
    for (const [relationship, parent] of record.parents()) {
        json[relationship] = parent === null ? null : recordJson(parent);
    }
    for (const [relationship, children] of record.children()) {
        json[relationship] = childrenJson(children);
    }
    return json;
}

function childrenJson(children: unknown): unknown {
    const records = children instanceof ApexList ? (children.items as SObjectValue[]) : [];
    if (records.length === 0) return null;
    return { totalSize: records.length, done: true, records: records.map(recordJson) };
}

/** One field's value; date and time as `2026-11-22T10:00:00.000+0000`. */
export function valueJson(value: unknown): unknown {
    if (value instanceof ApexDatetime) {
        return new Date(value.epochMilliseconds).toISOString().replace('Z', '+0000');
    }
    if (value instanceof ApexDate) return isoDate(value);
    if (value instanceof ApexTime) return `${isoTime(value)}Z`.replace('ZZ', 'Z');
    if (value instanceof ApexDouble) return value.value;
    if (value instanceof ApexDecimal) return Number(value.toString());
    if (value instanceof ApexBlob) return value.buffer.toString('base64');
    if (value instanceof SObjectValue) return recordJson(value);
    return typeof value === 'bigint' ? Number(value) : value;
}
