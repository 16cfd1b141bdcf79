import type { FastifyInstance } from 'fastify';
import type { OrgProtocol } from '../../org/index.ts';
import type { ApiContext } from './ApiContext.ts';
import { addressOf } from './ApiContext.ts';

/** The OAuth 2.0 user-name-password flow, with any client id: there are no connected apps here. */
export function registerOAuth(app: FastifyInstance, org: OrgProtocol, context: ApiContext): void {
    app.post('/services/oauth2/token', async (request, reply) => {
        const form = (request.body ?? {}) as Record<string, string>;
        if (form['grant_type'] !== 'password') {
            return reply.code(400).send({
                error: 'unsupported_grant_type',
                error_description: 'grant type not supported'
            });
        }
        const user = await org.login(form['username'] ?? '', form['password'] ?? '');
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
