import type { Runtime } from '../../runtime.ts';
import { divisionByZero } from './integers.ts';
import { nullPointer } from './nulls.ts';

type Operand = bigint | null;

/** 64-bit arithmetic that wraps around. */
export function longSupport(rt: Runtime) {
    function both(a: Operand, b: Operand, compute: (a: bigint, b: bigint) => bigint): bigint {
        if (a === null || b === null) throw nullPointer(rt);
        return BigInt.asIntN(64, compute(a, b));
    }
    function one(a: Operand, compute: (a: bigint) => bigint): bigint {
        if (a === null) throw nullPointer(rt);
        return BigInt.asIntN(64, compute(a));
    }
    /** Java uses the lowest six bits of the distance. */
    function shift(
        a: Operand,
        distance: Operand | number,
        compute: (a: bigint, by: bigint) => bigint
    ): bigint {
        if (a === null || distance === null) throw nullPointer(rt);
        return BigInt.asIntN(64, compute(a, BigInt(distance) & 63n));
    }
    return {
        addLong: (a: Operand, b: Operand) => both(a, b, (x, y) => x + y),
        subtractLong: (a: Operand, b: Operand) => both(a, b, (x, y) => x - y),
        multiplyLong: (a: Operand, b: Operand) => both(a, b, (x, y) => x * y),
        divideLong: (a: Operand, b: Operand) => {
            if (b === 0n) throw divisionByZero(rt);
            return both(a, b, (x, y) => x / y);
        },
        negateLong: (a: Operand) => one(a, (x) => -x),
        invertLong: (a: Operand) => one(a, (x) => ~x),
        andLong: (a: Operand, b: Operand) => both(a, b, (x, y) => x & y),
        orLong: (a: Operand, b: Operand) => both(a, b, (x, y) => x | y),
        xorLong: (a: Operand, b: Operand) => both(a, b, (x, y) => x ^ y),
        shiftLeftLong: (a: Operand, b: Operand | number) => shift(a, b, (x, by) => x << by),
        shiftRightLong: (a: Operand, b: Operand | number) => shift(a, b, (x, by) => x >> by),
        shiftRightUnsignedLong: (a: Operand, b: Operand | number) =>
            shift(a, b, (x, by) => BigInt.asUintN(64, x) >> by)
    };
}
