/** Constants of System.JSONToken, in the platform's order. */
export const JSON_TOKENS = [
    'END_ARRAY',
    'END_OBJECT',
    'FIELD_NAME',
    'NOT_AVAILABLE',
    'START_ARRAY',
    'START_OBJECT',
    'VALUE_EMBEDDED_OBJECT',
    'VALUE_FALSE',
    'VALUE_NULL',
    'VALUE_NUMBER_FLOAT',
    'VALUE_NUMBER_INT',
    'VALUE_STRING',
    'VALUE_TRUE'
] as const;

export type JsonTokenKind = (typeof JSON_TOKENS)[number];

export interface JsonToken {
    readonly kind: JsonTokenKind;
    /** The text as getText gives it: without quotes and escapes; numbers as written. */
    readonly text: string;
}
