/**
 * A type as running code knows it. Names are canonical: `Integer`, `List`, `Account`, `Outer.Inner`;
 * platform types without the namespaces that Apex searches by itself (`HttpRequest`,
 * `Messaging.CustomNotification`). `SObject` is the generic record, `Object` is anything.
 */
export interface TypeDescriptor {
    readonly name: string;
    /** Element type of List and Set, key and value of Map; empty otherwise. */
    readonly args: readonly TypeDescriptor[];
}

const NONE: readonly TypeDescriptor[] = [];

/** `typeOf('Map', typeOf('String'), typeOf('Integer'))` */
export function typeDescriptor(name: string, ...args: TypeDescriptor[]): TypeDescriptor {
    return { name, args: args.length === 0 ? NONE : args };
}

export const OBJECT_TYPE = typeDescriptor('Object');
export const STRING_TYPE = typeDescriptor('String');
export const INTEGER_TYPE = typeDescriptor('Integer');
export const ID_TYPE = typeDescriptor('Id');
export const SOBJECT_TYPE = typeDescriptor('SObject');

export function listOf(element: TypeDescriptor): TypeDescriptor {
    return typeDescriptor('List', element);
}

export function setOf(element: TypeDescriptor): TypeDescriptor {
    return typeDescriptor('Set', element);
}

export function mapOf(key: TypeDescriptor, value: TypeDescriptor): TypeDescriptor {
    return typeDescriptor('Map', key, value);
}

/** The type argument at `index`; `Object` where a raw collection has none. */
export function typeArgument(type: TypeDescriptor, index: number): TypeDescriptor {
    return type.args[index] ?? OBJECT_TYPE;
}

/** As Apex prints it: `Map<String,List<Integer>>`. */
export function typeText(type: TypeDescriptor): string {
    return type.args.length === 0
        ? type.name
        : `${type.name}<${type.args.map(typeText).join(',')}>`;
}

export function sameType(one: TypeDescriptor, other: TypeDescriptor): boolean {
    return (
        one.name === other.name &&
        one.args.length === other.args.length &&
        one.args.every((arg, index) => sameType(arg, other.args[index] ?? OBJECT_TYPE))
    );
}
