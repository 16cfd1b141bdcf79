import type { FastifyInstance, FastifyRequest } from 'fastify';
import { loginPage } from '../htmlPage.ts';
import { OrgRefusal } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';

const cookieName = 'local_org_user';

/** Id of the signed-in user: the one that the cookie names, else the org's first. */
export async function signedInUser(context: UiContext, request: FastifyRequest): Promise<string> {
    const username = cookieOf(request);
    const users = await context.org.users();
    const user = users.find((each) => each.username === username) ?? users[0];
    if (!user) {
        throw new OrgRefusal(503, 'NO_USERS', 'The org has no active users to sign in as.');
    }
    return user.id;
}

/** `/login?as=username` switches the user; there are no passwords here, for the org is a demo on this machine. */
export function sessionRoutes(app: FastifyInstance, context: UiContext): void {
    app.get<{ Querystring: { as?: string; to?: string } }>('/login', async (request, reply) => {
        const users = await context.org.users();
        if (request.query.as === undefined) {
            reply.type('text/html; charset=utf-8');
            return reply.send(loginPage(users));
        }
        const user = users.find((each) => each.username === request.query.as);
        if (!user) {
            const names = users.map((each) => each.username).join(', ');
            throw new OrgRefusal(
                404,
                'UNKNOWN_USER',
                `There is no active user ${request.query.as}. Open /login?as=… with one of: ${names}.`
            );
        }
        const to = request.query.to ?? '/';
        return reply
            .header(
                'set-cookie',
                `${cookieName}=${encodeURIComponent(user.username)}; Path=/; HttpOnly; SameSite=Lax`
            )
            .redirect(isOwnPath(to) ? to : '/');
    });

    app.put<{ Body: { language: string } }>('/_ui/session/language', async (request, reply) => {
        const userId = await signedInUser(context, request);
        await context.org.setLanguage(userId, request.body.language);
        return reply.code(204).send();
    });

    // A page of another site must not write with this user's cookie.
    app.addHook('onRequest', async (request) => {
        const site = request.headers['sec-fetch-site'];
        const writes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
        if (writes && request.url.startsWith('/_ui/') && site && site !== 'same-origin') {
            throw new OrgRefusal(403, 'CROSS_SITE', 'Requests from other sites are refused.');
        }
    });
}

/** A path on this server; `//host` and `/\host` lead elsewhere. */
function isOwnPath(path: string): boolean {
    return /^\/(?![/\\])/.test(path);
}

function cookieOf(request: FastifyRequest): string | undefined {
    const cookies = (request.headers.cookie ?? '').split(';').map((each) => each.trim());
    const found = cookies.find((each) => each.startsWith(`${cookieName}=`));
    return found && decodeURIComponent(found.slice(cookieName.length + 1));
}
