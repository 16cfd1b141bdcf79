/** What a schema says of one field, reduced to what two schemas can be compared by. */
export interface Field {
    readonly type: string;
    readonly required: boolean;
    /** Allowed values, sorted; absent when any value goes. */
    readonly values?: readonly string[];
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minItems?: number;
}

/** Fields by dotted path; items of a list stand under `list[]`. */
export type Fields = ReadonlyMap<string, Field>;

/** JSON Schema as documents write it. Only what is read here is named. */
export interface LooseSchema {
    readonly $ref?: string;
    readonly title?: string;
    readonly type?: string;
    readonly description?: string;
    readonly const?: string;
    readonly enum?: readonly string[];
    readonly properties?: Readonly<Record<string, LooseSchema>>;
    readonly required?: readonly string[];
    readonly items?: LooseSchema;
    readonly allOf?: readonly LooseSchema[];
    readonly oneOf?: readonly LooseSchema[];
    readonly anyOf?: readonly LooseSchema[];
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minItems?: number;
}
