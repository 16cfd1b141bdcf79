import type {
    ClassDeclaration,
    ConstructorDeclaration,
    EnumDeclaration,
    FieldDeclaration,
    InterfaceDeclaration,
    MethodDeclaration,
    Modifiers,
    Node,
    PropertyDeclaration,
    TriggerDeclaration
} from '../ast/index.ts';
import type { ApexType, ClassType } from './types.ts';

export type Access = 'private' | 'protected' | 'public' | 'global';

/**
 * A class, interface or enum, of the user or of the platform alike. Maps are keyed by lower-case name;
 * they hold what the type itself declares, in order of declaration.
 */
export interface TypeSymbol {
    /** `Inner` */
    readonly name: string;
    /** `Outer.Inner`, `System.HttpRequest`, `Messaging.InboundEmail.Header`. */
    readonly qualifiedName: string;
    readonly origin: 'user' | 'platform';
    readonly typeKind: 'class' | 'interface' | 'enum';
    /** The class around an inner type; null for top-level types. */
    readonly outer: TypeSymbol | null;
    readonly access: Access;
    readonly isAbstract: boolean;
    readonly isVirtual: boolean;
    /** Class of tests, or inner type of one. */
    readonly isTest: boolean;
    /** Descends from `System.Exception`, or is it. */
    readonly isException: boolean;
    /** Names of the type parameters of a generic platform type. */
    readonly typeParameters: readonly string[];
    readonly superclass: ClassType | null;
    /** Of a class: what it implements. Of an interface: what it extends. */
    readonly interfaces: readonly ClassType[];
    readonly fields: ReadonlyMap<string, FieldSymbol>;
    readonly properties: ReadonlyMap<string, PropertySymbol>;
    readonly methods: ReadonlyMap<string, readonly MethodSymbol[]>;
    /** User classes without a declared one have an implicit constructor here (`declaration` null). */
    readonly constructors: readonly ConstructorSymbol[];
    readonly innerTypes: ReadonlyMap<string, TypeSymbol>;
    /** In order of declaration; empty unless an enum. */
    readonly enumConstants: readonly string[];
    /** Null for platform types. */
    readonly declaration: ClassDeclaration | InterfaceDeclaration | EnumDeclaration | null;
    readonly modifiers: Modifiers | null;
    /** From the `-meta.xml`; 0 for platform types. */
    readonly apiVersion: number;
    /** File of the declaration; null for platform types. */
    readonly file: string | null;
}

interface MemberSymbol {
    readonly name: string;
    /** The type that declares the member. */
    readonly owner: TypeSymbol;
    readonly access: Access;
    readonly isStatic: boolean;
    /** `@TestVisible`: tests may use it although it is private or protected. */
    readonly isTestVisible: boolean;
}

export interface FieldSymbol extends MemberSymbol {
    readonly kind: 'field';
    readonly type: ApexType;
    readonly isFinal: boolean;
    readonly isTransient: boolean;
    readonly declaration: FieldDeclaration | null;
    /** `f$name`, lower case. */
    readonly jsName: string;
}

export interface PropertySymbol extends MemberSymbol {
    readonly kind: 'property';
    readonly type: ApexType;
    /** null where there is none, or, for platform types, where it cannot be written. */
    readonly getter: { readonly access: Access } | null;
    readonly setter: { readonly access: Access } | null;
    /** A property with a bodiless accessor has a hidden field. */
    readonly isStored: boolean;
    readonly declaration: PropertyDeclaration | null;
    /** The emitter makes `get$name`, `set$name` and `f$name` of it. */
    readonly jsName: string;
}

export interface MethodSymbol extends MemberSymbol {
    readonly kind: 'method';
    readonly parameters: readonly ApexType[];
    readonly returnType: ApexType;
    readonly isAbstract: boolean;
    readonly isVirtual: boolean;
    readonly isOverride: boolean;
    readonly declaration: MethodDeclaration | null;
    /**
     * User methods: `send$String$List_Account`. Equal for a method and what it overrides or implements.
     * Platform methods: empty.
     */
    readonly jsName: string;
    /** Platform methods: the library's key, `substring(Integer,Integer)`. User methods: empty. */
    readonly key: string;
}

export interface ConstructorSymbol {
    readonly kind: 'constructor';
    readonly owner: TypeSymbol;
    readonly access: Access;
    readonly isTestVisible: boolean;
    readonly parameters: readonly ApexType[];
    /** null for platform constructors and implicit ones. */
    readonly declaration: ConstructorDeclaration | null;
    /** User types: `new$String$Integer`; `new$` without parameters. Platform: empty. */
    readonly jsName: string;
    /** Platform types: `(String,Integer)`. User types: empty. */
    readonly key: string;
}

export interface TriggerSymbol {
    readonly name: string;
    /** Official API name of the object. */
    readonly object: string;
    readonly declaration: TriggerDeclaration;
    readonly apiVersion: number;
    readonly file: string;
}

/** A local variable, parameter, or the variable of a loop, catch or `when`. One object per declaration. */
export interface LocalSymbol {
    readonly name: string;
    readonly type: ApexType;
    readonly isFinal: boolean;
    /** The Declarator, Parameter, ForEach, CatchClause or WhenType; for a setter's `value` its Accessor. */
    readonly declaredAt: Node;
}
