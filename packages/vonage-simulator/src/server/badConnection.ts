import type { FastifyReply, FastifyRequest } from 'fastify';
import type { World } from '../World.ts';
import { callOf } from './recordCalls.ts';

/** What stands in the log instead of an HTTP status when there was no answer. */
const NO_ANSWER = 0;

/** Ends the connection without a word, as a network does that breaks. */
export function dropConnection(request: FastifyRequest, reply: FastifyReply, world: World): void {
    world.wire.addCall({ ...callOf(request, world), answer: { status: NO_ANSWER, body: '' } });
    reply.hijack();
    request.raw.socket.destroy();
}

/** Answers in the place of a gateway that got no good answer from behind it: a page, not Vonage's JSON. */
export function answerAsGateway(status: 502 | 503 | 504, reply: FastifyReply): void {
    void reply
        .status(status)
        .type('text/html')
        .send(`<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`);
}
