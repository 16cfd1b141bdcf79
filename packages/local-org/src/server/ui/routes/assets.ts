import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionModuleSource, sessionUrl, uiDirectory } from '../../../lwc/index.ts';
import { etagOf } from '../htmlPage.ts';
import { OrgRefusal } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import type { PageBuilds } from './buildOf.ts';

const require = createRequire(import.meta.url);
const slds = join(dirname(require.resolve('@salesforce-ux/design-system/package.json')), 'assets');

const types: Record<string, string> = {
    '.js': 'text/javascript; charset=utf-8',
    '.map': 'application/json',
    '.json': 'application/json',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.gif': 'image/gif',
    '.webp': 'image/webp',
    '.woff': 'font/woff',
    '.woff2': 'font/woff2'
};

const forever = 'public, max-age=31536000, immutable';

/** Scripts of the builds, styles and icons, and the project's own resources. */
export function assetRoutes(app: FastifyInstance, context: UiContext, builds: PageBuilds): void {
    app.get<{ Params: { '*': string } }>('/_ui/slds/*', (request, reply) =>
        sendFile(request, reply, slds, request.params['*'], 'public, max-age=86400')
    );

    app.get<{ Params: { key: string; '*': string } }>(
        '/_ui/vendor/:key/*',
        async (request, reply) => {
            const directory = builds.vendorDirectory(request.params.key);
            return directory
                ? sendFile(request, reply, directory, request.params['*'], forever)
                : reply.code(404).send();
        }
    );

    app.get<{ Params: { id: string; '*': string } }>('/_ui/app/:id/*', async (request, reply) => {
        const contents = builds.file(request.params.id, request.params['*']);
        if (!contents) {
            return reply.code(404).send();
        }
        reply.type(typeOf(request.params['*'])).header('cache-control', forever);
        return reply.send(Buffer.from(contents));
    });

    app.get(sessionUrl, async (request, reply) =>
        sendText(request, reply, await sessionModuleSource(), '.js')
    );

    app.get('/_ui/platform/shell.css', (request, reply) =>
        sendText(
            request,
            reply,
            readFileSync(join(uiDirectory, 'platform', 'shell.css'), 'utf8'),
            '.css'
        )
    );

    app.get<{ Params: { name: string; '*': string } }>(
        '/resource/:name',
        async (request, reply) => {
            const resource = (await context.metadata()).staticResources.get(request.params.name);
            return sendResource(reply, request.params.name, resource?.file, resource?.contentType);
        }
    );

    app.get<{ Params: { name: string } }>('/file-asset/:name', async (request, reply) => {
        const asset = (await context.metadata()).contentAssets.get(request.params.name);
        return sendResource(reply, request.params.name, asset?.file);
    });
}

function sendResource(
    reply: FastifyReply,
    name: string,
    file: string | undefined,
    contentType?: string
): FastifyReply {
    // A static resource is stored as `Name.resource` or with the extension of its type.
    const found =
        file &&
        [file, file.replace(/\.resource$/, `.${contentType?.split('/')[1]}`)].find(existsSync);
    if (!found) {
        throw new OrgRefusal(404, 'NOT_FOUND', `There is no resource ${name} in the project.`);
    }
    return reply.type(contentType ?? typeOf(found)).send(readFileSync(found));
}

function sendFile(
    request: FastifyRequest,
    reply: FastifyReply,
    root: string,
    path: string,
    cacheControl: string
): FastifyReply {
    const file = normalize(join(root, path));
    if (!file.startsWith(`${root}/`) || !existsSync(file)) {
        return reply.code(404).send();
    }
    reply.header('cache-control', cacheControl).type(typeOf(file));
    return reply.send(readFileSync(file));
}

function sendText(
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    extension: string
): FastifyReply {
    const etag = etagOf(text);
    reply.header('etag', etag).header('cache-control', 'no-cache');
    return request.headers['if-none-match'] === etag
        ? reply.code(304).send()
        : reply.type(typeOf(extension)).send(text);
}

function typeOf(path: string): string {
    return types[extname(path)] ?? types[path] ?? 'application/octet-stream';
}
