import { createRequire } from 'node:module';

import ts from 'typescript';

/** What an element may hold. */
export type ElementType =
    | { readonly kind: 'text' }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'number' }
    | { readonly kind: 'enum'; readonly values: readonly string[] }
    | { readonly kind: 'elements'; readonly elements: ReadonlyMap<string, ElementRule> };

/** How often an element may stand there, and what it holds. */
export interface ElementRule {
    readonly repeats: boolean;
    readonly required: boolean;
    /** Read on demand: metadata types contain one another. */
    type(): ElementType;
}

/**
 * The types of the Metadata API, as the package @salesforce/types has them from Salesforce's WSDL: every
 * element, picklist value and cardinality.
 */
export class MetadataTypes {
    private readonly checker: ts.TypeChecker;
    private readonly types: ReadonlyMap<string, ts.Symbol>;
    private readonly known = new Map<ts.Type, ElementType>();

    constructor() {
        const entry = createRequire(import.meta.url).resolve('@salesforce/types/metadata');
        const file = entry.replace(/\.js$/, '.d.ts');
        const program = ts.createProgram([file], { strict: true, types: [], noLib: false });
        this.checker = program.getTypeChecker();
        const source = program.getSourceFile(file);
        const module = source && this.checker.getSymbolAtLocation(source);
        if (!module) throw new Error(`${file} does not hold the metadata types; run npm ci.`);
        this.types = new Map(
            this.checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol])
        );
    }

    /** The type of a root element such as `CustomField`; undefined when the API has none of that name. */
    root(name: string): ElementType | undefined {
        const symbol = this.types.get(name);
        return symbol && this.describe(this.checker.getDeclaredTypeOfSymbol(symbol));
    }

    private describe(type: ts.Type): ElementType {
        const known = this.known.get(type);
        if (known !== undefined) return known;
        const described = this.describeAnew(type);
        this.known.set(type, described);
        return described;
    }

    private describeAnew(type: ts.Type): ElementType {
        const parts = type.isUnion() ? type.types : [type];
        const values = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
        if (values.length > 0) return { kind: 'enum', values };
        const has = (flags: ts.TypeFlags): boolean =>
            parts.some((part) => (part.flags & flags) !== 0);
        if (has(ts.TypeFlags.BooleanLike)) return { kind: 'boolean' };
        if (has(ts.TypeFlags.NumberLike)) return { kind: 'number' };
        if (has(ts.TypeFlags.StringLike | ts.TypeFlags.Any) || isDate(parts))
            return { kind: 'text' };
        const elements = this.checker
            .getPropertiesOfType(type)
            .map((property) => [property.name, this.ruleOf(property)] as const);
        return { kind: 'elements', elements: new Map(elements) };
    }

    private ruleOf(property: ts.Symbol): ElementRule {
        const declared = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
        const repeats = this.checker.isArrayType(declared);
        const [item = declared] = repeats
            ? this.checker.getTypeArguments(declared as ts.TypeReference)
            : [declared];
        return {
            repeats,
            required: !repeats && (property.flags & ts.SymbolFlags.Optional) === 0,
            type: () => this.describe(this.checker.getNonNullableType(item))
        };
    }
}

function isDate(parts: readonly ts.Type[]): boolean {
    return parts.some((part) => part.symbol?.name === 'Date');
}
