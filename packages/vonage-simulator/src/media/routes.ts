import type { FastifyInstance } from 'fastify';
import { authenticate } from '../authenticate/index.ts';
import { refusals } from '../errors/index.ts';
import { applicationOf } from '../state/index.ts';
import type { World } from '../World.ts';

/** Vonage's media host: a link works for 48 hours, then it is 404; with secure inbound media a token is asked for. */
export function mediaRoutes(app: FastifyInstance, world: World): void {
    app.get<{ Params: { id: string } }>('/v3/media/:id', async (request, reply) => {
        const file = world.media.find(request.params.id);
        const expired = file?.expiresAt === undefined || file.expiresAt <= world.clock.now();
        if (!file || expired) {
            throw refusals.notFound(request.params.id);
        }
        if (applicationOf(world.account, file.applicationId)?.authenticateInboundMedia) {
            await authenticate(request.headers.authorization, world, ['bearer']);
        }
        return reply
            .type(file.type)
            .header('content-disposition', `inline; filename="${encodeURIComponent(file.name)}"`)
            .send(Buffer.from(file.base64, 'base64'));
    });
}
