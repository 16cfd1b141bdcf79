import { ApexDecimal } from '../../values/index.ts';
import type { RoundingModeName } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';

/** Java's narrowing of a whole number to 32 bits: the upper bits fall away. */
export function toInteger(value: bigint): number {
    return Number(BigInt.asIntN(32, value));
}

export function toLong(value: bigint): bigint {
    return BigInt.asIntN(64, value);
}

/** Java's cast of a double to int: cut off, NaN is 0, too large is the largest. */
export function doubleToInteger(value: number): number {
    if (Number.isNaN(value)) return 0;
    return Math.trunc(Math.min(2147483647, Math.max(-2147483648, value))) | 0;
}

/** Java's cast of a double to long. */
export function doubleToLong(value: number): bigint {
    if (Number.isNaN(value)) return 0n;
    if (value >= 2 ** 63) return 2n ** 63n - 1n;
    if (value <= -(2 ** 63)) return -(2n ** 63n);
    return BigInt(Math.trunc(value));
}

/** The Decimal nearest to a computed double. @throws System.MathException for NaN and infinities */
export function decimalOf(rt: Runtime, value: number): ApexDecimal {
    if (Number.isFinite(value)) return ApexDecimal.ofDouble(value);
    // knowledge, not documented: the words
    throw rt.exception('System.MathException', `${value} has no decimal representation`);
}

/** Does arithmetic that may divide by zero or need rounding, and throws what Apex throws then. */
export function calculate<T>(rt: Runtime, calculation: () => T): T {
    try {
        return calculation();
    } catch (cause) {
        if (cause instanceof RangeError) throw rt.exception('System.MathException', cause.message);
        throw cause;
    }
}

export function modeName(mode: { readonly name: string }): RoundingModeName {
    return mode.name as RoundingModeName;
}

/** A number in the user's locale, at most three decimal places, as Java's NumberFormat has it. */
// knowledge, not documented: the number of places
export function localeNumber(rt: Runtime, value: number | bigint | string): string {
    const locale = rt.transaction.user.locale.replaceAll('_', '-');
    return new Intl.NumberFormat(locale, {
        maximumFractionDigits: 3,
        roundingMode: 'halfEven'
    } as Intl.NumberFormatOptions).format(value as number);
}
