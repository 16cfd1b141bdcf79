import type { Runtime } from '../../runtime.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexTime,
    DAY_MILLISECONDS,
    toId18
} from '../../values/index.ts';
import type { JsonReader } from './JsonReader.ts';
import type { JsonToken } from './JsonToken.ts';

/** Names of the types that a single JSON token can become. */
const PRIMITIVES = new Set([
    'Blob',
    'Boolean',
    'Date',
    'Datetime',
    'Decimal',
    'Double',
    'Id',
    'Integer',
    'Long',
    'String',
    'Time'
]);

export function isPrimitive(typeName: string): boolean {
    return PRIMITIVES.has(typeName);
}

/**
 * The current token as a primitive. A String takes any single value; numbers and Booleans may stand in quotes (the
 * suite of apex-enterprise-patterns/fflib-apex-mocks reads records that way).
 *
 * @throws System.JSONException "Illegal value for primitive", or what is wrong with a date
 */
export function readPrimitive(rt: Runtime, reader: JsonReader, typeName: string): unknown {
    const token = reader.current;
    if (token === null) throw reader.error('Illegal value for primitive');
    if (token.kind === 'VALUE_NULL') return null;
    const value = numberOf(token, typeName) ?? wordOf(token, typeName);
    if (value !== undefined) return value;
    if (token.kind === 'VALUE_STRING') {
        const read = textOf(rt, token.text, typeName) ?? unquoted(token.text, typeName);
        if (read !== undefined) return read;
    }
    throw reader.error('Illegal value for primitive');
}

function numberOf(token: JsonToken, typeName: string): unknown {
    const isInteger = token.kind === 'VALUE_NUMBER_INT';
    if (!isInteger && token.kind !== 'VALUE_NUMBER_FLOAT') return undefined;
    switch (typeName) {
        case 'Integer':
            return isInteger ? integerIn(token.text) : undefined;
        case 'Long':
            return isInteger ? longIn(token.text) : undefined;
        case 'Double':
            return new ApexDouble(Number(token.text));
        case 'Decimal':
            return ApexDecimal.parse(token.text);
        case 'String':
            return token.text;
        default:
            return undefined;
    }
}

/** The number if it fits 32 bits. */
export function integerIn(text: string): number | undefined {
    const value = Number(text);
    return value === (value | 0) ? value | 0 : undefined;
}

/** The number if it fits 64 bits. */
export function longIn(text: string): bigint | undefined {
    const value = BigInt(text);
    return BigInt.asIntN(64, value) === value ? value : undefined;
}

function wordOf(token: JsonToken, typeName: string): unknown {
    const isTrue = token.kind === 'VALUE_TRUE';
    if (!isTrue && token.kind !== 'VALUE_FALSE') return undefined;
    if (typeName === 'Boolean') return isTrue;
    return typeName === 'String' ? token.text : undefined;
}

/** A number or Boolean that stood in quotes. */
function unquoted(text: string, typeName: string): unknown {
    if (text === 'true' || text === 'false') {
        return wordOf({ kind: text === 'true' ? 'VALUE_TRUE' : 'VALUE_FALSE', text }, typeName);
    }
    if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return undefined;
    const kind = /^-?\d+$/.test(text) ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT';
    return numberOf({ kind, text }, typeName);
}

function textOf(rt: Runtime, text: string, typeName: string): unknown {
    switch (typeName) {
        case 'String':
            return text;
        case 'Id':
            return idIn(rt, text);
        case 'Date':
            return dateIn(rt, text);
        case 'Datetime':
            return datetimeIn(rt, text);
        case 'Time':
            return timeIn(rt, text);
        case 'Blob':
            return new ApexBlob(Buffer.from(text, 'base64'));
        default:
            return undefined;
    }
}

function idIn(rt: Runtime, text: string): string {
    const id = toId18(text);
    if (id !== undefined) return id;
    // knowledge, not documented: type and words
    throw rt.exception('System.JSONException', `Invalid id: ${text}`);
}

const DAY = '(\\d{4})-(\\d{1,2})-(\\d{1,2})';
const CLOCK = '(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{1,9}))?)?';
const ZONE = '(Z|[+-]\\d{2}:?\\d{2})';

export function dateIn(rt: Runtime, text: string): ApexDate {
    const found = new RegExp(`^${DAY}(?:T.*)?$`).exec(text);
    return dayIn(rt, text, found ?? []);
}

/**
 * ISO 8601 with `Z`, `+0000` or `+00:00`; without a zone it is GMT. A date alone is its midnight. Numbers may lack
 * their leading zeros, as the suite of PropicSignifi/Script.apex has it.
 */
export function datetimeIn(rt: Runtime, text: string): ApexDatetime {
    const found = new RegExp(`^${DAY}(?:T${CLOCK}${ZONE}?)?$`).exec(text) ?? [];
    const day = dayIn(rt, text, found);
    const time = clockIn(rt, text, found.slice(4, 8));
    return new ApexDatetime(
        day.epochDay * DAY_MILLISECONDS + time.milliseconds - zoneMilliseconds(found[8])
    );
}

export function timeIn(rt: Runtime, text: string): ApexTime {
    const found = new RegExp(`^${CLOCK}Z?$`).exec(text);
    if (found === null) throw invalidFormat(rt, text);
    return clockIn(rt, text, found.slice(1));
}

function dayIn(rt: Runtime, text: string, [, year, month, day]: readonly string[]): ApexDate {
    const date = ApexDate.of(Number(year), Number(month), Number(day));
    if (year === undefined || date.month !== Number(month)) throw invalidFormat(rt, text);
    return date;
}

/** @param parts hour, minute, second and fraction; missing ones are zero */
function clockIn(rt: Runtime, text: string, parts: readonly (string | undefined)[]): ApexTime {
    const [hour = '0', minute = '0', second = '0', fraction = '0'] = parts;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
        throw invalidFormat(rt, text);
    }
    const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
    return ApexTime.of(Number(hour), Number(minute), Number(second), milliseconds);
}

function zoneMilliseconds(zone = 'Z'): number {
    const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
    const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    return sign === '-' ? -size : size;
}

function invalidFormat(rt: Runtime, text: string): Error {
    return rt.exception('System.JSONException', `Invalid format: "${text}"`);
}
