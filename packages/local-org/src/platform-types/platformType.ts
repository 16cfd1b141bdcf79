/** A parameter of a platform method. The stubs keep types only, no names. */
export interface PlatformParameter {
    readonly type: string;
}

/** One overload of a platform method. Types are Apex type strings (`System.List<T>`, `void`). */
export interface PlatformMethod {
    readonly name: string;
    readonly isStatic: boolean;
    readonly returnType: string;
    readonly parameters: readonly PlatformParameter[];
}

/** One overload of a platform constructor. */
export interface PlatformConstructor {
    readonly parameters: readonly PlatformParameter[];
}

/** A field or property; Apex calls both alike. The stubs do not say which are read-only. */
export interface PlatformProperty {
    readonly name: string;
    readonly isStatic: boolean;
    readonly type: string;
}

/**
 * A class, interface or enum of the platform. Look-ups by name ignore case, as Apex does. They see
 * only what the type itself declares: the caller walks `superclass` and `interfaces`.
 */
export interface PlatformType {
    /** Full name as the reference spells it: `System.String`, `Messaging.InboundEmail.Header`. */
    readonly name: string;
    /** First part of the name; empty for `Object`. */
    readonly namespace: string;
    /** Last part of the name. */
    readonly simpleName: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly isAbstract: boolean;
    readonly typeParameters: readonly string[];
    readonly superclass: string | undefined;
    readonly interfaces: readonly string[];
    readonly constructors: readonly PlatformConstructor[];
    readonly methods: readonly PlatformMethod[];
    readonly properties: readonly PlatformProperty[];
    /** Constants in order of declaration; empty unless `kind` is `enum`. */
    readonly enumConstants: readonly string[];
    /** All overloads of that name, static and not. */
    methodsNamed(name: string): readonly PlatformMethod[];
    property(name: string): PlatformProperty | undefined;
    enumConstant(name: string): string | undefined;
}
