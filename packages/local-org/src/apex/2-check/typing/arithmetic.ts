import type { AssignExpression, BinaryOperator } from '../../ast/index.ts';
import {
    BOOLEAN,
    DATE,
    DATETIME,
    isPrimitive,
    LONG,
    INTEGER,
    STRING,
    TIME,
    type ApexType
} from '../types.ts';
import { isNumeric, isWhole, promoted } from './numeric.ts';

export interface Arithmetic {
    readonly type: ApexType;
    /** What both operands become first; null where each stays what it is (`'a' + 1`, `date + 1`). */
    readonly operands: ApexType | null;
}

/** Result of an arithmetic, bitwise or concatenating operator; undefined where Apex refuses it. */
export function arithmeticType(
    operator: BinaryOperator | NonNullable<AssignExpression['operator']>,
    left: ApexType,
    right: ApexType
): Arithmetic | undefined {
    switch (operator) {
        case '+':
            return concatenation(left, right) ?? shiftOfTime(left, right) ?? numeric(left, right);
        case '-':
            return shiftOfTime(left, right) ?? numeric(left, right);
        case '*':
        case '/':
            return numeric(left, right);
        case '<<':
        case '>>':
        case '>>>':
            return isWhole(left) && isWhole(right) ? { type: left, operands: null } : undefined;
        case '&':
        case '|':
        case '^':
            return bitwise(left, right);
        default:
            return undefined;
    }
}

function concatenation(left: ApexType, right: ApexType): Arithmetic | undefined {
    const isText = isPrimitive(left, 'String') || isPrimitive(right, 'String');
    return isText ? { type: STRING, operands: null } : undefined;
}

/** Days are added to a Date, days (with fractions) to a Datetime, milliseconds to a Time. */
function shiftOfTime(left: ApexType, right: ApexType): Arithmetic | undefined {
    if (left === DATE || left === TIME) {
        return isWhole(right) ? { type: left, operands: null } : undefined;
    }
    return left === DATETIME && isNumeric(right) ? { type: left, operands: null } : undefined;
}

function numeric(left: ApexType, right: ApexType): Arithmetic | undefined {
    const type = promoted(left, right);
    return type && { type, operands: type };
}

function bitwise(left: ApexType, right: ApexType): Arithmetic | undefined {
    if (left === BOOLEAN && right === BOOLEAN) return { type: BOOLEAN, operands: null };
    if (!isWhole(left) || !isWhole(right)) return undefined;
    const type = left === LONG || right === LONG ? LONG : INTEGER;
    return { type, operands: type };
}
