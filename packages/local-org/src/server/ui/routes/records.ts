import type { FastifyInstance } from 'fastify';
import { recordPage, namedPage } from '../pages/index.ts';
import {
    fieldValues,
    formModel,
    listModel,
    recordModel,
    relatedListModel,
    relatedListNames,
    saveFields
} from '../records/index.ts';
import { OrgRefusal } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import type { FormFactor } from '../../../../ui/wire/index.ts';
import { signedInUser } from './session.ts';

interface Id {
    Params: { id: string };
}

/** What the shell's own components read and write. */
export function recordRoutes(app: FastifyInstance, context: UiContext): void {
    app.get<Id>('/_ui/records/:id', async (request) =>
        recordModel(context, await signedInUser(context, request), request.params.id)
    );

    app.get<Id & { Querystring: { app?: string; formFactor?: string } }>(
        '/_ui/records/:id/page',
        async (request) =>
            recordPage(
                context,
                await signedInUser(context, request),
                request.params.id,
                request.query.app ?? '',
                formFactorOf(request.query.formFactor)
            )
    );

    app.get<{ Params: { name: string }; Querystring: { formFactor?: string } }>(
        '/_ui/pages/:name',
        async (request) => {
            const userId = await signedInUser(context, request);
            const factor = formFactorOf(request.query.formFactor);
            const page = await namedPage(context, userId, request.params.name, factor);
            if (!page) {
                throw new OrgRefusal(
                    404,
                    'NOT_FOUND',
                    `There is no page ${request.params.name} in the project.`
                );
            }
            return page;
        }
    );

    app.get<Id>('/_ui/records/:id/form', async (request) => {
        const userId = await signedInUser(context, request);
        const { id } = request.params;
        return formModel(context, userId, await context.objectOf(userId, id), id);
    });

    app.get<{ Params: { object: string } }>('/_ui/objects/:object/form', async (request) =>
        formModel(context, await signedInUser(context, request), request.params.object, null)
    );

    app.post<{ Params: { object: string } }>(
        '/_ui/objects/:object/records',
        async (request, reply) => {
            const userId = await signedInUser(context, request);
            const object = await context.describe(userId, request.params.object);
            const id = await context.org.create(userId, object.name, fieldValues(request.body));
            return reply.code(201).send({ id });
        }
    );

    app.patch<Id>('/_ui/records/:id', async (request) => {
        const userId = await signedInUser(context, request);
        await saveFields(context, userId, request.params.id, fieldValues(request.body));
        return recordModel(context, userId, request.params.id);
    });

    app.delete<Id>('/_ui/records/:id', async (request, reply) => {
        const userId = await signedInUser(context, request);
        const object = await context.objectOf(userId, request.params.id);
        await context.org.remove(userId, object, request.params.id);
        return reply.code(204).send();
    });

    app.get<Id>('/_ui/records/:id/related', async (request) => {
        const userId = await signedInUser(context, request);
        const object = await context.objectOf(userId, request.params.id);
        return relatedListNames(context, userId, object);
    });

    app.get<{ Params: { id: string; list: string }; Querystring: { limit?: string } }>(
        '/_ui/records/:id/related/:list',
        async (request) =>
            relatedListModel(
                context,
                await signedInUser(context, request),
                request.params.id,
                request.params.list,
                whole(request.query.limit, 6, 200)
            )
    );

    app.get<{
        Params: { object: string };
        Querystring: Partial<
            Record<'view' | 'search' | 'sort' | 'descending' | 'limit' | 'offset', string>
        >;
    }>('/_ui/lists/:object', async (request) => {
        const { view, search, sort, descending, limit, offset } = request.query;
        return listModel(context, await signedInUser(context, request), {
            object: request.params.object,
            view: view ?? '',
            search: search ?? '',
            sort: sort ?? '',
            descending: descending === 'true',
            limit: whole(limit, 50, 200),
            offset: whole(offset, 0, 2000)
        });
    });
}

function formFactorOf(value: string | undefined): FormFactor {
    return value === 'Small' ? 'Small' : 'Large';
}

function whole(value: string | undefined, usual: number, most: number): number {
    const number = Number(value ?? usual);
    return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : usual;
}
