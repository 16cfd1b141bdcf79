import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiCall } from '../state/index.ts';
import { preciseTime } from '../time/index.ts';
import type { World } from '../World.ts';

/** Longest body kept of a call or answer, in characters. */
const KEPT = 20_000;

/** Keeps what clients ask of the APIs, and what they are answered, for the log on the phones page. */
export function recordCalls(app: FastifyInstance, world: World): void {
    app.addHook('onSend', async (request, reply, payload) => {
        world.wire.addCall({
            ...callOf(request, world),
            answer: { status: reply.statusCode, body: textOf(payload) }
        });
        return payload;
    });
}

/** A call as it came, without its answer. */
export function callOf(request: FastifyRequest, world: World): Omit<ApiCall, 'answer'> {
    return {
        id: world.ids.uuid(),
        at: preciseTime(world.clock.now()),
        method: request.method,
        url: request.url,
        headers: headersOf(request),
        body: bodyOf(request)
    };
}

function headersOf(request: FastifyRequest): Record<string, string> {
    const kept = ['authorization', 'content-type', 'accept', 'user-agent'];
    const entries = kept
        .map((name) => [name, request.headers[name]] as const)
        .filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
}

function bodyOf(request: FastifyRequest): string {
    const { body } = request;
    return (typeof body === 'string' ? body : body ? JSON.stringify(body) : '').slice(0, KEPT);
}

function textOf(payload: unknown): string {
    if (typeof payload === 'string') {
        return payload.slice(0, KEPT);
    }
    return Buffer.isBuffer(payload) ? `[${payload.length} bytes]` : '';
}
