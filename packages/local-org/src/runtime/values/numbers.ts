import { ApexDecimal } from './decimal/index.ts';
import { ApexDouble } from './ApexDouble.ts';

/** Integer, Long, Double or Decimal. */
export type ApexNumber = number | bigint | ApexDouble | ApexDecimal;

export function isNumber(value: unknown): value is ApexNumber {
    return (
        typeof value === 'number' ||
        typeof value === 'bigint' ||
        value instanceof ApexDecimal ||
        value instanceof ApexDouble
    );
}

/** Negative, zero or positive; NaN is unordered and gives NaN. Any mix of number types. */
export function compareNumbers(one: ApexNumber, other: ApexNumber): number {
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    if (one instanceof ApexDouble || other instanceof ApexDouble) {
        const left = toDouble(one);
        const right = toDouble(other);
        return left === right ? 0 : left - right;
    }
    if (one instanceof ApexDecimal || other instanceof ApexDecimal) {
        return toDecimal(one).compareTo(toDecimal(other));
    }
    return one < other ? -1 : one > other ? 1 : 0;
}

export function toDouble(value: ApexNumber): number {
    if (value instanceof ApexDouble) return value.value;
    if (value instanceof ApexDecimal) return value.toNumber();
    return Number(value);
}

/** Not for NaN and infinities. */
export function toDecimal(value: ApexNumber): ApexDecimal {
    if (value instanceof ApexDecimal) return value;
    if (value instanceof ApexDouble) return ApexDecimal.ofDouble(value.value);
    return ApexDecimal.ofInteger(value);
}
