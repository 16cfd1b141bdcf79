import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexTime,
    compareNumbers,
    isNumber
} from '../../runtime/values/index.ts';

/**
 * Order of two values of one field, none of them null: negative, zero, positive. Texts compare without
 * regard to case in the order of the user's language.
 *
 * @returns NaN for values that cannot be compared
 */
export function compareValues(one: unknown, other: unknown, collator: Intl.Collator): number {
    if (typeof one === 'string' && typeof other === 'string') {
        return one === other ? 0 : collator.compare(one, other);
    }
    if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
    if (isNumber(one) && isNumber(other)) return compareNumbers(one, other);
    const left = momentOf(one);
    const right = momentOf(other);
    return left === undefined || right === undefined ? NaN : left - right;
}

/** Equality as SOQL has it: texts without regard to case unless the field says otherwise. */
export function sameValue(one: unknown, other: unknown, isCaseSensitive: boolean): boolean {
    if (one === other) return true;
    if (typeof one === 'string' && typeof other === 'string') {
        return !isCaseSensitive && one.toLowerCase() === other.toLowerCase();
    }
    if (isNumber(one) && isNumber(other)) return compareNumbers(one, other) === 0;
    const left = momentOf(one);
    return left !== undefined && left === momentOf(other);
}

/** Equal values have the same key. */
export function valueKey(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (isNumber(value)) return `n${typeof value === 'number' ? value : value.toString()}`;
    if (value instanceof ApexBlob) return `b${value.buffer.toString('base64')}`;
    return `t${momentOf(value)}`;
}

function momentOf(value: unknown): number | undefined {
    if (value instanceof ApexDate) return value.epochDay * 86_400_000;
    if (value instanceof ApexDatetime) return value.epochMilliseconds;
    return value instanceof ApexTime ? value.milliseconds : undefined;
}

/** The order of texts for a user. */
export function collatorFor(locale: string): Intl.Collator {
    return new Intl.Collator(locale.replaceAll('_', '-'), { sensitivity: 'accent' });
}
