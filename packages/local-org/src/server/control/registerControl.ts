import type { FastifyInstance, FastifyReply } from 'fastify';
import type { OrgControl, OrgSetup } from '../../org/index.ts';
import type { ClientApps, SiteSettings } from '../protocol/index.ts';
import { OrgRefusal } from '../ui/index.ts';

/** Adds `/_org/…`. Bodies are JSON only, so that no page of another site can post them. */
export async function registerControl(
    app: FastifyInstance,
    org: OrgControl & Pick<OrgSetup, 'site' | 'setSite' | 'idOf'>,
    clientApps: ClientApps
): Promise<void> {
    await app.register(async (routes) => {
        routes.removeContentTypeParser('text/plain');
        routes.setErrorHandler(answerError);

        routes.get('/_org/clock', () => org.clock());
        routes.post('/_org/clock', (request) => {
            const { advanceSeconds } = membersOf(request.body, ['advanceSeconds']);
            return org.advanceClock(advanceSeconds as number);
        });

        routes.get('/_org/site', () => org.site());
        routes.put('/_org/site', async (request) => {
            const change = membersOf(request.body, ['path', 'bearerTokens', 'isActive']);
            await org.setSite(siteOf({ ...(await org.site()), ...change }));
            return org.site();
        });

        routes.put('/_org/external-client-apps/:clientId', async (request) => {
            const { clientId } = request.params as { clientId: string };
            const change = membersOf(request.body, ['clientSecret', 'runAs']);
            const { clientSecret, runAs } = change;
            if (typeof clientSecret !== 'string' || typeof runAs !== 'string') {
                throw refusal('"clientSecret" and "runAs", a user name, must be texts.');
            }
            const userId = await org.idOf('User', runAs);
            if (userId === null) throw refusal(`There is no user ${runAs}.`);
            clientApps.set(clientId, { clientSecret, userId });
            return { clientId, userId };
        });

        routes.get('/_org/transactions', (request) => {
            const { after = '0' } = request.query as { after?: string };
            return org.transactions(Number(after));
        });
    });
}

/** @throws OrgRefusal 400 for anything but an object with these members */
function membersOf(body: unknown, known: readonly string[]): Record<string, unknown> {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw refusal(`The body must be a JSON object with some of: ${known.join(', ')}.`);
    }
    const unknown = Object.keys(body).filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        throw refusal(`There is no ${unknown.join(', ')} here; there is: ${known.join(', ')}.`);
    }
    return body as Record<string, unknown>;
}

/** @throws OrgRefusal 400 for a value that makes no sense */
function siteOf({
    path,
    bearerTokens,
    isActive
}: Record<keyof SiteSettings, unknown>): SiteSettings {
    if (typeof path !== 'string' || !/^[\w-]+$/.test(path)) {
        throw refusal('"path" must be the first part of an address, such as "webhooks".');
    }
    if (bearerTokens !== 'delivered' && bearerTokens !== 'refused') {
        throw refusal('"bearerTokens" must be "delivered" or "refused".');
    }
    if (typeof isActive !== 'boolean') throw refusal('"isActive" must be true or false.');
    return { path, bearerTokens, isActive };
}

function refusal(message: string): OrgRefusal {
    return new OrgRefusal(400, 'INVALID_CONTROL', message);
}

function answerError(error: Error, _request: unknown, reply: FastifyReply): FastifyReply {
    const status = 'status' in error ? error.status : (error as { statusCode?: number }).statusCode;
    return reply.code(typeof status === 'number' ? status : 500).send({ message: error.message });
}
