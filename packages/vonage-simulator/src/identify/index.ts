import { contract } from '../contract/index.ts';
import type { Channel, ObjectSchema } from '../contract/index.ts';

/** What a request claims to be, before anybody believes it. */
export type Named =
    | { readonly is: 'unreadable'; readonly why: string }
    | { readonly is: 'unknownChannel'; readonly channel: unknown }
    | { readonly is: 'unknownKind'; readonly channel: Channel; readonly kinds: readonly string[] }
    | KnownRequest;

export interface KnownRequest {
    readonly is: 'known';
    readonly channel: Channel;
    readonly kind: string;
    readonly schema: ObjectSchema;
    readonly body: Readonly<Record<string, unknown>>;
}

/** Stage 1: which message of the contract this is. Judges nothing: a stranger is told 401 before anything else. */
export function identify(rawBody: string): Named {
    try {
        return identifyBody(JSON.parse(rawBody));
    } catch (error) {
        return { is: 'unreadable', why: (error as Error).message };
    }
}

/** The same for a body that has been read already, as those of a failover chain. */
export function identifyBody(body: unknown): Named {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        return { is: 'unreadable', why: 'The body must be a JSON object.' };
    }
    const { channel, message_type: kind } = body as Record<string, unknown>;
    if (!isChannel(channel)) {
        return { is: 'unknownChannel', channel };
    }
    const kinds: Readonly<Record<string, ObjectSchema>> = contract.outbound[channel];
    const schema = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!schema) {
        return { is: 'unknownKind', channel, kinds: Object.keys(kinds) };
    }
    return {
        is: 'known',
        channel,
        kind: kind as string,
        schema,
        body: body as KnownRequest['body']
    };
}

function isChannel(value: unknown): value is Channel {
    return typeof value === 'string' && Object.hasOwn(contract.outbound, value);
}
