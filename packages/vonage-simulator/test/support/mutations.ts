import type { ObjectSchema, Schema } from '../../src/index.ts';

type Body = Readonly<Record<string, unknown>>;

/** A body with one thing wrong, and what that is. */
export interface Mutation {
    readonly what: string;
    readonly body: Body;
}

/**
 * Breaks a valid body in every way that its schema forbids, one at a time: a required field left out, an unknown field
 * added, a wrong type, a value outside its list, length or range. Goes into nested objects.
 */
export function mutationsOf(schema: ObjectSchema, body: Body): Mutation[] {
    const leftOut = schema.required.map((field) => ({
        what: `without ${field}`,
        body: Object.fromEntries(Object.entries(body).filter(([name]) => name !== field))
    }));
    const added = schema.additionalProperties
        ? []
        : [{ what: 'with a field nobody knows', body: { ...body, nobody_knows: 1 } }];
    const spoilt = Object.entries(schema.properties)
        .filter(([field]) => field in body)
        .flatMap(([field, part]) =>
            badValues(part, body[field]).map(({ what, value }) => ({
                what: `${field}: ${what}`,
                body: { ...body, [field]: value }
            }))
        );
    return [...leftOut, ...added, ...spoilt];
}

interface BadValue {
    readonly what: string;
    readonly value: unknown;
}

function badValues(schema: Schema, good: unknown): BadValue[] {
    if ('oneOf' in schema) {
        return [{ what: 'none of the forms', value: 12345 }];
    }
    if (!('type' in schema)) {
        return [];
    }
    switch (schema.type) {
        case 'string':
            return [{ what: 'a number', value: 7 }, ...badTexts(schema)];
        case 'integer':
        case 'number':
            return [
                { what: 'a text', value: 'seven' },
                ...(schema.minimum === undefined
                    ? []
                    : [{ what: 'too small', value: schema.minimum - 1 }]),
                ...(schema.maximum === undefined
                    ? []
                    : [{ what: 'too large', value: schema.maximum + 1 }])
            ];
        case 'boolean':
            return [{ what: 'a text', value: 'true' }];
        case 'array':
            return [
                { what: 'an object', value: {} },
                ...(schema.minItems ? [{ what: 'too few', value: [] }] : []),
                ...badItems(schema.items, good as unknown[])
            ];
        case 'object':
            return [
                { what: 'a list', value: [] },
                ...mutationsOf(schema, good as Body).map(({ what, body }) => ({
                    what,
                    value: body
                }))
            ];
    }
}

const badItems = (items: Schema, good: unknown[]): BadValue[] =>
    badValues(items, good[0]).map(({ what, value }) => ({
        what: `item ${what}`,
        value: [value, ...good.slice(1)]
    }));

function badTexts(schema: Extract<Schema, { type: 'string' }>): BadValue[] {
    const spoilt: BadValue[] = [];
    if (schema.const !== undefined || schema.enum) {
        spoilt.push({ what: 'not in the list', value: 'something-else' });
    }
    if (schema.minLength) {
        spoilt.push({ what: 'too short', value: '1'.repeat(schema.minLength - 1) });
    }
    if (schema.maxLength !== undefined) {
        spoilt.push({ what: 'too long', value: '1'.repeat(schema.maxLength + 1) });
    }
    if (schema.pattern) {
        spoilt.push({ what: 'of another pattern', value: '+00 ?!' });
    }
    if (schema.format) {
        spoilt.push({ what: `no ${schema.format}`, value: 'not one at all' });
    }
    return spoilt;
}
