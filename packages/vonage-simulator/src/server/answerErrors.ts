import type { FastifyInstance } from 'fastify';
import { VonageError } from '../errors/index.ts';
import { ControlError } from '../phones/index.ts';
import type { World } from '../World.ts';

/** Turns refusals into Vonage's error bodies, requests that make no sense into one sentence, and bugs into a loud 500. */
export function answerErrors(app: FastifyInstance, world: World): void {
    app.setErrorHandler((error, _request, reply) => {
        if (error instanceof VonageError) {
            return reply.status(error.status).send({ ...error.body, instance: world.ids.trace() });
        }
        if (error instanceof ControlError) {
            return reply.status(error.status).send({ error: error.message });
        }
        const status = (error as { statusCode?: number }).statusCode ?? 500;
        const text = error instanceof Error ? error.message : String(error);
        return reply.status(status).send({
            error: status < 500 ? text : `The simulator itself has failed: ${text}`
        });
    });
    app.setNotFoundHandler((request, reply) =>
        reply.status(501).send({
            type: 'about:blank#not-simulated',
            title: 'Not in the simulator',
            detail: `${request.method} ${request.url.split('?')[0]} is not in the Vonage simulator. Its README lists what is.`,
            instance: world.ids.trace()
        })
    );
}
