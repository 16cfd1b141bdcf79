import type { Runtime } from '../../runtime.ts';
import type { ApexDecimal } from '../../values/index.ts';
import { ApexDouble } from '../../values/index.ts';
import { divisionByZero } from './integers.ts';
import { nullPointer } from './nulls.ts';

type DoubleOperand = ApexDouble | null;
type DecimalOperand = ApexDecimal | null;

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
                return x.divide(y);
            }),
        negateDecimal(a: DecimalOperand): ApexDecimal {
            if (a === null) throw nullPointer(rt);
            return a.negate();
        }
    };
}
