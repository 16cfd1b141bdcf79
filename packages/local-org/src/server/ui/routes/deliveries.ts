import type { FastifyInstance, FastifyReply } from 'fastify';
import { deliveryPage, noDeliveryPage } from '../htmlPage.ts';
import type { DeliveryAnswer } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import { sendFile } from './sendFile.ts';

type Refusal = Extract<DeliveryAnswer, { kind: 'refused' }>['reason'];

const DOWNLOAD = '/sfc/dist/version/download/';

/** What an org answers then is not documented; a client that fetches must not take the page for the file. */
const STATUS: Readonly<Record<Refusal, number>> = {
    gone: 404,
    expired: 404,
    password: 403,
    'no-download': 403
};

/** Public links to files: `/sfc/p/…` shows a page, `/sfc/dist/version/download/` is the file. No session is asked for. */
export function deliveryRoutes(app: FastifyInstance, context: UiContext): void {
    app.get<{ Querystring: { oid?: string; ids?: string; d?: string } }>(
        DOWNLOAD,
        async (request, reply) => {
            const { oid = '', ids = '', d = '' } = request.query;
            const answer = await context.org.delivery({
                organizationId: oid,
                versionId: ids,
                path: d,
                isDownload: true
            });
            if (answer.kind === 'refused') return refuse(reply, answer.reason);
            return sendFile(reply, answer.file, 'attachment');
        }
    );
    app.get<{ Params: { organization: string; delivery: string; token: string } }>(
        '/sfc/p/:organization/a/:delivery/:token',
        async (request, reply) => {
            const { organization, delivery, token } = request.params;
            const path = `/a/${delivery}/${token}`;
            const answer = await context.org.delivery({
                organizationId: organization,
                versionId: null,
                path,
                isDownload: false
            });
            if (answer.kind === 'refused') return refuse(reply, answer.reason);
            const query = new URLSearchParams({
                oid: `00D${organization}`,
                ids: answer.versionId,
                d: path,
                asPdf: 'false'
            });
            const address = `${DOWNLOAD}?${query.toString()}`;
            return reply
                .type('text/html; charset=utf-8')
                .send(deliveryPage(answer.file.title, address));
        }
    );
}

function refuse(reply: FastifyReply, reason: Refusal): FastifyReply {
    return reply.code(STATUS[reason]).type('text/html; charset=utf-8').send(noDeliveryPage(reason));
}
