import type { FastifyInstance } from 'fastify';
import type { UiContext } from '../UiContext.ts';
import { sendFile } from './sendFile.ts';
import { signedInUser } from './session.ts';

/** Salesforce's own addresses of files; a rendition is the file itself, for nothing here draws smaller pictures. */
export function fileRoutes(app: FastifyInstance, context: UiContext): void {
    app.get<{ Params: { id: string } }>(
        '/sfc/servlet.shepherd/version/download/:id',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            return sendFile(reply, await context.org.file(userId, request.params.id), 'attachment');
        }
    );
    app.get<{ Params: { id: string } }>(
        '/sfc/servlet.shepherd/document/download/:id',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            return sendFile(reply, await context.org.file(userId, request.params.id), 'attachment');
        }
    );
    app.get<{ Querystring: { versionId?: string } }>(
        '/sfc/servlet.shepherd/version/renditionDownload',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            const file = await context.org.file(userId, request.query.versionId ?? '');
            return sendFile(reply, file, 'inline');
        }
    );
}
