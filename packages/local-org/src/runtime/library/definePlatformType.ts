import type { Runtime } from '../runtime.ts';

/**
 * One member of a platform type: the runtime, `self` for instance members, then the arguments.
 * The checker has matched arguments and parameters, so each member declares the types it takes;
 * TypeScript cannot see that connection, hence `any`.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type PlatformFunction = (rt: Runtime, ...args: any[]) => unknown;

/** A property; without `set` it is read-only. */
export interface PlatformProperty {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    get?(rt: Runtime, self: any): unknown;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    set?(rt: Runtime, self: any, value: any): void;
}

/** A static property; without `set` it is read-only. */
export interface StaticPlatformProperty {
    get?(rt: Runtime): unknown;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    set?(rt: Runtime, value: any): void;
}

/**
 * How the local org does a platform type. Keys of members are a signature with unqualified parameter
 * types and no blanks (`substring(Integer,Integer)`, `add(T)`), or a bare name, which then stands for
 * all overloads of that name.
 */
export interface PlatformTypeDefinition {
    /** As in generated/standard-types.json: `System.String`. */
    readonly name: string;
    /** Full name of the superclass, whose members are found after this type's own. */
    readonly superclass?: string;
    /** Full names of the platform interfaces it implements. */
    readonly interfaces?: readonly string[];
    /** For enums: the constants in the platform's order of `ordinal()`. */
    readonly constants?: readonly string[];
    /** For enums whose order the stubs do not tell: `values()` and `ordinal()` are not there then. */
    readonly isUnordered?: boolean;
    /** An interface: it has no members here; the checker lets user classes implement it. */
    readonly isInterface?: boolean;
    /** The JS class of its instances; how the kernel knows the type of a value. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly jsClass?: abstract new (...args: any[]) => object;
    /**
     * `()` or `(String)`. Constructors of generic types (List, Set, Map) take the TypeDescriptor of the
     * whole type right after the runtime.
     */
    readonly constructors?: Readonly<Record<string, PlatformFunction>>;
    readonly statics?: Readonly<Record<string, PlatformFunction>>;
    readonly methods?: Readonly<Record<string, PlatformFunction>>;
    readonly properties?: Readonly<Record<string, PlatformProperty>>;
    readonly staticProperties?: Readonly<Record<string, StaticPlatformProperty>>;
}

/** Marks an object as the definition of a platform type. */
export function definePlatformType(definition: PlatformTypeDefinition): PlatformTypeDefinition {
    return definition;
}

/** A platform enum: constants in the platform's order. */
export function definePlatformEnum(
    name: string,
    constants: readonly string[]
): PlatformTypeDefinition {
    return { name, constants };
}

/** A platform interface, which user classes may implement and values be cast to. */
export function definePlatformInterface(name: string): PlatformTypeDefinition {
    return { name, isInterface: true };
}
