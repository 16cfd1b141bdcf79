import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalOfSite } from '../../contract/index.ts';
import type { OrgProtocol } from '../../org/index.ts';
import type { ApiContext } from './ApiContext.ts';

/** How a Site treats a bearer token that is no session of the org: no source settles it, so both can be played. */
export type SiteBearerTokens = 'delivered' | 'refused';

export interface SiteSettings {
    /** First part of the Site's address: `/webhooks/services/apexrest/…`. */
    path: string;
    bearerTokens: SiteBearerTokens;
    /** Whether it answers at all. */
    isActive: boolean;
}

/** Apex REST: with a session below `/services/apexrest`, for guests below the Site's path. */
export function registerApexRest(
    app: FastifyInstance,
    org: OrgProtocol,
    api: ApiContext,
    site: () => Promise<SiteSettings>
): void {
    app.all('/services/apexrest/*', (request, reply) =>
        answer(org, request, reply, api.userId(request), '/services/apexrest')
    );
    app.all('/:site/services/apexrest/*', async (request, reply) => {
        const settings = await site();
        const { site: path } = request.params as { site: string };
        const refusal = refusalOfSite(settings, path, request.headers.authorization);
        if (refusal !== null) {
            return reply
                .code(refusal.status)
                .headers(refusal.headers)
                .send(Buffer.from(refusal.body));
        }
        return answer(org, request, reply, null, `/${path}/services/apexrest`);
    });
}

async function answer(
    org: OrgProtocol,
    request: FastifyRequest,
    reply: FastifyReply,
    userId: string | null,
    prefix: string
): Promise<FastifyReply> {
    const { pathname, searchParams } = new URL(request.url, 'http://local');
    const response = await org.apexRest(userId, {
        method: request.method,
        path: pathname.slice(prefix.length),
        parameters: Object.fromEntries(searchParams),
        headers: headersOf(request),
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        remoteAddress: request.ip
    });
    return reply.code(response.status).headers(response.headers).send(Buffer.from(response.body));
}

function headersOf(request: FastifyRequest): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return headers;
}
