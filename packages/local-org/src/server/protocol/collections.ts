import type { FastifyInstance } from 'fastify';
import type { ApiRow, ApiSaveResult, OrgProtocol } from '../../org/index.ts';
import { OrgRefusal } from '../ui/index.ts';
import type { FieldValues } from '../ui/index.ts';
import type { ApiContext } from './ApiContext.ts';

interface CollectionBody {
    allOrNone?: boolean;
    records: (FieldValues & { attributes: { type: string } })[];
}

/** `/composite/sobjects`: up to 200 records in one request. */
export function registerCollections(app: FastifyInstance, org: OrgProtocol, api: ApiContext): void {
    const path = '/services/data/:version/composite/sobjects';

    app.post(path, async (request) => {
        const { allOrNone, records } = request.body as CollectionBody;
        const rows = records.map((record) => rowOf('insert', record));
        return answers(await org.save(api.userId(request), rows, allOrNone ?? false));
    });

    app.patch(path, async (request) => {
        const { allOrNone, records } = request.body as CollectionBody;
        const rows = records.map((record) => rowOf('update', record));
        return answers(await org.save(api.userId(request), rows, allOrNone ?? false));
    });

    app.post(`${path}/:object`, async (request) => {
        const { object } = request.params as { object: string };
        const { ids, fields } = request.body as { ids: string[]; fields: string[] };
        const userId = api.userId(request);
        return Promise.all(ids.map((id) => found(org.retrieve(userId, object, id, fields))));
    });

    app.patch(`${path}/:object/:field`, async (request) => {
        const { object, field } = request.params as { object: string; field: string };
        const { records } = request.body as CollectionBody;
        const userId = api.userId(request);
        const results: ApiSaveResult[] = [];
        for (const record of records) {
            const { fields } = rowOf('insert', record);
            const { [field]: externalId, ...others } = fields;
            results.push(await org.upsert(userId, object, field, String(externalId), others));
        }
        return results.map((result, index) => ({
            ...answers([result])[0],
            created: results[index]?.created
        }));
    });

    app.delete(path, async (request) => {
        const { ids, allOrNone } = request.query as { ids: string; allOrNone?: string };
        const rows = ids
            .split(',')
            .map((id): ApiRow => ({ operation: 'delete', object: '', id, fields: {} }));
        return answers(await org.save(api.userId(request), rows, allOrNone === 'true'));
    });
}

/** A record that is not there, or not for this user, is null among the others. */
async function found(record: Promise<Record<string, unknown>>): Promise<unknown> {
    try {
        return await record;
    } catch (error) {
        if (error instanceof OrgRefusal && error.status === 404) return null;
        throw error;
    }
}

function rowOf(operation: 'insert' | 'update', record: CollectionBody['records'][number]): ApiRow {
    const { attributes, ...rest } = record;
    const fields: FieldValues = { ...(rest as FieldValues) };
    const id = (fields['Id'] ?? fields['id'] ?? null) as string | null;
    delete fields['Id'];
    delete fields['id'];
    return { operation, object: attributes.type, id, fields };
}

function answers(results: ApiSaveResult[]): object[] {
    return results.map(({ id, success, errors }) =>
        success ? { id, success, errors } : { success, errors }
    );
}
