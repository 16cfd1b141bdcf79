import type { Node, TypeRef } from './common.ts';
import type { Block } from './statements.ts';
import type { Expression } from './expressions.ts';

/** One `.cls` or `.trigger` file. */
export interface CompilationUnit {
    /** Path relative to the project, as diagnostics print it. */
    file: string;
    declaration: TypeDeclaration | TriggerDeclaration;
}

export type TypeDeclaration = ClassDeclaration | InterfaceDeclaration | EnumDeclaration;

export interface Annotation extends Node {
    /** As written, without `@`. Compare case-insensitively. */
    name: string;
    /** `@IsTest(SeeAllData=true)`; a lone value, as in `@SuppressWarnings('x')`, has the name `value`. */
    parameters: { name: string; value: Expression }[];
}

export interface Modifiers {
    access: 'private' | 'protected' | 'public' | 'global' | null;
    sharing: 'with' | 'without' | 'inherited' | null;
    isStatic: boolean;
    isFinal: boolean;
    isAbstract: boolean;
    isVirtual: boolean;
    isOverride: boolean;
    isTransient: boolean;
    /** The old `testMethod` keyword; `@IsTest` stands among the annotations. */
    isTestMethod: boolean;
    isWebService: boolean;
    annotations: Annotation[];
}

export interface ClassDeclaration extends Node {
    kind: 'Class';
    name: string;
    modifiers: Modifiers;
    superclass: TypeRef | null;
    interfaces: TypeRef[];
    members: Member[];
}

export interface InterfaceDeclaration extends Node {
    kind: 'Interface';
    name: string;
    modifiers: Modifiers;
    /** Interfaces that this one extends. */
    interfaces: TypeRef[];
    methods: MethodDeclaration[];
}

export interface EnumDeclaration extends Node {
    kind: 'Enum';
    name: string;
    modifiers: Modifiers;
    constants: (Node & { name: string })[];
}

export type Member =
    | FieldDeclaration
    | PropertyDeclaration
    | MethodDeclaration
    | ConstructorDeclaration
    | InitializerDeclaration
    | TypeDeclaration;

/** `private static Integer a = 1, b;` is one declaration with two declarators. */
export interface FieldDeclaration extends Node {
    kind: 'Field';
    modifiers: Modifiers;
    type: TypeRef;
    declarators: Declarator[];
}

export interface Declarator extends Node {
    name: string;
    initializer: Expression | null;
}

export interface PropertyDeclaration extends Node {
    kind: 'Property';
    modifiers: Modifiers;
    type: TypeRef;
    name: string;
    getter: Accessor | null;
    setter: Accessor | null;
}

/** `get;` has no body. `private set { … }` narrows the access. */
export interface Accessor extends Node {
    access: Modifiers['access'];
    body: Block | null;
}

export interface Parameter extends Node {
    type: TypeRef;
    name: string;
    isFinal: boolean;
}

export interface MethodDeclaration extends Node {
    kind: 'Method';
    modifiers: Modifiers;
    /** null for `void`. */
    returnType: TypeRef | null;
    name: string;
    parameters: Parameter[];
    /** null for abstract and interface methods. */
    body: Block | null;
}

export interface ConstructorDeclaration extends Node {
    kind: 'Constructor';
    modifiers: Modifiers;
    /** As written; must equal the class's name. */
    name: string;
    parameters: Parameter[];
    body: Block;
}

export interface InitializerDeclaration extends Node {
    kind: 'Initializer';
    isStatic: boolean;
    body: Block;
}

export type TriggerEvent =
    | 'before insert'
    | 'before update'
    | 'before delete'
    | 'after insert'
    | 'after update'
    | 'after delete'
    | 'after undelete';

export interface TriggerDeclaration extends Node {
    kind: 'Trigger';
    name: string;
    object: string;
    events: TriggerEvent[];
    /** Methods, properties and types that stand between the statements. */
    members: Member[];
    body: Block;
}
