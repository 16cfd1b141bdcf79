import { fieldsOf } from './fieldsOf.ts';
import type { Fields, LooseSchema } from './Field.ts';
import { flatten } from './flatten.ts';
import type { Definitions } from './flatten.ts';

/** The parts of Vonage's OpenAPI document that are read. */
export interface OpenApiDocument {
    readonly info: { readonly version: string };
    readonly paths: Readonly<Record<string, unknown>>;
    readonly 'x-webhooks': Readonly<Record<string, unknown>>;
    readonly 'x-errors': Readonly<Record<string, unknown>>;
    readonly components: { readonly schemas: Definitions };
}

/** Fields of every kind of message, by a name such as `outbound sms text` or `status whatsapp`. */
export type Kinds = ReadonlyMap<string, Fields>;

/**
 * Reads all kinds of message out of the document.
 *
 * @throws when the document is not built as expected: a check that finds nothing would pass everything.
 */
export function readDocument(document: OpenApiDocument): Kinds {
    const bodies = [
        ['outbound', bodyOf(document.paths, ['/v1/messages', 'post'])],
        ['inbound', bodyOf(document['x-webhooks'], ['inbound-message', '*', 'post'])],
        ['status', bodyOf(document['x-webhooks'], ['message-status', '*', 'post'])],
        ['update', bodyOf(document.paths, ['/v1/messages/{message_uuid}', 'patch'])]
    ] as const;
    const { schemas } = document.components;
    return new Map(
        bodies.flatMap(([side, body]) =>
            leaves(body, schemas).map((leaf) => [nameOf(side, leaf), fieldsOf(leaf)] as const)
        )
    );
}

/** The JSON body of an operation; `*` takes the only entry, whatever its name. */
function bodyOf(from: unknown, path: readonly string[]): LooseSchema {
    const steps = [...path, 'requestBody', 'content', 'application/json', 'schema'];
    return steps.reduce((at: unknown, step) => {
        const holder = at as Record<string, unknown> | undefined;
        const next = step === '*' ? Object.values(holder ?? {})[0] : holder?.[step];
        if (next === undefined) {
            throw new Error(`The document has no ${steps.join(' > ')}: "${step}" is missing.`);
        }
        return next;
    }, from) as LooseSchema;
}

/** Goes down the choices until each is one kind of message. */
function leaves(schema: LooseSchema, definitions: Definitions): LooseSchema[] {
    if (schema.oneOf && !schema.properties) {
        return schema.oneOf.flatMap((form) => leaves(form, definitions));
    }
    return [flatten(schema, definitions)];
}

function nameOf(side: string, leaf: LooseSchema): string {
    const channel = leaf.properties?.['channel']?.enum?.[0];
    const kind = leaf.properties?.['message_type']?.enum?.[0];
    if (side === 'update') {
        return `update ${(leaf.title ?? '').toLowerCase()}`;
    }
    // The document leaves out that an inbound SMS is a text.
    return [side, channel, side === 'status' ? undefined : (kind ?? 'text')]
        .filter(Boolean)
        .join(' ');
}
