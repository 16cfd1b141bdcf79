import type { TypeSymbol } from './symbols.ts';

/** The types without parts. `Object` is what every other type can be assigned to. */
export type PrimitiveName =
    | 'Boolean'
    | 'Integer'
    | 'Long'
    | 'Double'
    | 'Decimal'
    | 'String'
    | 'Id'
    | 'Date'
    | 'Datetime'
    | 'Time'
    | 'Blob'
    | 'Object';

export interface VoidType {
    readonly kind: 'void';
}

/** The type of the literal `null`. */
export interface NullType {
    readonly kind: 'null';
}

/**
 * Stands where a type could not be found out; a diagnostic has told why. Everything is assignable from
 * and to it, so that one mistake is told once. The emitter never meets it: it runs without errors only.
 */
export interface UnknownType {
    readonly kind: 'unknown';
}

export interface PrimitiveType {
    readonly kind: 'primitive';
    readonly name: PrimitiveName;
}

export interface ListType {
    readonly kind: 'list';
    readonly element: ApexType;
}

export interface SetType {
    readonly kind: 'set';
    readonly element: ApexType;
}

export interface MapType {
    readonly kind: 'map';
    readonly key: ApexType;
    readonly value: ApexType;
}

/** A record of one object, by its official API name; `null` is the generic `SObject`. */
export interface SObjectType {
    readonly kind: 'sobject';
    readonly object: string | null;
}

/** A class, interface or enum of the user or the platform. `args` is empty unless it is generic. */
export interface ClassType {
    readonly kind: 'class';
    readonly symbol: TypeSymbol;
    readonly args: readonly ApexType[];
}

/** `T` in the signature of a generic platform type. Never in the side tables. */
export interface TypeParameter {
    readonly kind: 'parameter';
    readonly name: string;
}

export type ApexType =
    | VoidType
    | NullType
    | UnknownType
    | PrimitiveType
    | ListType
    | SetType
    | MapType
    | SObjectType
    | ClassType
    | TypeParameter;

function primitive(name: PrimitiveName): PrimitiveType {
    return Object.freeze({ kind: 'primitive', name });
}

export const VOID: VoidType = Object.freeze({ kind: 'void' });
export const NULL: NullType = Object.freeze({ kind: 'null' });
export const UNKNOWN: UnknownType = Object.freeze({ kind: 'unknown' });
export const BOOLEAN = primitive('Boolean');
export const INTEGER = primitive('Integer');
export const LONG = primitive('Long');
export const DOUBLE = primitive('Double');
export const DECIMAL = primitive('Decimal');
export const STRING = primitive('String');
export const ID = primitive('Id');
export const DATE = primitive('Date');
export const DATETIME = primitive('Datetime');
export const TIME = primitive('Time');
export const BLOB = primitive('Blob');
export const OBJECT = primitive('Object');
export const SOBJECT: SObjectType = Object.freeze({ kind: 'sobject', object: null });

/** The primitives by their lower-case names. */
export const PRIMITIVES: ReadonlyMap<string, PrimitiveType> = new Map(
    [BOOLEAN, INTEGER, LONG, DOUBLE, DECIMAL, STRING, ID, DATE, DATETIME, TIME, BLOB, OBJECT].map(
        (type) => [type.name.toLowerCase(), type]
    )
);

export function listOf(element: ApexType): ListType {
    return { kind: 'list', element };
}

export function setOf(element: ApexType): SetType {
    return { kind: 'set', element };
}

export function mapOf(key: ApexType, value: ApexType): MapType {
    return { kind: 'map', key, value };
}

export function sobjectOf(object: string): SObjectType {
    return { kind: 'sobject', object };
}

export function classOf(symbol: TypeSymbol, args: readonly ApexType[] = []): ClassType {
    return { kind: 'class', symbol, args };
}

/** Whether `type` is the primitive of that name. */
export function isPrimitive(type: ApexType, name: PrimitiveName): boolean {
    return type.kind === 'primitive' && type.name === name;
}

/**
 * The type as Apex prints it and as a `TypeDescriptor` is named: `Integer`, `Map<Id,List<Account>>`,
 * `Outer.Inner`, `System.HttpRequest`, `SObject`.
 */
export function typeName(type: ApexType): string {
    switch (type.kind) {
        case 'void':
        case 'null':
        case 'unknown':
            return type.kind;
        case 'primitive':
        case 'parameter':
            return type.name;
        case 'list':
            return `List<${typeName(type.element)}>`;
        case 'set':
            return `Set<${typeName(type.element)}>`;
        case 'map':
            return `Map<${typeName(type.key)},${typeName(type.value)}>`;
        case 'sobject':
            return type.object ?? 'SObject';
        case 'class': {
            const args = type.args.map(typeName).join(',');
            return args === ''
                ? type.symbol.qualifiedName
                : `${type.symbol.qualifiedName}<${args}>`;
        }
    }
}

/** Whether both are the very same type (`List<Id>` and `List<String>` are not). */
export function sameType(a: ApexType, b: ApexType): boolean {
    if (a === b) return true;
    switch (a.kind) {
        case 'void':
        case 'null':
        case 'unknown':
            return a.kind === b.kind;
        case 'primitive':
        case 'parameter':
            return a.kind === b.kind && a.name === b.name;
        case 'list':
        case 'set':
            return a.kind === b.kind && sameType(a.element, b.element);
        case 'map':
            return b.kind === 'map' && sameType(a.key, b.key) && sameType(a.value, b.value);
        case 'sobject':
            return b.kind === 'sobject' && a.object === b.object;
        case 'class':
            return (
                b.kind === 'class' &&
                a.symbol === b.symbol &&
                a.args.every((arg, index) => sameType(arg, b.args[index] ?? UNKNOWN))
            );
    }
}
