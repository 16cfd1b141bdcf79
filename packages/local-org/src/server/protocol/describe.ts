import type { FastifyInstance } from 'fastify';
import type { OrgProtocol } from '../../org/index.ts';
import { ApiError } from './ApiError.ts';
import type { ApiContext } from './ApiContext.ts';

/** The newest version of the API this org speaks. */
const API_VERSION = '67.0';

/** Versions, resources, describes. */
export function registerDescribe(app: FastifyInstance, org: OrgProtocol, api: ApiContext): void {
    app.get('/services/data', async () => [
        { label: "Summer '26", url: `/services/data/v${API_VERSION}`, version: API_VERSION }
    ]);

    app.get('/services/data/:version', async (request) => {
        const { version } = request.params as { version: string };
        const base = `/services/data/${version}`;
        return {
            sobjects: `${base}/sobjects`,
            query: `${base}/query`,
            queryAll: `${base}/queryAll`,
            composite: `${base}/composite`,
            limits: `${base}/limits`,
            tooling: `${base}/tooling`
        };
    });

    app.get('/services/data/:version/sobjects', async (request) => ({
        encoding: 'UTF-8',
        maxBatchSize: 200,
        ...(await org.describeGlobal(api.userId(request)))
    }));

    app.get('/services/data/:version/sobjects/:object/describe', async (request) => {
        const { object } = request.params as { object: string };
        const description = await org.describeObject(api.userId(request), object);
        if (description === null) {
            throw new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
        }
        return description;
    });
}
