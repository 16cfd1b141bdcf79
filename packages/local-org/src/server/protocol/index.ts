/** Salesforce's own protocols, as far as standard clients need them. */
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OrgProtocol } from '../../org/index.ts';
import { OrgRefusal } from '../ui/index.ts';
import { ApiContext } from './ApiContext.ts';
import { ApiError } from './ApiError.ts';
import { registerApexRest } from './apexRest.ts';
import type { SiteSettings } from './apexRest.ts';
import type { ClientApps } from './ClientApps.ts';
import { registerCollections } from './collections.ts';
import { registerDescribe } from './describe.ts';
import { registerLimits } from './limits.ts';
import { registerOAuth } from './oauth.ts';
import { registerQueries } from './queries.ts';
import { registerRecords } from './records.ts';
import { ApiSessions } from './sessions.ts';
import { registerSoapLogin } from './soapLogin.ts';
import { registerTooling } from './tooling.ts';

export { ClientApps } from './ClientApps.ts';
export type { SiteBearerTokens, SiteSettings } from './apexRest.ts';

export interface ProtocolOptions {
    organizationId: string;
    /** Asked at each request, so that tests can change how the Site behaves. */
    site(): Promise<SiteSettings>;
    /** External Client Apps, for the client credentials flow. */
    clientApps: ClientApps;
}

/** Adds the routes of OAuth, SOAP login, the REST API and Apex REST. */
export async function registerProtocol(
    app: FastifyInstance,
    org: OrgProtocol,
    options: ProtocolOptions
): Promise<void> {
    app.setNotFoundHandler(answerNotFound);
    const api = new ApiContext(org, new ApiSessions(options.organizationId));
    await app.register(async (routes) => {
        await routes.register(formbody);
        routes.setErrorHandler(answerError);
        routes.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, body, done) =>
            done(null, body)
        );
        registerOAuth(routes, org, api, options.clientApps);
        registerSoapLogin(routes, org, api);
        registerDescribe(routes, org, api);
        registerLimits(routes, api);
        registerQueries(routes, org, api);
        registerCollections(routes, org, api);
        registerRecords(routes, org, api);
        registerTooling(routes, org, api);
    });
    await app.register(async (routes) => {
        routes.setErrorHandler(answerError);
        // Apex reads the body itself, whatever its type: signatures are over its very bytes.
        routes.removeAllContentTypeParsers();
        routes.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
            done(null, body)
        );
        registerApexRest(routes, org, api, () => options.site());
    });
}

function answerError(
    error: unknown,
    _request: unknown,
    reply: { code(status: number): { send(body: unknown): unknown } }
): unknown {
    if (error instanceof ApiError) return reply.code(error.status).send(error.body);
    if (error instanceof OrgRefusal) {
        const { status, errorCode, message, fields } = error;
        return reply.code(status).send(new ApiError(status, errorCode, message, fields).body);
    }
    const status = statusCodeOf(error);
    const message = error instanceof Error ? error.message : String(error);
    return reply
        .code(status)
        .send([{ message, errorCode: status < 500 ? 'JSON_PARSER_ERROR' : 'UNKNOWN_EXCEPTION' }]);
}

/** What no route takes: said in the platform's shape, with where to look. */
function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const message =
        `The requested resource does not exist: ${request.method} ${request.url} is not in the local org. ` +
        'What is stands in packages/local-org/README.md.';
    return reply.code(404).send(new ApiError(404, 'NOT_FOUND', message).body);
}

function statusCodeOf(error: unknown): number {
    const status = (error as { statusCode?: unknown }).statusCode;
    return typeof status === 'number' ? status : 500;
}
