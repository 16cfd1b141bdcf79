import { roundQuotient } from './rounding.ts';
import type { RoundingModeName } from './rounding.ts';

/** Digits of a quotient that does not end, zeros after `0.` included: an org gives 1/31 the scale 34. */
// Seen in an org: github.com/octoberswimmer/aer-dist/issues/345
const QUOTIENT_DIGITS = 34;

/** An exact decimal number: `unscaled` × 10^-`scale`. Scale is negative only after setScale(-n). Never changed. */
export class ApexDecimal {
    readonly unscaled: bigint;
    readonly scale: number;

    constructor(unscaled: bigint, scale: number) {
        this.unscaled = unscaled;
        this.scale = scale;
    }

    static ofInteger(value: number | bigint): ApexDecimal {
        return new ApexDecimal(BigInt(value), 0);
    }

    /** `-12.50`, `+1e3`; undefined when the text is not a number. */
    static parse(text: string): ApexDecimal | undefined {
        const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
        const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
        if (match === null || whole + fraction === '') return undefined;
        const digits = BigInt(whole + fraction);
        const unscaled = sign === '-' ? -digits : digits;
        const scale = fraction.length - Number(exponent);
        if (scale >= 0) return new ApexDecimal(unscaled, scale);
        return new ApexDecimal(unscaled * 10n ** BigInt(-scale), 0);
    }

    /** The shortest decimal that reads back as this double. Not for NaN and infinities. */
    static ofDouble(value: number): ApexDecimal {
        const text = Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : `${value}`;
        const parsed = ApexDecimal.parse(text);
        if (parsed === undefined) throw new Error(`${value} has no decimal representation.`);
        return parsed;
    }

    get isZero(): boolean {
        return this.unscaled === 0n;
    }

    /** Number of digits of the unscaled value. */
    get precision(): number {
        return digitCount(this.unscaled);
    }

    add(other: ApexDecimal): ApexDecimal {
        const scale = Math.max(this.scale, other.scale);
        return new ApexDecimal(this.unscaledAt(scale) + other.unscaledAt(scale), scale);
    }

    subtract(other: ApexDecimal): ApexDecimal {
        const scale = Math.max(this.scale, other.scale);
        return new ApexDecimal(this.unscaledAt(scale) - other.unscaledAt(scale), scale);
    }

    multiply(other: ApexDecimal): ApexDecimal {
        return new ApexDecimal(this.unscaled * other.unscaled, this.scale + other.scale);
    }

    negate(): ApexDecimal {
        return new ApexDecimal(-this.unscaled, this.scale);
    }

    /**
     * The operator `/`: exact with the difference of the scales where that is possible, else 34 digits before
     * and after the point together, half even.
     *
     * @throws RangeError when the divisor is zero
     */
    divide(divisor: ApexDecimal): ApexDecimal {
        const preferred = Math.max(0, this.scale - divisor.scale);
        const wholeDigits = digitsBeforePoint(this.divideToScale(divisor, 0, 'DOWN'));
        const scale = Math.max(preferred, QUOTIENT_DIGITS - wholeDigits);
        const rounded = this.divideToScale(divisor, scale, 'HALF_EVEN');
        return rounded.stripTrailingZeros(preferred);
    }

    /** @throws RangeError when the divisor is zero, or rounding is needed and `mode` is UNNECESSARY */
    divideToScale(divisor: ApexDecimal, scale: number, mode: RoundingModeName): ApexDecimal {
        const shift = scale + divisor.scale - this.scale;
        const numerator = shift >= 0 ? this.unscaled * 10n ** BigInt(shift) : this.unscaled;
        const denominator =
            shift >= 0 ? divisor.unscaled : divisor.unscaled * 10n ** BigInt(-shift);
        return new ApexDecimal(roundQuotient(numerator, denominator, mode), scale);
    }

    /** @throws RangeError when rounding is needed and `mode` is UNNECESSARY */
    setScale(scale: number, mode: RoundingModeName): ApexDecimal {
        if (scale >= this.scale) return new ApexDecimal(this.unscaledAt(scale), scale);
        const divisor = 10n ** BigInt(this.scale - scale);
        return new ApexDecimal(roundQuotient(this.unscaled, divisor, mode), scale);
    }

    /** @param downTo scale at which to stop */
    stripTrailingZeros(downTo = 0): ApexDecimal {
        let { unscaled, scale } = this;
        while (scale > downTo && unscaled % 10n === 0n) {
            unscaled /= 10n;
            scale--;
        }
        return new ApexDecimal(unscaled, scale);
    }

    /** -1, 0 or 1; `1.0` and `1.00` are equal. */
    compareTo(other: ApexDecimal): number {
        const scale = Math.max(this.scale, other.scale);
        const one = this.unscaledAt(scale);
        const two = other.unscaledAt(scale);
        return one < two ? -1 : one > two ? 1 : 0;
    }

    toNumber(): number {
        return Number(this.toPlainString());
    }

    /** Cuts the fraction off. */
    toBigInt(): bigint {
        if (this.scale < 0) return this.unscaled * 10n ** BigInt(-this.scale);
        return this.unscaled / 10n ** BigInt(this.scale);
    }

    toPlainString(): string {
        if (this.scale < 0) return this.toBigInt().toString();
        const negative = this.unscaled < 0n;
        const digits = (negative ? -this.unscaled : this.unscaled)
            .toString()
            .padStart(this.scale + 1, '0');
        const sign = negative ? '-' : '';
        if (this.scale === 0) return sign + digits;
        return `${sign}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`;
    }

    /** As Apex prints it, which is Java's way: with an exponent below 0.000001 and for negative scales. */
    toString(): string {
        const exponent = this.precision - 1 - this.scale;
        if (this.scale >= 0 && exponent >= -6) return this.toPlainString();
        const digits = (this.unscaled < 0n ? -this.unscaled : this.unscaled).toString();
        const mantissa = digits.length === 1 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`;
        const sign = this.unscaled < 0n ? '-' : '';
        return `${sign}${mantissa}E${exponent < 0 ? '' : '+'}${exponent}`;
    }

    private unscaledAt(scale: number): bigint {
        return scale === this.scale
            ? this.unscaled
            : this.unscaled * 10n ** BigInt(scale - this.scale);
    }
}

/** 0 for zero: `0.5` has no digit before its point. */
function digitsBeforePoint(whole: ApexDecimal): number {
    return whole.isZero ? 0 : whole.precision;
}

function digitCount(value: bigint): number {
    return (value < 0n ? -value : value).toString().length;
}
