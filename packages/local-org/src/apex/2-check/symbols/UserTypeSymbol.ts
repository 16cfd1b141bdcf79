import type { TypeDeclaration } from '../../ast/index.ts';
import type {
    Access,
    ConstructorSymbol,
    FieldSymbol,
    MethodSymbol,
    PropertySymbol,
    TypeSymbol
} from '../symbols.ts';
import type { ClassType } from '../types.ts';
import { hasAnnotation } from './modifiers.ts';

/** A type of the project. Declared first, then given its heritage, then its members. */
export class UserTypeSymbol implements TypeSymbol {
    readonly origin = 'user';
    readonly typeParameters: readonly string[] = [];
    readonly fields = new Map<string, FieldSymbol>();
    readonly properties = new Map<string, PropertySymbol>();
    readonly methods = new Map<string, MethodSymbol[]>();
    readonly innerTypes = new Map<string, UserTypeSymbol>();
    readonly constructors: ConstructorSymbol[] = [];
    readonly enumConstants: readonly string[];
    readonly qualifiedName: string;
    readonly declaration: TypeDeclaration;
    readonly outer: UserTypeSymbol | null;
    readonly file: string;
    readonly apiVersion: number;
    superclass: ClassType | null = null;
    interfaces: ClassType[] = [];

    constructor(
        declaration: TypeDeclaration,
        outer: UserTypeSymbol | null,
        file: string,
        apiVersion: number
    ) {
        this.declaration = declaration;
        this.outer = outer;
        this.file = file;
        this.apiVersion = apiVersion;
        this.qualifiedName =
            outer === null ? declaration.name : `${outer.qualifiedName}.${declaration.name}`;
        this.enumConstants =
            declaration.kind === 'Enum' ? declaration.constants.map(({ name }) => name) : [];
    }

    get name(): string {
        return this.declaration.name;
    }

    get modifiers(): TypeDeclaration['modifiers'] {
        return this.declaration.modifiers;
    }

    get typeKind(): TypeSymbol['typeKind'] {
        const kinds = { Class: 'class', Interface: 'interface', Enum: 'enum' } as const;
        return kinds[this.declaration.kind];
    }

    get access(): Access {
        return this.modifiers.access ?? 'private';
    }

    get isAbstract(): boolean {
        return this.modifiers.isAbstract || this.declaration.kind === 'Interface';
    }

    get isVirtual(): boolean {
        return this.modifiers.isVirtual;
    }

    get isTest(): boolean {
        return hasAnnotation(this.modifiers, 'istest') || (this.outer?.isTest ?? false);
    }

    get isException(): boolean {
        return this.superclass?.symbol.isException ?? false;
    }

    /** The top-level type that this one stands in, itself where it is top-level. */
    get outermost(): UserTypeSymbol {
        return this.outer?.outermost ?? this;
    }
}
