import {
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    toDecimal,
    toDouble,
    isNumber,
    type ApexNumber
} from '../../runtime/values/index.ts';
import { inZone } from '../../soql/index.ts';
import { normalizeId } from '../../schema/index.ts';
import type { FormulaScope } from './FormulaScope.ts';

/** A function of a formula, its arguments computed. */
export type FormulaFunction = (scope: FormulaScope, args: readonly unknown[]) => unknown;

export function asText(value: unknown): string {
    return value === null || value === undefined ? '' : String(value);
}

/** Empty numbers count as zero. */
export function asNumber(value: unknown): ApexDecimal {
    return isNumber(value) ? toDecimal(value) : ApexDecimal.ofInteger(0);
}

export function isBlank(value: unknown): boolean {
    return value === null || value === undefined || value === '';
}

function whole(value: unknown): number {
    return Math.trunc(toDouble(asNumber(value)));
}

function integer(value: number): ApexDecimal {
    return ApexDecimal.ofInteger(value);
}

function dateOf(_scope: FormulaScope, value: unknown): ApexDate | null {
    if (value instanceof ApexDate) return value;
    if (value instanceof ApexDatetime) return inZone(value.epochMilliseconds, 'UTC').date;
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(asText(value));
    return match === null ? null : ApexDate.of(+match[1]!, +match[2]!, +match[3]!);
}

function onDate(read: (date: ApexDate) => number): FormulaFunction {
    return (scope, [value]) => {
        const date = dateOf(scope, value);
        return date === null ? null : integer(read(date));
    };
}

function onNumber(compute: (value: ApexDecimal) => ApexNumber): FormulaFunction {
    return (_, [value]) => (isBlank(value) ? null : compute(asNumber(value)));
}

function extreme(isBetter: (order: number) => boolean): FormulaFunction {
    return (_, args) =>
        args.map(asNumber).reduce((one, other) => (isBetter(other.compareTo(one)) ? other : one));
}

/** Source: Salesforce Help, "Formula Operators and Functions". */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
    ABS: onNumber((value) => (value.compareTo(integer(0)) < 0 ? value.negate() : value)),
    ADDMONTHS: (scope, [value, months]) => {
        const date = dateOf(scope, value);
        if (date === null) return null;
        const first = ApexDate.of(date.year, date.month + whole(months), 1);
        const last = ApexDate.of(first.year, first.month + 1, 0);
        return ApexDate.of(first.year, first.month, Math.min(date.day, last.day));
    },
    BEGINS: (_, [text, start]) => asText(text).startsWith(asText(start)),
    BR: () => '\n',
    CASESAFEID: (_, [id]) => normalizeId(asText(id)),
    CEILING: onNumber((value) => value.setScale(0, 'CEILING')),
    CONTAINS: (_, [text, part]) => asText(text).includes(asText(part)),
    DATE: (_, [year, month, day]) => ApexDate.of(whole(year), whole(month), whole(day)),
    DATEVALUE: (scope, [value]) => dateOf(scope, value),
    DATETIMEVALUE: (_, [value]) => {
        if (value instanceof ApexDatetime) return value;
        const moment = Date.parse(`${asText(value).replace(' ', 'T').replace(/Z?$/, 'Z')}`);
        return Number.isNaN(moment) ? null : new ApexDatetime(moment);
    },
    DAY: onDate((date) => date.day),
    FIND: (_, [part, text, start]) => {
        const from = start === undefined ? 0 : whole(start) - 1;
        return integer(asText(text).indexOf(asText(part), from) + 1);
    },
    FLOOR: onNumber((value) => value.setScale(0, 'FLOOR')),
    HYPERLINK: (_, [, label]) => asText(label),
    INCLUDES: (_, [values, value]) => asText(values).split(';').includes(asText(value)),
    ISBLANK: (_, [value]) => isBlank(value),
    ISNULL: (_, [value]) => isBlank(value),
    ISNUMBER: (_, [text]) => /^[-+]?(\d+\.?\d*|\.\d+)$/.test(asText(text).trim()),
    ISPICKVAL: (_, [value, wanted]) => asText(value) === asText(wanted),
    LEFT: (_, [text, count]) => asText(text).slice(0, Math.max(0, whole(count))),
    LEN: (_, [text]) => integer(asText(text).length),
    LOWER: (_, [text]) => asText(text).toLowerCase(),
    LPAD: (_, [text, length, pad]) =>
        asText(text)
            .padStart(whole(length), asText(pad) || ' ')
            .slice(0, whole(length)),
    MAX: extreme((order) => order > 0),
    MID: (_, [text, start, count]) =>
        asText(text).slice(whole(start) - 1, whole(start) - 1 + whole(count)),
    MIN: extreme((order) => order < 0),
    MOD: (_, [value, divisor]) =>
        ApexDecimal.ofDouble(toDouble(asNumber(value)) % toDouble(asNumber(divisor))),
    MONTH: onDate((date) => date.month),
    NOT: (_, [value]) => value !== true,
    NOW: (scope) => new ApexDatetime(scope.now),
    REGEX: (_, [text, pattern]) => new RegExp(`^(?:${asText(pattern)})$`, 'u').test(asText(text)),
    RIGHT: (_, [text, count]) => (whole(count) <= 0 ? '' : asText(text).slice(-whole(count))),
    ROUND: (_, [value, scale]) =>
        isBlank(value) ? null : asNumber(value).setScale(Math.max(0, whole(scale)), 'HALF_UP'),
    RPAD: (_, [text, length, pad]) =>
        asText(text)
            .padEnd(whole(length), asText(pad) || ' ')
            .slice(0, whole(length)),
    SQRT: onNumber((value) => ApexDecimal.ofDouble(Math.sqrt(value.toNumber()))),
    SUBSTITUTE: (_, [text, old, fresh]) =>
        asText(old) === '' ? asText(text) : asText(text).replaceAll(asText(old), asText(fresh)),
    TEXT: (_, [value]) => textOf(value),
    TODAY: (scope) => inZone(scope.now, scope.timeZone).date,
    TRIM: (_, [text]) => asText(text).trim(),
    UPPER: (_, [text]) => asText(text).toUpperCase(),
    VALUE: (_, [text]) => ApexDecimal.parse(asText(text).trim().replaceAll(',', '')) ?? null,
    WEEKDAY: onDate((date) => date.weekday + 1),
    YEAR: onDate((date) => date.year)
};

function textOf(value: unknown): string {
    if (isNumber(value)) return toDecimal(value).stripTrailingZeros().toPlainString();
    const pad = (number: number): string => String(number).padStart(2, '0');
    if (value instanceof ApexDate) {
        return `${value.year}-${pad(value.month)}-${pad(value.day)}`;
    }
    if (value instanceof ApexDatetime) {
        return new Date(value.epochMilliseconds).toISOString().replace('T', ' ').slice(0, 19) + 'Z';
    }
    return asText(value);
}
