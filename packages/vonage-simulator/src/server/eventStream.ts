import type { FastifyReply, FastifyRequest } from 'fastify';
import { shown } from '../control/index.ts';
import type { SimulatorEvent } from '../state/index.ts';
import type { World } from '../World.ts';

/** Sends every change to the page as it happens (server-sent events). */
export function streamEvents(request: FastifyRequest, reply: FastifyReply, world: World): void {
    reply.hijack();
    reply.raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive'
    });
    reply.raw.write('retry: 1000\n\n');
    const end = world.events.listen((event) => {
        reply.raw.write(`data: ${JSON.stringify(forPage(event, world))}\n\n`);
    });
    request.raw.on('close', end);
}

const forPage = (event: SimulatorEvent, world: World): unknown =>
    event.type === 'message' ? { ...event, message: shown(event.message, world) } : event;
