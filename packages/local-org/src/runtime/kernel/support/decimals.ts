import type { Runtime } from '../../runtime.ts';
import { ApexDecimal, ApexDouble } from '../../values/index.ts';
import { divisionByZero } from './integers.ts';
import { nullPointer } from './nulls.ts';

type DoubleOperand = ApexDouble | null;
type DecimalOperand = ApexDecimal | null;

/** Digits of a quotient that does not end, as Java's MathContext.DECIMAL128 keeps them. */
// knowledge, not documented
const QUOTIENT_DIGITS = 34;

export function doubleSupport(rt: Runtime) {
    function both(
        a: DoubleOperand,
        b: DoubleOperand,
        compute: (a: number, b: number) => number
    ): ApexDouble {
        if (a === null || b === null) throw nullPointer(rt);
        return new ApexDouble(compute(a.value, b.value));
    }
    return {
        addDouble: (a: DoubleOperand, b: DoubleOperand) => both(a, b, (x, y) => x + y),
        subtractDouble: (a: DoubleOperand, b: DoubleOperand) => both(a, b, (x, y) => x - y),
        multiplyDouble: (a: DoubleOperand, b: DoubleOperand) => both(a, b, (x, y) => x * y),
        divideDouble: (a: DoubleOperand, b: DoubleOperand) => {
            if (b !== null && b.value === 0) throw divisionByZero(rt);
            return both(a, b, (x, y) => x / y);
        },
        negateDouble(a: DoubleOperand): ApexDouble {
            if (a === null) throw nullPointer(rt);
            return new ApexDouble(-a.value);
        }
    };
}

export function decimalSupport(rt: Runtime) {
    function both(
        a: DecimalOperand,
        b: DecimalOperand,
        compute: (a: ApexDecimal, b: ApexDecimal) => ApexDecimal
    ): ApexDecimal {
        if (a === null || b === null) throw nullPointer(rt);
        return compute(a, b);
    }
    return {
        addDecimal: (a: DecimalOperand, b: DecimalOperand) => both(a, b, (x, y) => x.add(y)),
        subtractDecimal: (a: DecimalOperand, b: DecimalOperand) =>
            both(a, b, (x, y) => x.subtract(y)),
        multiplyDecimal: (a: DecimalOperand, b: DecimalOperand) =>
            both(a, b, (x, y) => x.multiply(y)),
        divideDecimal: (a: DecimalOperand, b: DecimalOperand) =>
            both(a, b, (x, y) => {
                if (y.isZero) throw divisionByZero(rt);
                return quotient(x, y);
            }),
        negateDecimal(a: DecimalOperand): ApexDecimal {
            if (a === null) throw nullPointer(rt);
            return a.negate();
        }
    };
}

/** Exact where it ends within the digits, with the dividend's scale less the divisor's at least. */
function quotient(dividend: ApexDecimal, divisor: ApexDecimal): ApexDecimal {
    const preferredScale = Math.max(0, dividend.scale - divisor.scale);
    if (dividend.isZero) return new ApexDecimal(0n, preferredScale);
    const leading = digitsBeforePoint(dividend) - digitsBeforePoint(divisor);
    let scale = Math.max(preferredScale, QUOTIENT_DIGITS - leading);
    let result = dividend.divideToScale(divisor, scale, 'HALF_EVEN');
    while (result.precision > QUOTIENT_DIGITS && scale > 0) {
        scale--;
        result = dividend.divideToScale(divisor, scale, 'HALF_EVEN');
    }
    const short = result.stripTrailingZeros();
    return short.scale >= preferredScale ? short : short.setScale(preferredScale, 'UNNECESSARY');
}

function digitsBeforePoint(value: ApexDecimal): number {
    return value.precision - value.scale;
}
