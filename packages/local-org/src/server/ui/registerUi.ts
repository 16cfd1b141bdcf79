import type { FastifyError, FastifyInstance } from 'fastify';
import type { OrgForUi, OrgRefusal } from './OrgForUi.ts';
import { apexRoutes } from './routes/apex.ts';
import { assetRoutes } from './routes/assets.ts';
import { PageBuilds } from './routes/buildOf.ts';
import { deliveryRoutes } from './routes/deliveries.ts';
import { fileRoutes } from './routes/files.ts';
import { pageRoutes } from './routes/pages.ts';
import { recordRoutes } from './routes/records.ts';
import { sessionRoutes } from './routes/session.ts';
import { streamRoutes } from './routes/stream.ts';
import { uiApiRoutes } from './routes/uiApi.ts';
import { UiContext } from './UiContext.ts';
import type { ErrorBody } from '../../../ui/wire/index.ts';

/**
 * Serves the org's pages: `/lightning/…`, `/phone/…`, `/login`, files under `/sfc/…`, and their data under `/_ui/…`.
 *
 * @param app a fastify server; error handling of its other routes is left alone
 * @param org the running org
 * @param say where the findings of the LWC build go, line by line; the terminal unless told
 * @returns `prepare`: builds the pages now rather than at the first visit
 */
export async function registerUi(
    app: FastifyInstance,
    org: OrgForUi,
    say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)
): Promise<{ prepare(): Promise<void> }> {
    const context = new UiContext(org);
    const builds = new PageBuilds(context, say);
    await app.register(async (ui) => {
        ui.setErrorHandler((error: FastifyError | OrgRefusal, request, reply) => {
            const status = isRefusal(error)
                ? error.status
                : ((error as FastifyError).statusCode ?? 500);
            if (status >= 500) {
                say(`${request.method} ${request.url}: ${error.stack ?? error.message}`);
            }
            return reply.code(status).send(errorBody(error));
        });
        sessionRoutes(ui, context);
        pageRoutes(ui, context, builds, say);
        assetRoutes(ui, context, builds);
        recordRoutes(ui, context);
        uiApiRoutes(ui, context);
        apexRoutes(ui, context);
        streamRoutes(ui, context, say);
        fileRoutes(ui, context);
        deliveryRoutes(ui, context);
    });
    return {
        async prepare() {
            await builds.latest();
        }
    };
}

/** The UI API's shape: field errors by field, the others in a list. */
function errorBody(error: Error): ErrorBody {
    if (!isRefusal(error)) {
        return { message: error.message, errorCode: 'INTERNAL_ERROR' };
    }
    const { message, errorCode, fields } = error;
    return {
        message,
        errorCode,
        output: {
            errors: fields.length > 0 ? [] : [{ errorCode, message }],
            fieldErrors: Object.fromEntries(
                fields.map((field) => [field, [{ errorCode, message, field }]])
            )
        }
    };
}

/** By its shape, for one that came from the org's thread is a copy. */
function isRefusal(error: Error): error is OrgRefusal {
    return error.name === 'OrgRefusal' && 'status' in error;
}
