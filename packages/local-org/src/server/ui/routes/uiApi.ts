import type { FastifyInstance } from 'fastify';
import { fieldValues, objectInfo, picklistValues, uiApiRecord } from '../records/index.ts';
import type { UiContext } from '../UiContext.ts';
import { signedInUser } from './session.ts';

/** What `lightning/uiRecordApi` and `lightning/uiObjectInfoApi` read and write. */
export function uiApiRoutes(app: FastifyInstance, context: UiContext): void {
    app.get<{ Params: { id: string }; Querystring: { fields?: string; optionalFields?: string } }>(
        '/_ui/ui-api/records/:id',
        async (request) =>
            uiApiRecord(
                context,
                await signedInUser(context, request),
                request.params.id,
                names(request.query.fields),
                names(request.query.optionalFields)
            )
    );

    app.post<{ Body: { apiName?: string; fields?: unknown } }>(
        '/_ui/ui-api/records',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            const object = await context.describe(userId, request.body?.apiName ?? '');
            const values = fieldValues(request.body.fields);
            const id = await context.org.create(userId, object.name, values);
            reply.code(201);
            return uiApiRecord(context, userId, id, [], qualified(object.name, values));
        }
    );

    app.patch<{ Params: { id: string }; Body: { fields?: unknown } }>(
        '/_ui/ui-api/records/:id',
        async (request) => {
            const userId = await signedInUser(context, request);
            const object = await context.objectOf(userId, request.params.id);
            const values = fieldValues(request.body?.fields);
            await context.org.update(userId, object, request.params.id, values);
            return uiApiRecord(context, userId, request.params.id, [], qualified(object, values));
        }
    );

    app.get<{ Params: { object: string } }>('/_ui/ui-api/object-info/:object', async (request) => {
        const userId = await signedInUser(context, request);
        return objectInfo(await context.describe(userId, request.params.object));
    });

    app.get<{ Params: { object: string; field: string } }>(
        '/_ui/ui-api/picklist-values/:object/:field',
        async (request) => {
            const userId = await signedInUser(context, request);
            const object = await context.describe(userId, request.params.object);
            return picklistValues(object, request.params.field);
        }
    );
}

function names(list: string | undefined): string[] {
    return (list ?? '').split(',').filter(Boolean);
}

function qualified(object: string, values: Record<string, unknown>): string[] {
    return Object.keys(values).map((name) => `${object}.${name}`);
}
