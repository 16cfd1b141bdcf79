import type { FastifyInstance } from 'fastify';
import type { ApiRow, ApiSaveResult, OrgProtocol } from '../../org/index.ts';
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

    app.delete(path, async (request) => {
        const { ids, allOrNone } = request.query as { ids: string; allOrNone?: string };
        const rows = ids
            .split(',')
            .map((id): ApiRow => ({ operation: 'delete', object: '', id, fields: {} }));
        return answers(await org.save(api.userId(request), rows, allOrNone === 'true'));
    });
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
