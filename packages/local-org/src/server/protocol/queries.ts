import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { OrgProtocol } from '../../org/index.ts';
import { ApiError } from './ApiError.ts';
import type { ApiContext } from './ApiContext.ts';

/** Rows of one answer; the rest waits behind `nextRecordsUrl`. */
const PAGE_SIZE = 2_000;

interface Cursor {
    userId: string;
    totalSize: number;
    records: Record<string, unknown>[];
}

/** `/query`, `/queryAll` and the pages that follow. */
export function registerQueries(app: FastifyInstance, org: OrgProtocol, api: ApiContext): void {
    const cursors = new Map<string, Cursor>();

    function page(version: string, locator: string, cursor: Cursor, from: number): object {
        const to = from + PAGE_SIZE;
        const answer = {
            totalSize: cursor.totalSize,
            done: to >= cursor.records.length,
            records: cursor.records.slice(from, to)
        };
        if (answer.done) return answer;
        return {
            ...answer,
            nextRecordsUrl: `/services/data/${version}/query/${locator}-${to}`
        };
    }

    for (const path of ['query', 'queryAll']) {
        app.get(`/services/data/:version/${path}`, async (request) => {
            const { version } = request.params as { version: string };
            const { q, columns } = request.query as { q?: string; columns?: string };
            if (q === undefined) {
                throw new ApiError(400, 'MALFORMED_QUERY', 'The parameter q is missing.');
            }
            const userId = api.userId(request);
            if (columns === 'true') return org.queryColumns(q);
            const result = await org.queryRecords(userId, q, path === 'queryAll');
            const cursor = { userId, ...result };
            const locator = `01g${randomBytes(8).toString('hex').slice(0, 12)}`;
            if (result.records.length > PAGE_SIZE) cursors.set(locator, cursor);
            return page(version, locator, cursor, 0);
        });
    }

    app.get('/services/data/:version/query/:locator', async (request) => {
        const { version, locator } = request.params as { version: string; locator: string };
        const [id = '', from = '0'] = locator.split('-');
        const cursor = cursors.get(id);
        if (cursor === undefined || cursor.userId !== api.userId(request)) {
            throw new ApiError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
        }
        return page(version, id, cursor, Number(from));
    });
}
