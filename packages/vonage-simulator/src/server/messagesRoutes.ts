import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusals } from '../errors/index.ts';
import { sendMessage } from '../pipeline.ts';
import { updateMessage } from '../update/index.ts';
import type { World } from '../World.ts';
import { RateLimit } from './RateLimit.ts';

/** The Messages API: send, and update. Faults and the rate limit come first, as they would at Vonage's edge. */
export function messagesRoutes(app: FastifyInstance, world: World): void {
    const limit = new RateLimit(world.requestsPerSecond, world.realNow);

    app.post('/v1/messages', async (request, reply) => {
        refuseByFault(world);
        if (!limit.take()) {
            throw refusals.rateLimit();
        }
        const answer = await sendMessage(asCall(request), world);
        await world.realWait(world.faults.settings.timeouts);
        return reply.status(202).send(answer);
    });

    app.patch<{ Params: { uuid: string } }>('/v1/messages/:uuid', async (request, reply) => {
        await updateMessage(request.params.uuid, asCall(request), world);
        return reply.status(202).send();
    });
}

function refuseByFault(world: World): void {
    switch (world.faults.nextRefusal()) {
        case 429:
            throw refusals.rateLimit();
        case 500:
            throw refusals.internal();
    }
}

const asCall = (request: FastifyRequest) => ({
    authorization: request.headers.authorization,
    body: typeof request.body === 'string' ? request.body : ''
});
