import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { brokenBuildPage, contentSecurityPolicy, shellPage } from '../htmlPage.ts';
import { sessionData } from '../sessionData.ts';
import type { UiContext } from '../UiContext.ts';
import type { FormFactor } from '../../../../ui/wire/index.ts';
import type { PageBuilds } from './buildOf.ts';
import { signedInUser } from './session.ts';

/** The documents at `/lightning/…` and `/phone/…`; what they show is decided in the browser by the address. */
export function pageRoutes(
    app: FastifyInstance,
    context: UiContext,
    builds: PageBuilds,
    say: (line: string) => void
): void {
    const desktop = (request: FastifyRequest, reply: FastifyReply) => send(request, reply, 'Large');
    const phone = (request: FastifyRequest, reply: FastifyReply) => send(request, reply, 'Small');
    app.get('/', (_, reply) => reply.redirect('/lightning/page/home'));
    app.get('/lightning', (_, reply) => reply.redirect('/lightning/page/home'));
    app.get('/lightning/*', desktop);
    app.get('/phone', (_, reply) => reply.redirect('/phone/page/home'));
    app.get('/phone/*', phone);

    async function send(request: FastifyRequest, reply: FastifyReply, formFactor: FormFactor) {
        context.forgetMetadata();
        const userId = await signedInUser(context, request);
        const wantedApp = /(?:^|; )local_org_app=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
        const session = await sessionData(context, userId, formFactor, wantedApp ?? '');
        reply.header('content-security-policy', contentSecurityPolicy);
        reply.header('cache-control', 'no-store');
        reply.header('x-content-type-options', 'nosniff');
        reply.type('text/html; charset=utf-8');
        try {
            const { app: build, vendor } = await builds.latest();
            const entry = formFactor === 'Large' ? 'desktop' : 'phone';
            return shellPage({
                title: 'Salesforce',
                language: session.language,
                session,
                // Synthetic shadow patches the DOM, so it has to come before anything that uses it.
                scripts: [
                    `/_ui/vendor/${vendor.key}/lwc/synthetic-shadow.js`,
                    `/_ui/app/${build.id}/${entry}.js`
                ]
            });
        } catch (error) {
            say(`The pages could not be built: ${(error as Error).message}`);
            reply.code(500);
            return brokenBuildPage([], (error as Error).message);
        }
    }
}
