/** One element of `generated/standard-types.json`; what would be empty is left out. */
export interface TypeRecord {
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly abstract?: true;
    readonly typeParameters?: readonly string[];
    readonly superclass?: string;
    readonly interfaces?: readonly string[];
    readonly constants?: readonly string[];
    readonly constructors?: readonly (readonly string[])[];
    readonly methods?: readonly MethodRecord[];
    readonly staticMethods?: readonly MethodRecord[];
    readonly properties?: readonly PropertyRecord[];
    readonly staticProperties?: readonly PropertyRecord[];
}

/** Name, return type, parameter types. */
export type MethodRecord = readonly [string, string, readonly string[]];
/** Name, type. */
export type PropertyRecord = readonly [string, string];
