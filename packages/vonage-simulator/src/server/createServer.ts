import formbody from '@fastify/formbody';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { accountRoutes } from '../account/index.ts';
import { controlRoutes } from '../control/index.ts';
import { mediaRoutes } from '../media/index.ts';
import { ControlError } from '../phones/index.ts';
import type { World } from '../World.ts';
import { answerErrors } from './answerErrors.ts';
import { messagesRoutes } from './messagesRoutes.ts';
import { pageRoutes } from './pageRoutes.ts';
import { recordCalls } from './recordCalls.ts';

/** Files that customers attach come as base64 in one request. */
const LARGEST_BODY = 25 * 1024 * 1024;

/** All routes, each family in a scope of its own: Vonage's APIs are recorded, the control side and the page are not. */
export function createServer(world: World): FastifyInstance {
    const app = fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: true });
    answerErrors(app, world);

    app.register(async (scope) => {
        recordCalls(scope, world);
        // The body stays text: whether it is JSON at all is for the pipeline to say, after the caller is known.
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
            done(null, body)
        );
        messagesRoutes(scope, world);
        mediaRoutes(scope, world);
    });
    app.register(async (scope) => {
        recordCalls(scope, world);
        await scope.register(formbody);
        takeEmptyJson(scope);
        accountRoutes(scope, world);
    });
    app.register(async (scope) => {
        takeEmptyJson(scope);
        controlRoutes(scope, world);
        await pageRoutes(scope, world);
    });
    return app;
}

/** A control request without a body is fine, also when the client says that the nothing it sends is JSON. */
function takeEmptyJson(scope: FastifyInstance): void {
    scope.addContentTypeParser(
        'application/json',
        { parseAs: 'string' },
        (_request, body, done) => {
            try {
                done(null, body === '' ? null : JSON.parse(String(body)));
            } catch (error) {
                done(new ControlError(400, `The body is not JSON: ${(error as Error).message}`));
            }
        }
    );
}
