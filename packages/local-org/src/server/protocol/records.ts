import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ApiRow, ApiSaveResult, OrgProtocol } from '../../org/index.ts';
import type { FieldValues } from '../ui/index.ts';
import { ApiError } from './ApiError.ts';
import type { ApiContext } from './ApiContext.ts';

interface RecordPath {
    object: string;
    id: string;
}

/** Create, read, update, delete and upsert of single records. */
export function registerRecords(app: FastifyInstance, org: OrgProtocol, api: ApiContext): void {
    const base = '/services/data/:version/sobjects/:object';

    app.post(base, async (request, reply) => {
        const { object } = request.params as RecordPath;
        const [result] = await org.save(
            api.userId(request),
            [{ operation: 'insert', object, id: null, fields: request.body as FieldValues }],
            true
        );
        return reply.code(201).send(created(result));
    });

    app.get(`${base}/:id`, async (request) => {
        const { object, id } = request.params as RecordPath;
        const { fields } = request.query as { fields?: string };
        return org.retrieve(api.userId(request), object, id, fields?.split(',') ?? null);
    });

    app.patch(`${base}/:id`, async (request, reply) => {
        const { object, id } = request.params as RecordPath;
        const fields = request.body as FieldValues;
        return saveOne(reply, org, api.userId(request), {
            operation: 'update',
            object,
            id,
            fields
        });
    });

    app.delete(`${base}/:id`, async (request, reply) => {
        const { object, id } = request.params as RecordPath;
        return saveOne(reply, org, api.userId(request), {
            operation: 'delete',
            object,
            id,
            fields: {}
        });
    });

    app.patch(`${base}/:field/:value`, async (request, reply) => {
        const { object, field, value } = request.params as {
            object: string;
            field: string;
            value: string;
        };
        const result = await org.upsert(
            api.userId(request),
            object,
            field,
            value,
            request.body as FieldValues
        );
        const body = created(result);
        return result.created ? reply.code(201).send(body) : reply.code(200).send(body);
    });
}

async function saveOne(
    reply: FastifyReply,
    org: OrgProtocol,
    userId: string,
    row: ApiRow
): Promise<FastifyReply> {
    const [result] = await org.save(userId, [row], true);
    created(result);
    return reply.code(204).send();
}

/** @throws ApiError 400 with the first reason the row was refused for */
function created(result: ApiSaveResult | undefined): object {
    if (result === undefined) throw new Error('Saving a row gave no result.');
    const [error] = result.errors;
    if (error !== undefined) {
        throw new ApiError(
            statusOf(error.statusCode),
            error.statusCode,
            error.message,
            error.fields
        );
    }
    return { id: result.id, success: true, created: result.created, errors: [] };
}

function statusOf(statusCode: string): number {
    if (statusCode === 'ENTITY_IS_DELETED' || statusCode === 'NOT_FOUND') return 404;
    return statusCode.startsWith('INSUFFICIENT_ACCESS') ? 403 : 400;
}
