import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { World } from '../World.ts';
import { streamEvents } from './eventStream.ts';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/** The customers' phones page, its live events, and copies of files for it to show. */
export async function pageRoutes(app: FastifyInstance, world: World): Promise<void> {
    await app.register(fastifyStatic, { root: PUBLIC, cacheControl: false });

    app.get('/_sim/events', (request, reply) => streamEvents(request, reply, world));

    app.get<{ Params: { id: string } }>('/_sim/media/:id', async (request, reply) => {
        const file = world.media.find(request.params.id);
        if (!file) {
            return reply.status(404).send({ error: 'There is no such file.' });
        }
        // Shown, never run: a customer's file must not become a page of this server.
        return reply
            .type(file.type)
            .header('content-security-policy', "default-src 'none'; sandbox")
            .send(Buffer.from(file.base64, 'base64'));
    });
}
