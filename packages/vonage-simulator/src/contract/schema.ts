/**
 * The part of JSON Schema that the contract is written in, and the TypeScript type that a schema describes.
 * Deriving the type from the schema keeps one source: what is validated is what is typed.
 */
export type Schema =
    | StringSchema
    | NumberSchema
    | BooleanSchema
    | ArraySchema
    | ObjectSchema
    | OneOfSchema
    | AnySchema;

export interface StringSchema {
    readonly type: 'string';
    readonly const?: string;
    readonly enum?: readonly string[];
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    readonly format?: string;
}

export interface NumberSchema {
    readonly type: 'integer' | 'number';
    readonly minimum?: number;
    readonly maximum?: number;
}

export interface BooleanSchema {
    readonly type: 'boolean';
}

export interface ArraySchema {
    readonly type: 'array';
    readonly items: Schema;
    readonly minItems?: number;
    readonly maxItems?: number;
}

export interface ObjectSchema {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, Schema>>;
    readonly required: readonly string[];
    /** False nearly everywhere: a field that nobody reads is a mistake that should be heard of. */
    readonly additionalProperties: boolean;
}

export interface OneOfSchema {
    readonly oneOf: readonly Schema[];
}

/** Anything goes; used only where the provider passes content on unread. */
export interface AnySchema {
    readonly description: string;
}

/** The TypeScript type of what a schema accepts. */
export type FromSchema<S> = S extends { const: infer C }
    ? C
    : S extends { enum: readonly (infer E)[] }
      ? E
      : S extends { oneOf: readonly (infer O)[] }
        ? FromSchema<O>
        : S extends { type: 'string' }
          ? string
          : S extends { type: 'integer' | 'number' }
            ? number
            : S extends { type: 'boolean' }
              ? boolean
              : S extends { type: 'array'; items: infer I }
                ? FromSchema<I>[]
                : S extends {
                        type: 'object';
                        properties: infer P;
                        required: readonly (infer R)[];
                        additionalProperties: infer A;
                    }
                  ? FromObject<P, R> & (A extends true ? Record<string, unknown> : unknown)
                  : unknown;

type FromObject<P, R> = Flat<
    { -readonly [K in keyof P as K extends R ? K : never]: FromSchema<P[K]> } & {
        -readonly [K in keyof P as K extends R ? never : K]?: FromSchema<P[K]>;
    }
>;

type Flat<T> = { [K in keyof T]: T[K] };
