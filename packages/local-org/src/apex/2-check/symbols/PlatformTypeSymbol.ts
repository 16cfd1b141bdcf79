import type { PlatformType } from '../../../platform-types/index.ts';
import type {
    ConstructorSymbol,
    FieldSymbol,
    MethodSymbol,
    PropertySymbol,
    TypeSymbol
} from '../symbols.ts';
import type { ApexType, ClassType } from '../types.ts';
import { platformKey } from './platformKey.ts';

/** Reads the types of a stub; `parameters` are the names that are type parameters there. */
export type StubTypeReader = (text: string, parameters: readonly string[]) => ApexType;

/** Constructors of `System.Exception`, which every exception inherits and the stubs leave out. */
const EXCEPTION_CONSTRUCTORS = [
    [],
    ['System.String'],
    ['System.Exception'],
    ['System.String', 'System.Exception']
];

/** A platform type as a symbol. Members are made when first asked for. */
export class PlatformTypeSymbol implements TypeSymbol {
    readonly origin = 'platform';
    readonly outer = null;
    readonly access = 'global';
    readonly isTest = false;
    readonly declaration = null;
    readonly modifiers = null;
    readonly apiVersion = 0;
    readonly file = null;
    readonly fields: ReadonlyMap<string, FieldSymbol> = new Map();
    readonly innerTypes: ReadonlyMap<string, TypeSymbol> = new Map();
    readonly qualifiedName: string;
    private readonly stub: PlatformType;
    private readonly read: (text: string) => ApexType;
    private knownMethods: Map<string, MethodSymbol[]> | undefined;
    private knownProperties: Map<string, PropertySymbol> | undefined;
    private knownConstructors: ConstructorSymbol[] | undefined;

    constructor(stub: PlatformType, read: StubTypeReader) {
        this.stub = stub;
        this.qualifiedName = stub.name;
        this.read = (text) => read(text, stub.typeParameters);
    }

    get name(): string {
        return this.stub.simpleName;
    }

    get typeKind(): TypeSymbol['typeKind'] {
        return this.stub.kind;
    }

    get isAbstract(): boolean {
        return this.stub.isAbstract;
    }

    /** The stubs do not tell; what cannot be extended on the platform is left to the linter. */
    get isVirtual(): boolean {
        return this.stub.kind === 'class';
    }

    get isException(): boolean {
        return (
            this.qualifiedName === 'System.Exception' ||
            (this.superclass?.symbol.isException ?? false)
        );
    }

    get typeParameters(): readonly string[] {
        return this.stub.typeParameters;
    }

    get superclass(): ClassType | null {
        return this.stub.superclass === undefined ? null : this.readClass(this.stub.superclass);
    }

    get interfaces(): readonly ClassType[] {
        return this.stub.interfaces
            .map((name) => this.readClass(name))
            .filter((type) => type !== null);
    }

    get enumConstants(): readonly string[] {
        return this.stub.enumConstants;
    }

    get methods(): ReadonlyMap<string, readonly MethodSymbol[]> {
        if (this.knownMethods === undefined) {
            this.knownMethods = new Map();
            for (const method of this.stub.methods) {
                const name = method.name.toLowerCase();
                const overloads = this.knownMethods.get(name) ?? [];
                overloads.push(this.methodSymbol(method));
                this.knownMethods.set(name, overloads);
            }
        }
        return this.knownMethods;
    }

    get properties(): ReadonlyMap<string, PropertySymbol> {
        this.knownProperties ??= new Map(
            this.stub.properties.map((property) => [
                property.name.toLowerCase(),
                {
                    kind: 'property',
                    name: property.name,
                    owner: this,
                    access: 'global',
                    isStatic: property.isStatic,
                    isTestVisible: false,
                    type: this.read(property.type),
                    getter: { access: 'global' },
                    setter: { access: 'global' },
                    isStored: true,
                    declaration: null,
                    jsName: ''
                }
            ])
        );
        return this.knownProperties;
    }

    get constructors(): readonly ConstructorSymbol[] {
        if (this.knownConstructors === undefined) {
            const signatures =
                this.qualifiedName === 'System.Exception'
                    ? EXCEPTION_CONSTRUCTORS
                    : this.stub.constructors.map(({ parameters }) =>
                          parameters.map(({ type }) => type)
                      );
            this.knownConstructors = signatures.map((types) => ({
                kind: 'constructor',
                owner: this,
                access: 'global',
                isTestVisible: false,
                parameters: types.map(this.read),
                declaration: null,
                jsName: '',
                key: platformKey('', types)
            }));
        }
        return this.knownConstructors;
    }

    private methodSymbol(method: PlatformType['methods'][number]): MethodSymbol {
        const types = method.parameters.map(({ type }) => type);
        return {
            kind: 'method',
            name: method.name,
            owner: this,
            access: 'global',
            isStatic: method.isStatic,
            isTestVisible: false,
            parameters: types.map(this.read),
            returnType: this.read(method.returnType),
            isAbstract: this.stub.kind === 'interface',
            isVirtual: true,
            isOverride: false,
            declaration: null,
            jsName: '',
            key: platformKey(method.name, types)
        };
    }

    private readClass(text: string): ClassType | null {
        const type = this.read(text);
        return type.kind === 'class' ? type : null;
    }
}
