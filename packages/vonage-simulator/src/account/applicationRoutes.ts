import type { FastifyInstance, FastifyRequest } from 'fastify';
import { VonageError } from '../errors/index.ts';
import type { Application } from '../state/index.ts';
import { applicationOf, newKeyPair } from '../state/index.ts';
import type { World } from '../World.ts';
import { applicationOnTheWire, faultsOf, settingsIn } from './applicationBody.ts';
import type { ApplicationBody } from './applicationBody.ts';
import { requireAccount } from './credentials.ts';
import { page } from './page.ts';
import type { PageQuery } from './page.ts';

/** Vonage's Application API: key pairs and webhook addresses. Basic authentication only. */
export function applicationRoutes(app: FastifyInstance, world: World): void {
    app.get<{ Querystring: PageQuery }>('/v2/applications', async (request) => {
        await requireAccount(request, world);
        const all = world.account.applications.map((one) => applicationOnTheWire(one));
        return page('applications', all, request.query);
    });

    app.get<{ Params: { id: string } }>('/v2/applications/:id', async (request) => {
        await requireAccount(request, world);
        return applicationOnTheWire(requireApplication(request.params.id, world));
    });

    app.post<{ Body: ApplicationBody | null }>('/v2/applications', async (request, reply) => {
        const body = await readBody(request, world);
        const given = body.keys?.public_key;
        const made = given === undefined ? newKeyPair() : undefined;
        const application: Application = {
            id: world.ids.uuid(),
            publicKey: made?.publicKey ?? String(given),
            ...settingsIn(body)
        };
        world.account.applications.push(application);
        world.events.emit({ type: 'account' });
        return reply.status(201).send(applicationOnTheWire(application, made?.privateKey));
    });

    app.put<{ Params: { id: string }; Body: ApplicationBody | null }>(
        '/v2/applications/:id',
        async (request) => {
            const body = await readBody(request, world);
            const application = requireApplication(request.params.id, world);
            Object.assign(application, settingsIn(body));
            application.publicKey = String(body.keys?.public_key ?? application.publicKey);
            world.events.emit({ type: 'account' });
            return applicationOnTheWire(application);
        }
    );
}

/** @throws VonageError 401 or 400. */
async function readBody(
    request: FastifyRequest<{ Body: ApplicationBody | null }>,
    world: World
): Promise<ApplicationBody> {
    await requireAccount(request, world);
    const faults = faultsOf(request.body);
    if (faults.length > 0 || !request.body) {
        throw new VonageError(400, {
            type: 'https://developer.nexmo.com/api-errors/application#payload-validation',
            title: 'Bad Request',
            detail: 'The request failed due to validation errors',
            invalid_parameters: faults
        });
    }
    return request.body;
}

function requireApplication(id: string, world: World): Application {
    const application = applicationOf(world.account, id);
    if (!application) {
        throw new VonageError(404, {
            type: 'https://developer.nexmo.com/api-errors#invalid-id',
            title: 'Invalid ID',
            detail: 'The ID provided does not exist in our system'
        });
    }
    return application;
}
