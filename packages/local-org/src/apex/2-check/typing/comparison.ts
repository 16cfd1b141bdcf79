import { DATETIME, isPrimitive, OBJECT, STRING, ID, type ApexType } from '../types.ts';
import { isAssignable } from './assignability.ts';
import { promoted } from './numeric.ts';

const ORDERED = new Set([
    'Integer',
    'Long',
    'Double',
    'Decimal',
    'String',
    'Id',
    'Date',
    'Datetime',
    'Time'
]);

/**
 * The type in which `==` compares two values; Object where they stay what they are. Undefined when Apex
 * refuses to compare them.
 */
export function comparedAs(left: ApexType, right: ApexType): ApexType | undefined {
    if (left.kind === 'void' || right.kind === 'void') return undefined;
    const common = commonValueType(left, right);
    if (common !== undefined) return common;
    if (isAssignable(left, right) || isAssignable(right, left)) return OBJECT;
    return mayBeTheSame(left, right) ? OBJECT : undefined;
}

/** The type in which `<` and its like compare. `null` compares with anything that has an order. */
export function orderedAs(left: ApexType, right: ApexType): ApexType | undefined {
    if (left.kind === 'unknown' || right.kind === 'unknown') return OBJECT;
    if (left.kind === 'null') return isOrdered(right) ? right : undefined;
    if (right.kind === 'null') return isOrdered(left) ? left : undefined;
    if (!isOrdered(left) || !isOrdered(right)) return undefined;
    if (left === right) return left;
    return commonValueType(left, right);
}

function commonValueType(left: ApexType, right: ApexType): ApexType | undefined {
    const number = promoted(left, right);
    if (number !== undefined) return number;
    if (isText(left) && isText(right)) return left === STRING && right === STRING ? STRING : ID;
    if (isDay(left) && isDay(right)) return left === right ? left : DATETIME;
    return undefined;
}

function isOrdered(type: ApexType): boolean {
    return type.kind === 'primitive' && ORDERED.has(type.name);
}

function isText(type: ApexType): boolean {
    return type === STRING || type === ID;
}

function isDay(type: ApexType): boolean {
    return isPrimitive(type, 'Date') || isPrimitive(type, 'Datetime');
}

/** Types without a relation that an object may still both have. */
function mayBeTheSame(left: ApexType, right: ApexType): boolean {
    if (left.kind === 'class' && right.kind === 'class') {
        return left.symbol.typeKind === 'interface' || right.symbol.typeKind === 'interface';
    }
    if (left.kind === 'list' || left.kind === 'set') {
        return right.kind === left.kind && comparedAs(left.element, right.element) !== undefined;
    }
    return left.kind === 'map' && right.kind === 'map';
}
