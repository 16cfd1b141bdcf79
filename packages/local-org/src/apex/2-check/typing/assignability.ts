import type { Conversion } from '../conversions.ts';
import {
    isPrimitive,
    sameType,
    type ApexType,
    type ClassType,
    type PrimitiveName
} from '../types.ts';
import { asInstanceOf, distance } from './hierarchy.ts';

/** How well a type fits another. `cost` orders overloads: 0 is the type itself. */
export interface Fit {
    readonly cost: number;
    readonly conversion: Conversion | null;
}

const EXACT: Fit = { cost: 0, conversion: null };
/** Below every relation of its own, above `Object`. */
const COLLECTION_COST = 5;
const INTERFACE_COST = 10;
const OBJECT_COST = 1000;

/** Apex widens numbers by itself, and takes Decimal and Double for each other. */
const WIDENING: Partial<Record<PrimitiveName, Partial<Record<PrimitiveName, Fit>>>> = {
    Integer: {
        Long: { cost: 1, conversion: 'integerToLong' },
        Double: { cost: 2, conversion: 'integerToDouble' },
        Decimal: { cost: 3, conversion: 'integerToDecimal' }
    },
    Long: {
        Double: { cost: 1, conversion: 'longToDouble' },
        Decimal: { cost: 2, conversion: 'longToDecimal' }
    },
    Double: { Decimal: { cost: 1, conversion: 'doubleToDecimal' } },
    Decimal: { Double: { cost: 2, conversion: 'decimalToDouble' } },
    Id: { String: { cost: 1, conversion: 'idToString' } },
    String: { Id: { cost: 2, conversion: 'stringToId' } },
    Date: { Datetime: { cost: 1, conversion: 'dateToDatetime' } }
};

/** How a value of type `from` becomes one of type `to` without a cast; undefined when it does not. */
export function fit(from: ApexType, to: ApexType): Fit | undefined {
    if (from.kind === 'unknown' || to.kind === 'unknown') return EXACT;
    if (from.kind === 'void' || to.kind === 'void') return undefined;
    if (sameType(from, to)) return EXACT;
    if (isPrimitive(to, 'Object')) return { cost: OBJECT_COST, conversion: null };
    if (from.kind === 'null') return EXACT;
    switch (from.kind) {
        case 'primitive':
            return to.kind === 'primitive' ? WIDENING[from.name]?.[to.name] : undefined;
        case 'sobject':
            return to.kind === 'sobject' && to.object === null
                ? { cost: 1, conversion: null }
                : undefined;
        case 'list':
        case 'set':
            return fitOfCollection(from.kind, from.element, to);
        case 'map':
            return to.kind === 'map' &&
                fitsInMap(from.key, to.key) &&
                fitsInMap(from.value, to.value)
                ? { cost: COLLECTION_COST, conversion: null }
                : undefined;
        case 'class':
            return to.kind === 'class' ? fitOfClass(from, to) : undefined;
        case 'parameter':
            return undefined;
    }
}

export function isAssignable(from: ApexType, to: ApexType): boolean {
    return fit(from, to) !== undefined;
}

/** Lists take lists of what fits their element; sets take their like only. Both are Iterable. */
function fitOfCollection(kind: 'list' | 'set', element: ApexType, to: ApexType): Fit | undefined {
    if (to.kind === 'class' && to.symbol.qualifiedName === 'System.Iterable') {
        const [target = element] = to.args;
        return fitsInList(element, target) ? { cost: INTERFACE_COST, conversion: null } : undefined;
    }
    if (to.kind !== kind) return undefined;
    const fits = kind === 'list' && fitsInList(element, to.element);
    return fits ? { cost: elementCost(element, to.element), conversion: null } : undefined;
}

function elementCost(from: ApexType, to: ApexType): number {
    return COLLECTION_COST + Math.min(fit(from, to)?.cost ?? COLLECTION_COST, OBJECT_COST);
}

/** `List<SObject>` and `List<Account>` take each other. */
function fitsInList(from: ApexType, to: ApexType): boolean {
    return fitsInMap(from, to) || (isGenericSObject(from) && to.kind === 'sobject');
}

/** Numbers do not widen inside a collection. */
function fitsInMap(from: ApexType, to: ApexType): boolean {
    if (from.kind !== 'primitive' || isPrimitive(to, 'Object')) return isAssignable(from, to);
    return sameType(from, to) || isIdOrString(from, to);
}

function isIdOrString(a: ApexType, b: ApexType): boolean {
    return isText(a) && isText(b);
}

function isText(type: ApexType): boolean {
    return isPrimitive(type, 'Id') || isPrimitive(type, 'String');
}

function isGenericSObject(type: ApexType): boolean {
    return type.kind === 'sobject' && type.object === null;
}

function fitOfClass(from: ClassType, to: ClassType): Fit | undefined {
    const seen = asInstanceOf(from, to.symbol);
    if (seen === undefined) return undefined;
    const argsFit = to.args.every((arg, index) => {
        const own = seen.args[index];
        return own === undefined || fitsInList(own, arg);
    });
    if (!argsFit) return undefined;
    const steps = distance(from, to.symbol) ?? 1;
    const isInterface = to.symbol.typeKind === 'interface';
    return { cost: isInterface ? INTERFACE_COST + steps : steps, conversion: null };
}
