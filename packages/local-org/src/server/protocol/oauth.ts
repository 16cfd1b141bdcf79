import type { FastifyInstance } from 'fastify';
import type { ApiUser, OrgProtocol } from '../../org/index.ts';
import type { ApiContext } from './ApiContext.ts';
import { addressOf } from './ApiContext.ts';
import type { ClientApps } from './ClientApps.ts';

type Form = Record<string, string>;

/**
 * OAuth 2.0: the user-name-password flow, with any client id, and the client credentials flow, for the apps that
 * an administrator has made.
 */
export function registerOAuth(
    app: FastifyInstance,
    org: OrgProtocol,
    context: ApiContext,
    clientApps: ClientApps
): void {
    const flows: Record<string, (form: Form) => Promise<ApiUser | null>> = {
        password: (form) => org.login(form['username'] ?? '', form['password'] ?? ''),
        client_credentials: async (form) => {
            const userId = clientApps.userOf(form['client_id'] ?? '', form['client_secret'] ?? '');
            return userId === null ? null : org.apiUser(userId);
        }
    };

    app.post('/services/oauth2/token', async (request, reply) => {
        const form = (request.body ?? {}) as Form;
        const flow = flows[form['grant_type'] ?? ''];
        if (flow === undefined) {
            return reply.code(400).send({
                error: 'unsupported_grant_type',
                error_description: 'grant type not supported'
            });
        }
        const user = await flow(form);
        if (user === null) {
            return reply
                .code(400)
                .send({ error: 'invalid_grant', error_description: 'authentication failure' });
        }
        const address = addressOf(request);
        return {
            access_token: context.sessions.open(user.userId),
            instance_url: address,
            id: `${address}/id/${user.organizationId}/${user.userId}`,
            token_type: 'Bearer',
            issued_at: String(Date.now())
        };
    });

    app.get('/services/oauth2/userinfo', async (request) => {
        const user = await context.user(request);
        return {
            user_id: user.userId,
            organization_id: user.organizationId,
            preferred_username: user.username,
            name: user.displayName,
            email: user.email,
            language: user.language,
            locale: user.locale,
            zoneinfo: user.timeZone
        };
    });

    app.post('/services/oauth2/revoke', async (request, reply) => {
        const form = (request.body ?? {}) as Record<string, string>;
        context.sessions.close(form['token'] ?? '');
        return reply.code(200).send();
    });
}
