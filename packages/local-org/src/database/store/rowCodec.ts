import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexTime
} from '../../runtime/values/index.ts';
import type { Row } from './Store.ts';

/** Values that JSON does not have, marked by a one-letter key. */
export type EncodedValue = string | number | boolean | null | Record<string, string | number>;

/** The row as a text that `decodeRow` reads back exactly. */
export function encodeRow(row: Row): string {
    const encoded: Record<string, EncodedValue> = {};
    for (const [field, value] of Object.entries(row)) {
        if (value !== null && value !== undefined) encoded[field] = encodeValue(value);
    }
    return JSON.stringify(encoded);
}

export function decodeRow(text: string): Row {
    const encoded = JSON.parse(text) as Record<string, EncodedValue>;
    const row: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(encoded)) row[field] = decodeValue(value);
    return row;
}

/** @throws Error for what is no value of a field */
export function encodeValue(value: unknown): EncodedValue {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
    }
    if (typeof value === 'bigint') return { l: value.toString() };
    if (value instanceof ApexDecimal) return { n: value.toPlainString() };
    if (value instanceof ApexDouble) return { f: value.value };
    if (value instanceof ApexDate) return { d: value.epochDay };
    if (value instanceof ApexDatetime) return { t: value.epochMilliseconds };
    if (value instanceof ApexTime) return { h: value.milliseconds };
    if (value instanceof ApexBlob) return { b: value.buffer.toString('base64') };
    throw new Error(`A ${typeof value} cannot be stored.`);
}

export function decodeValue(value: EncodedValue): unknown {
    if (value === null || typeof value !== 'object') return value;
    if ('l' in value) return BigInt(value['l'] as string);
    if ('n' in value) return ApexDecimal.parse(value['n'] as string);
    if ('f' in value) return new ApexDouble(value['f'] as number);
    if ('d' in value) return new ApexDate(value['d'] as number);
    if ('t' in value) return new ApexDatetime(value['t'] as number);
    if ('h' in value) return new ApexTime(value['h'] as number);
    if ('b' in value) return new ApexBlob(Buffer.from(value['b'] as string, 'base64'));
    throw new Error(`The database file holds a value that is not known: ${JSON.stringify(value)}`);
}
