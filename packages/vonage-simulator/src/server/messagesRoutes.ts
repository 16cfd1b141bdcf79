import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusals } from '../errors/index.ts';
import { sendMessage } from '../pipeline.ts';
import type { Fate } from '../state/index.ts';
import { updateMessage } from '../update/index.ts';
import type { World } from '../World.ts';
import { answerAsGateway, dropConnection } from './badConnection.ts';
import { RateLimit } from './RateLimit.ts';

/** The Messages API: send, and update. Faults and the rate limit come first, as they would at Vonage's edge. */
export function messagesRoutes(app: FastifyInstance, world: World): void {
    const limit = new RateLimit(world.requestsPerSecond, world.realNow);

    app.post('/v1/messages', async (request, reply) => {
        const fate = world.faults.nextFate();
        if (await endsHere(fate, request, reply, world)) {
            return reply;
        }
        if (!limit.take()) {
            throw refusals.rateLimit();
        }
        const answer = await sendMessage(asCall(request), world);
        if (fate === 'lost') {
            dropConnection(request, reply, world);
            return reply;
        }
        const { timeouts, timeoutMs } = world.faults.settings;
        await world.realWait(fate === 'late' ? timeoutMs : timeouts);
        return reply.status(202).send(answer);
    });

    app.patch<{ Params: { uuid: string } }>('/v1/messages/:uuid', async (request, reply) => {
        await updateMessage(request.params.uuid, asCall(request), world);
        return reply.status(202).send();
    });
}

/** Whether a fault ends the send without its being taken. A reply is no answer to give: it can be awaited itself. */
async function endsHere(
    fate: Fate | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
    world: World
): Promise<boolean> {
    switch (fate) {
        case 429:
            throw refusals.rateLimit();
        case 500:
            throw refusals.internal();
        case 502:
        case 503:
        case 504:
            answerAsGateway(fate, reply);
            return true;
        case 'hang':
            await world.realWait(world.faults.settings.timeoutMs);
            dropConnection(request, reply, world);
            return true;
        default:
            return false;
    }
}

const asCall = (request: FastifyRequest) => ({
    authorization: request.headers.authorization,
    body: typeof request.body === 'string' ? request.body : ''
});
