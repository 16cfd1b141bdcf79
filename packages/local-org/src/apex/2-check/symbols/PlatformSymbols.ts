import {
    parseTypeReference,
    type PlatformTypes,
    type TypeReference
} from '../../../platform-types/index.ts';
import type { OrgSchema } from '../../../schema/index.ts';
import type { TypeSymbol } from '../symbols.ts';
import {
    classOf,
    listOf,
    mapOf,
    OBJECT,
    PRIMITIVES,
    setOf,
    SOBJECT,
    sobjectOf,
    UNKNOWN,
    VOID,
    type ApexType
} from '../types.ts';
import { PlatformTypeSymbol } from './PlatformTypeSymbol.ts';

const SYSTEM = 'System.';

/** The platform's types as symbols and as types; one symbol per type. */
export class PlatformSymbols {
    private readonly known = new Map<string, TypeSymbol>();
    private readonly readTypes = new Map<string, ApexType>();
    private readonly platformTypes: PlatformTypes;
    private readonly schema: OrgSchema;

    constructor(platformTypes: PlatformTypes, schema: OrgSchema) {
        this.platformTypes = platformTypes;
        this.schema = schema;
    }

    /** @param qualifiedName full name in any case: `System.List`, `Object` */
    symbol(qualifiedName: string): TypeSymbol | undefined {
        const key = qualifiedName.toLowerCase();
        const known = this.known.get(key);
        if (known !== undefined) return known;
        const stub = this.platformTypes.type(qualifiedName);
        if (stub === undefined) return undefined;
        const symbol = new PlatformTypeSymbol(stub, (text, parameters) =>
            this.readStubType(text, parameters)
        );
        this.known.set(key, symbol);
        return symbol;
    }

    /** A symbol that the checker itself relies on. */
    required(qualifiedName: string): TypeSymbol {
        const symbol = this.symbol(qualifiedName);
        if (symbol === undefined) {
            throw new Error(
                `generated/standard-types.json lacks ${qualifiedName}. Regenerate it with tools/generate-stubs.`
            );
        }
        return symbol;
    }

    /** The type of a platform class without type arguments: `Schema.SObjectField`. */
    type(qualifiedName: string): ApexType {
        return this.readStubType(qualifiedName, []);
    }

    /** The platform's own spelling of a namespace, or undefined. */
    namespace(name: string): string | undefined {
        return this.platformTypes.namespace(name);
    }

    /**
     * Makes the type that source code means by a platform type's full name and arguments; undefined when
     * the number of arguments is wrong.
     */
    instantiate(symbol: TypeSymbol, args: readonly ApexType[]): ApexType | undefined {
        if (symbol.typeParameters.length !== args.length) return undefined;
        return this.typeOf(symbol.qualifiedName, symbol, args);
    }

    private readStubType(text: string, parameters: readonly string[]): ApexType {
        const cached = this.readTypes.get(text);
        if (cached !== undefined) return cached;
        const type = this.fromReference(parseTypeReference(text), parameters);
        if (parameters.length === 0) this.readTypes.set(text, type);
        return type;
    }

    private fromReference(reference: TypeReference, parameters: readonly string[]): ApexType {
        const { name, typeArguments } = reference;
        if (parameters.includes(name)) return { kind: 'parameter', name };
        if (name === 'void') return VOID;
        const args = typeArguments.map((argument) => this.fromReference(argument, parameters));
        const symbol = this.symbol(name);
        return this.typeOf(name, symbol, args);
    }

    private typeOf(
        name: string,
        symbol: TypeSymbol | undefined,
        args: readonly ApexType[]
    ): ApexType {
        const [first = UNKNOWN, second = UNKNOWN] = args;
        switch (name) {
            case 'Object':
                return OBJECT;
            case 'System.SObject':
                return SOBJECT;
            case 'System.List':
            case 'Internal.RecordSet':
                return listOf(first);
            case 'System.Set':
                return setOf(first);
            case 'System.Map':
                return mapOf(first, second);
        }
        if (name.startsWith(SYSTEM)) {
            const primitive = PRIMITIVES.get(name.slice(SYSTEM.length).toLowerCase());
            if (primitive !== undefined) return primitive;
        }
        // The stubs keep a few SObjects among the types of Schema, and name others only there.
        if (symbol === undefined || name.startsWith('Schema.')) {
            const object = this.schema.object(name.slice(name.lastIndexOf('.') + 1));
            if (object !== undefined) return sobjectOf(object.name);
        }
        return symbol === undefined ? UNKNOWN : classOf(symbol, args);
    }
}
