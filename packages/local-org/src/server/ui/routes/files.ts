import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FileForUi } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import { signedInUser } from './session.ts';

/** Salesforce's own addresses of files; a rendition is the file itself, for nothing here draws smaller pictures. */
export function fileRoutes(app: FastifyInstance, context: UiContext): void {
    app.get<{ Params: { id: string } }>(
        '/sfc/servlet.shepherd/version/download/:id',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            return send(reply, await context.org.file(userId, request.params.id), 'attachment');
        }
    );
    app.get<{ Params: { id: string } }>(
        '/sfc/servlet.shepherd/document/download/:id',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            return send(reply, await context.org.file(userId, request.params.id), 'attachment');
        }
    );
    app.get<{ Querystring: { versionId?: string } }>(
        '/sfc/servlet.shepherd/version/renditionDownload',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            const file = await context.org.file(userId, request.query.versionId ?? '');
            return send(reply, file, 'inline');
        }
    );
}

/** Only these are shown inside a page; anything else is downloaded, so that a stored page cannot run here. */
const shownInline =
    /^(image\/(png|jpeg|gif|webp|bmp)|video\/|audio\/|application\/pdf|text\/plain)/;

function send(reply: FastifyReply, file: FileForUi, wanted: 'inline' | 'attachment'): FastifyReply {
    const safe = shownInline.test(file.contentType);
    const extension = file.extension && !file.title.endsWith(`.${file.extension}`);
    const name = extension ? `${file.title}.${file.extension}` : file.title;
    return reply
        .type(safe ? file.contentType : 'application/octet-stream')
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, max-age=60')
        .header(
            'content-disposition',
            `${safe ? wanted : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`
        )
        .send(Buffer.from(file.bytes));
}
