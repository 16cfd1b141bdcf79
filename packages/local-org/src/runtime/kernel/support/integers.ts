import type { Runtime } from '../../runtime.ts';
import { nullPointer } from './nulls.ts';

type Operand = number | null;

export function divisionByZero(rt: Runtime): Error {
    return rt.exception('System.MathException', 'Divide by 0');
}

/** 32-bit arithmetic that wraps around, as Java's. A null operand throws. */
export function integerSupport(rt: Runtime) {
    const none = (): Error => nullPointer(rt);
    return {
        addInteger(a: Operand, b: Operand): number {
            if (a === null || b === null) throw none();
            return (a + b) | 0;
        },
        subtractInteger(a: Operand, b: Operand): number {
            if (a === null || b === null) throw none();
            return (a - b) | 0;
        },
        multiplyInteger(a: Operand, b: Operand): number {
            if (a === null || b === null) throw none();
            return Math.imul(a, b);
        },
        divideInteger(a: Operand, b: Operand): number {
            if (a === null || b === null) throw none();
            if (b === 0) throw divisionByZero(rt);
            return (a / b) | 0;
        },
        negateInteger(a: Operand): number {
            if (a === null) throw none();
            return -a | 0;
        },
        invertInteger(a: Operand): number {
            if (a === null) throw none();
            return ~a;
        },
        andInteger(a: Operand, b: Operand): number {
            if (a === null || b === null) throw none();
            return a & b;
        },
        orInteger(a: Operand, b: Operand): number {
            if (a === null || b === null) throw none();
            return a | b;
        },
        xorInteger(a: Operand, b: Operand): number {
            if (a === null || b === null) throw none();
            return a ^ b;
        },
        shiftLeftInteger(a: Operand, b: Operand | bigint): number {
            if (a === null || b === null) throw none();
            return a << Number(b);
        },
        shiftRightInteger(a: Operand, b: Operand | bigint): number {
            if (a === null || b === null) throw none();
            return a >> Number(b);
        },
        shiftRightUnsignedInteger(a: Operand, b: Operand | bigint): number {
            if (a === null || b === null) throw none();
            return (a >>> Number(b)) | 0;
        },
        lessInteger(a: Operand, b: Operand): boolean {
            return a !== null && b !== null && a < b;
        },
        lessOrEqualInteger(a: Operand, b: Operand): boolean {
            return a !== null && b !== null && a <= b;
        },
        greaterInteger(a: Operand, b: Operand): boolean {
            return a !== null && b !== null && a > b;
        },
        greaterOrEqualInteger(a: Operand, b: Operand): boolean {
            return a !== null && b !== null && a >= b;
        }
    };
}
