import { ApexEnum } from '../values/index.ts';
import {
    enumMethods,
    enumStatics,
    unorderedEnumMethods,
    unorderedEnumStatics
} from './support/index.ts';
import type {
    PlatformFunction,
    PlatformProperty,
    PlatformTypeDefinition,
    StaticPlatformProperty
} from './definePlatformType.ts';

type Members<T> = ReadonlyMap<string, T>;

/** A definition with its member tables made case-insensitive. */
interface IndexedType {
    readonly definition: PlatformTypeDefinition;
    readonly constructors: Members<PlatformFunction>;
    readonly statics: Members<PlatformFunction>;
    readonly methods: Members<PlatformFunction>;
    readonly properties: Members<PlatformProperty>;
    readonly staticProperties: Members<StaticPlatformProperty>;
    readonly constants: Members<ApexEnum>;
}

/** What the checker asks to find members that the stubs know and the local org does not. */
export interface PlatformLibraryIndex {
    /** Whether a type is there at all. */
    hasType(type: string): boolean;
    /** @param key `name(Type,Type)` for methods, `(Type)` for constructors, a bare name for properties and enum constants */
    has(type: string, key: string, isStatic: boolean): boolean;
}

/**
 * All platform types that the local org can run. Type names are full (`System.String`) and, like member
 * names, case-insensitive. Every look-up answers undefined for what is not there; superclasses are searched.
 */
export class PlatformLibrary implements PlatformLibraryIndex {
    private readonly types = new Map<string, IndexedType>();
    private readonly byJsClass = new Map<unknown, PlatformTypeDefinition>();

    constructor(definitions: Iterable<PlatformTypeDefinition>) {
        for (const definition of definitions) {
            const key = definition.name.toLowerCase();
            const known = this.types.get(key);
            this.types.set(
                key,
                indexType(known === undefined ? definition : merge(known.definition, definition))
            );
            if (definition.jsClass !== undefined) {
                this.byJsClass.set(definition.jsClass, definition);
            }
        }
    }

    definitions(): PlatformTypeDefinition[] {
        return [...this.types.values()].map((type) => type.definition);
    }

    definition(type: string): PlatformTypeDefinition | undefined {
        return this.types.get(type.toLowerCase())?.definition;
    }

    /** The definition whose `jsClass` the value is an instance of; the most special one. */
    definitionOf(value: object): PlatformTypeDefinition | undefined {
        let prototype: unknown = Object.getPrototypeOf(value);
        while (typeof prototype === 'object' && prototype !== null) {
            const found = this.byJsClass.get(prototype.constructor);
            if (found !== undefined) return found;
            prototype = Object.getPrototypeOf(prototype);
        }
        return undefined;
    }

    method(type: string, key: string): PlatformFunction | undefined {
        return this.search(type, (each) => memberOf(each.methods, key));
    }

    static(type: string, key: string): PlatformFunction | undefined {
        return this.search(type, (each) => memberOf(each.statics, key));
    }

    /** Constructors are not inherited. */
    constructorOf(type: string, key: string): PlatformFunction | undefined {
        return this.types.get(type.toLowerCase())?.constructors.get(key.toLowerCase());
    }

    property(type: string, name: string): PlatformProperty | undefined {
        return this.search(type, (each) => each.properties.get(name.toLowerCase()));
    }

    staticProperty(type: string, name: string): StaticPlatformProperty | undefined {
        return this.search(type, (each) => each.staticProperties.get(name.toLowerCase()));
    }

    enumConstant(type: string, name: string): ApexEnum | undefined {
        return this.types.get(type.toLowerCase())?.constants.get(name.toLowerCase());
    }

    /** Constants in order; undefined when the type is not an enum of the library. */
    enumConstants(type: string): ApexEnum[] | undefined {
        const found = this.types.get(type.toLowerCase());
        return found?.definition.constants === undefined
            ? undefined
            : [...found.constants.values()];
    }

    hasType(type: string): boolean {
        return this.types.has(type.toLowerCase());
    }

    has(type: string, key: string, isStatic: boolean): boolean {
        // Calls through an interface reach user objects by name, whatever is defined here.
        if (this.definition(type)?.isInterface === true) return true;
        if (key.startsWith('(')) return this.constructorOf(type, key) !== undefined;
        if (key.includes('(')) {
            return (isStatic ? this.static(type, key) : this.method(type, key)) !== undefined;
        }
        if (!isStatic) return this.property(type, key) !== undefined;
        return (
            this.staticProperty(type, key) !== undefined ||
            this.enumConstant(type, key) !== undefined
        );
    }

    private search<T>(type: string, find: (each: IndexedType) => T | undefined): T | undefined {
        let each = this.types.get(type.toLowerCase());
        while (each !== undefined) {
            const found = find(each);
            if (found !== undefined) return found;
            const { superclass } = each.definition;
            each = superclass === undefined ? undefined : this.types.get(superclass.toLowerCase());
        }
        return undefined;
    }
}

function memberOf(members: Members<PlatformFunction>, key: string): PlatformFunction | undefined {
    const exact = key.toLowerCase();
    const found = members.get(exact);
    if (found !== undefined) return found;
    const bracket = exact.indexOf('(');
    return bracket < 0 ? undefined : members.get(exact.slice(0, bracket));
}

/** Two files may share a type (System.System: jobs here, assertions there), but no member. */
function merge(one: PlatformTypeDefinition, other: PlatformTypeDefinition): PlatformTypeDefinition {
    return {
        ...one,
        ...other,
        constructors: join(one, one.constructors, other.constructors),
        statics: join(one, one.statics, other.statics),
        methods: join(one, one.methods, other.methods),
        properties: join(one, one.properties, other.properties),
        staticProperties: join(one, one.staticProperties, other.staticProperties)
    };
}

function join<T>(
    type: PlatformTypeDefinition,
    one: Readonly<Record<string, T>> = {},
    other: Readonly<Record<string, T>> = {}
): Record<string, T> {
    const twice = Object.keys(other).find((key) => key in one);
    if (twice !== undefined) throw new Error(`${type.name}.${twice} is in the library twice.`);
    return { ...one, ...other };
}

function indexType(definition: PlatformTypeDefinition): IndexedType {
    const constants = constantsOf(definition);
    const members =
        definition.constants === undefined ? definition : enumMembers(definition, constants);
    return {
        definition,
        constructors: lowerKeys(definition.constructors),
        statics: lowerKeys(members.statics),
        methods: lowerKeys(members.methods),
        properties: lowerKeys(definition.properties),
        staticProperties: lowerKeys(definition.staticProperties),
        constants: new Map(constants.map((each) => [each.name.toLowerCase(), each]))
    };
}

function enumMembers(
    definition: PlatformTypeDefinition,
    constants: readonly ApexEnum[]
): Pick<PlatformTypeDefinition, 'methods' | 'statics'> {
    const type = canonicalPlatformName(definition.name);
    return definition.isUnordered === true
        ? { methods: unorderedEnumMethods, statics: unorderedEnumStatics(type, constants) }
        : { methods: enumMethods, statics: enumStatics(type, constants) };
}

function constantsOf(definition: PlatformTypeDefinition): ApexEnum[] {
    const type = canonicalPlatformName(definition.name);
    return (definition.constants ?? []).map((name, ordinal) => new ApexEnum(type, name, ordinal));
}

function lowerKeys<T>(members: Readonly<Record<string, T>> | undefined): Members<T> {
    return new Map(Object.entries(members ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
}

/** `System.HttpRequest` is `HttpRequest` in type descriptors; other namespaces but Schema stay. */
export function canonicalPlatformName(fullName: string): string {
    return fullName.replace(/^(System|Schema)\./i, '');
}
