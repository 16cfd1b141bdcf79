import type { OpenApiDocument } from '../../check/index.ts';
import { contract, failureCodes } from '../../src/index.ts';

/** JSON that a test may change at will. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the point is to spoil any part of it
export type Json = any;

/** An invented OpenAPI document that says exactly what our contract says, built the way Vonage builds its own. */
export function documentFromContract(): OpenApiDocument & Json {
    const bodies = (schemas: readonly unknown[]): Json => ({
        requestBody: {
            content: {
                'application/json': {
                    schema: { oneOf: [{ title: 'All', oneOf: schemas.map(asDocument) }] }
                }
            }
        }
    });
    const all = (side: Record<string, Record<string, unknown>>): unknown[] =>
        Object.values(side).flatMap((kinds) => Object.values(kinds));
    return {
        info: { version: 'invented' },
        paths: {
            '/v1/messages': { post: bodies(all(contract.outbound)) },
            '/v1/messages/{message_uuid}': {
                patch: bodies([{ ...contract.update.whatsapp, title: 'WhatsApp' }])
            }
        },
        'x-webhooks': {
            'inbound-message': { any: { post: bodies(all(contract.inbound)) } },
            'message-status': { any: { post: bodies(Object.values(contract.status)) } }
        },
        'x-errors': Object.fromEntries(failureCodes.map((code) => [code, {}])),
        components: { schemas: { Number: { type: 'string', minLength: 7, maxLength: 15 } } }
    };
}

/** The body schema of one kind of outbound message. */
export function outboundIn(document: Json, channel: string, kind: string): Json {
    const [all] =
        document.paths['/v1/messages'].post.requestBody.content['application/json'].schema.oneOf;
    return all.oneOf.find(
        ({ properties }: Json) =>
            properties.channel.enum[0] === channel && properties.message_type.enum[0] === kind
    );
}

/** OpenAPI 3.0 has no `const`. */
function asDocument(schema: unknown): Json {
    return JSON.parse(JSON.stringify(schema), (_key, value: Json) => {
        if (value && typeof value === 'object' && typeof value.const === 'string') {
            const { const: only, ...rest } = value;
            return { ...rest, enum: [only] };
        }
        return value;
    });
}
