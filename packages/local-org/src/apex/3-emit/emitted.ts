import type { SoqlQuery, SoslQuery } from '../ast/index.ts';
import type { TypeDescriptor } from '../../runtime/types/index.ts';

/** One file as JavaScript, and what the kernel must know to load it. Plain data: it may be kept as JSON. */
export interface EmittedUnit {
    /** Path relative to the project. */
    readonly file: string;
    readonly apiVersion: number;
    /**
     * Body of a function of `rt` (Runtime) and `k` (the kernel's support for this unit). It returns
     * `{ 'Outer.Inner': Super => class … }`, or `{ trigger: () => … }`.
     */
    readonly code: string;
    /** Which Apex line each line of `code` stands for, and in which method. */
    readonly lines: LineTable;
    /** Lines with a probe: what coverage counts. */
    readonly executableLines: readonly number[];
    /** Static queries of the file; `k.query(0)` is the first. */
    readonly queries: readonly (SoqlQuery | SoslQuery)[];
    /** The top-level type and its inner ones; empty for a trigger. */
    readonly types: readonly EmittedType[];
    readonly trigger: EmittedTrigger | null;
}

export interface LineTable {
    /** Apex line by line of code (index 0 is the first); 0 where no Apex stands behind it. */
    readonly lines: readonly number[];
    /** In order of `from`, the index of a line of code: from there on code belongs to that place. */
    readonly places: readonly { readonly from: number; readonly place: string }[];
}

export interface EmittedProgram {
    readonly units: readonly EmittedUnit[];
}

export type Visibility = 'private' | 'protected' | 'public' | 'global';

/** An annotation as running code and the host see it. Names are lower case. */
export interface EmittedAnnotation {
    readonly name: string;
    readonly parameters: Readonly<Record<string, string | boolean>>;
}

export interface EmittedType {
    /** `Outer.Inner` */
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly visibility: Visibility;
    readonly isAbstract: boolean;
    readonly isTest: boolean;
    /** Canonical name of the superclass, of the user or the platform. */
    readonly superclass: string | null;
    readonly interfaces: readonly TypeDescriptor[];
    readonly annotations: readonly EmittedAnnotation[];
    readonly fields: readonly EmittedField[];
    readonly methods: readonly EmittedMethod[];
    readonly constructors: readonly EmittedConstructor[];
    /** Of an enum. */
    readonly constants: readonly string[];
    readonly apiVersion: number;
}

export interface EmittedField {
    readonly name: string;
    /** Of a property: its lower-case name, which `get$` and `set$` go before. */
    readonly jsName: string;
    readonly kind: 'field' | 'property';
    readonly type: TypeDescriptor;
    readonly isStatic: boolean;
    readonly isTransient: boolean;
    readonly isReadable: boolean;
    readonly isWritable: boolean;
    readonly isComputed: boolean;
    readonly visibility: Visibility;
    readonly annotations: readonly EmittedAnnotation[];
}

export interface EmittedMethod {
    readonly name: string;
    readonly jsName: string;
    readonly isStatic: boolean;
    readonly isAbstract: boolean;
    readonly visibility: Visibility;
    readonly parameters: readonly { readonly name: string; readonly type: TypeDescriptor }[];
    /** null for void. */
    readonly returnType: TypeDescriptor | null;
    /** By `@IsTest` or `testMethod`. */
    readonly isTest: boolean;
    readonly line: number;
    readonly annotations: readonly EmittedAnnotation[];
}

export interface EmittedConstructor {
    readonly jsName: string;
    readonly parameters: readonly TypeDescriptor[];
    readonly visibility: Visibility;
}

export interface EmittedTrigger {
    readonly name: string;
    /** Official API name. */
    readonly object: string;
    readonly events: readonly string[];
}
