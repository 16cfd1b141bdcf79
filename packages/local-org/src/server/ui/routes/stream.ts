import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { OrgRefusal, type Cancel } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import type { StreamMessage } from '../../../../ui/wire/index.ts';
import { signedInUser } from './session.ts';

interface OpenStream {
    userId: string;
    send(message: StreamMessage): void;
    subscriptions: Map<string, Cancel>;
}

/** One event stream per page carries its notifications and platform events. */
export function streamRoutes(
    app: FastifyInstance,
    context: UiContext,
    say: (line: string) => void
): void {
    const streams = new Map<string, OpenStream>();

    app.get('/_ui/stream', async (request, reply) => {
        const userId = await signedInUser(context, request);
        const id = randomUUID();
        reply.hijack();
        reply.raw.writeHead(200, {
            'content-type': 'text/event-stream',
            'cache-control': 'no-store',
            'x-accel-buffering': 'no'
        });
        const send = (message: StreamMessage) => {
            reply.raw.write(`data: ${JSON.stringify(message)}\n\n`);
        };
        const stream: OpenStream = { userId, send, subscriptions: new Map() };
        streams.set(id, stream);
        const stopNotifications = await context.org.onNotification(userId, (notification) =>
            send({ kind: 'notification', notification })
        );
        send({ kind: 'ready', stream: id });
        request.raw.on('close', () => {
            streams.delete(id);
            const ends = [stopNotifications, ...stream.subscriptions.values()];
            Promise.all(ends.map((end) => end())).catch((error) =>
                say(`A stream did not end: ${String(error)}`)
            );
        });
    });

    app.post<{ Body: { stream: string; channel: string; replayId: number } }>(
        '/_ui/subscriptions',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            const { channel, replayId } = request.body;
            const stream = streams.get(request.body.stream);
            if (!stream || stream.userId !== userId) {
                throw new OrgRefusal(
                    404,
                    'NOT_FOUND',
                    'The event stream of this page is closed. Reload the page.'
                );
            }
            const subscription = randomUUID();
            const cancel = await context.org.subscribe(userId, channel, replayId, (event) =>
                stream.send({ kind: 'event', subscription, event })
            );
            stream.subscriptions.set(subscription, cancel);
            return reply.code(201).send({ subscription });
        }
    );

    app.delete<{ Params: { stream: string; id: string } }>(
        '/_ui/subscriptions/:stream/:id',
        async (request, reply) => {
            const stream = streams.get(request.params.stream);
            const cancel = stream?.subscriptions.get(request.params.id);
            stream?.subscriptions.delete(request.params.id);
            await cancel?.();
            return reply.code(204).send();
        }
    );

    app.get('/_ui/notifications', async (request) =>
        context.org.notifications(await signedInUser(context, request))
    );

    app.post<{ Body: { ids: string[] | 'all' } }>(
        '/_ui/notifications/read',
        async (request, reply) => {
            await context.org.markNotificationsRead(
                await signedInUser(context, request),
                request.body.ids
            );
            return reply.code(204).send();
        }
    );

    // Streams never end by themselves; closing the server must not wait for them.
    app.addHook('preClose', async () => {
        streams.clear();
        app.server.closeAllConnections();
    });
}
