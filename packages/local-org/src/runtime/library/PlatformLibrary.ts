import { ApexEnum } from '../values/index.ts';
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

    constructor(definitions: Iterable<PlatformTypeDefinition>) {
        for (const definition of definitions) {
            const key = definition.name.toLowerCase();
            if (this.types.has(key)) {
                throw new Error(`${definition.name} is defined twice in the platform library.`);
            }
            this.types.set(key, indexType(definition));
        }
    }

    definitions(): PlatformTypeDefinition[] {
        return [...this.types.values()].map((type) => type.definition);
    }

    definition(type: string): PlatformTypeDefinition | undefined {
        return this.types.get(type.toLowerCase())?.definition;
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
        let name: string | undefined = type;
        while (name !== undefined) {
            const each: IndexedType | undefined = this.types.get(name.toLowerCase());
            if (each === undefined) return undefined;
            const found = find(each);
            if (found !== undefined) return found;
            name = each.definition.superclass;
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

function indexType(definition: PlatformTypeDefinition): IndexedType {
    const isEnum = definition.constants !== undefined;
    return {
        definition,
        constructors: lowerKeys(definition.constructors),
        statics: lowerKeys(definition.statics),
        methods: lowerKeys(definition.methods),
        properties: lowerKeys(definition.properties),
        staticProperties: lowerKeys(definition.staticProperties),
        constants: isEnum ? constantsOf(definition) : new Map()
    };
}

function constantsOf(definition: PlatformTypeDefinition): Members<ApexEnum> {
    const names = definition.constants ?? [];
    const type = canonicalPlatformName(definition.name);
    return new Map(
        names.map((name, ordinal) => [name.toLowerCase(), new ApexEnum(type, name, ordinal)])
    );
}

function lowerKeys<T>(members: Readonly<Record<string, T>> | undefined): Members<T> {
    return new Map(Object.entries(members ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
}

/** `System.HttpRequest` is `HttpRequest` in type descriptors; other namespaces but Schema stay. */
export function canonicalPlatformName(fullName: string): string {
    return fullName.replace(/^(System|Schema)\./i, '');
}
