import type { TypeDescriptor } from './TypeDescriptor.ts';

/** An instance field or property of a user class as running code (JSON, String.valueOf) needs it. */
export interface RuntimeField {
    /** As declared. */
    readonly name: string;
    readonly type: TypeDescriptor;
    readonly isTransient: boolean;
    /** false for a property without getter. */
    readonly isReadable: boolean;
    /** false for a property without setter. */
    readonly isWritable: boolean;
    /** true for a property with accessors of its own, which are called by read and write. */
    readonly isComputed: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    read(object: object): unknown;
    write(object: object, value: unknown): void;
}

/** A user class, interface or enum at run time. Built by the emitter, one per declaration. */
export interface RuntimeClass {
    /** `Outer.Inner` */
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    /** Name of the user or platform superclass; null when there is none. */
    readonly superclass: string | null;
    readonly interfaces: readonly TypeDescriptor[];
    readonly isAbstract: boolean;
    /** Own instance fields and properties in order of declaration, without inherited ones. */
    readonly fields: readonly RuntimeField[];
    /** Enum constants in order; empty otherwise. */
    readonly constants: readonly unknown[];
    /** @JsonAccess values; null where the class has none. */
    readonly jsonAccess: {
        readonly serializable: string | null;
        readonly deserializable: string | null;
    } | null;
    /** Whether instances answer that call, inherited methods included. Name in any case. */
    hasMethod(name: string, parameterCount: number): boolean;
    /** Runs the constructor without parameters; undefined when there is none. */
    readonly construct: (() => object) | undefined;
    /** An instance with all fields null on which neither initialisers nor constructor have run. */
    allocate(): object;
}

/**
 * What every instance of a user class carries, on its prototype. Emitted classes set it; user
 * exceptions too, besides extending ApexException.
 */
export interface UserObject {
    readonly apexClass: RuntimeClass;
}

export function isUserObject(value: unknown): value is UserObject {
    return typeof value === 'object' && value !== null && 'apexClass' in value;
}
