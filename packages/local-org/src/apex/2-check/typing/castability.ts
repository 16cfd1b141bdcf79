import type { Conversion } from '../conversions.ts';
import { isPrimitive, type ApexType, type ClassType, type PrimitiveName } from '../types.ts';
import { fit, isAssignable } from './assignability.ts';

const NARROWING: Partial<Record<PrimitiveName, Partial<Record<PrimitiveName, Conversion>>>> = {
    Long: { Integer: 'longToInteger' },
    Double: { Integer: 'doubleToInteger', Long: 'doubleToLong' },
    Decimal: { Integer: 'decimalToInteger', Long: 'decimalToLong' }
};

/** What a cast between two primitives does to the value; null for none. */
export function conversionOfCast(from: ApexType, to: ApexType): Conversion | null {
    if (from.kind === 'primitive' && to.kind === 'primitive') {
        const narrowing = NARROWING[from.name]?.[to.name];
        if (narrowing !== undefined) return narrowing;
    }
    return fit(from, to)?.conversion ?? null;
}

/** Whether a value of type `from` may turn out to be of type `to`. */
export function isCastable(from: ApexType, to: ApexType): boolean {
    if (from.kind === 'void' || to.kind === 'void') return false;
    if (isPrimitive(from, 'Object') || isAssignable(from, to) || isAssignable(to, from))
        return true;
    if (conversionOfCast(from, to) !== null) return true;
    if (from.kind === 'class' && to.kind === 'class') return mayMeet(from, to);
    if ((from.kind === 'list' || from.kind === 'set') && to.kind === from.kind) {
        return isCastable(from.element, to.element);
    }
    if (from.kind === 'map' && to.kind === 'map') {
        return isCastable(from.key, to.key) && isCastable(from.value, to.value);
    }
    return to.kind === 'list' || to.kind === 'set' ? isIterableOf(from) : false;
}

/** An object of a subclass may implement an interface that its class does not. */
function mayMeet(from: ClassType, to: ClassType): boolean {
    if (from.symbol === to.symbol) return true;
    const kinds = [from.symbol, to.symbol].map(({ typeKind }) => typeKind);
    return kinds.includes('interface') && !kinds.includes('enum');
}

function isIterableOf(type: ApexType): boolean {
    return type.kind === 'class' && type.symbol.qualifiedName === 'System.Iterable';
}
