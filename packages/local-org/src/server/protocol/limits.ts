import type { FastifyInstance } from 'fastify';
import type { ApiContext } from './ApiContext.ts';

/** API requests in 24 hours of a Developer Edition; knowledge, not documented here. */
const DAILY_REQUESTS = 15_000;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** `/limits`: only what is really counted here, the API requests; and the header that tells it with every answer. */
export function registerLimits(app: FastifyInstance, api: ApiContext): void {
    let requests: number[] = [];

    function used(): number {
        const dayAgo = Date.now() - DAY_MILLISECONDS;
        requests = requests.filter((at) => at > dayAgo);
        return requests.length;
    }

    app.addHook('onRequest', async (request, reply) => {
        if (!request.url.startsWith('/services/data/v')) return;
        requests.push(Date.now());
        void reply.header('Sforce-Limit-Info', `api-usage=${used()}/${DAILY_REQUESTS}`);
    });

    app.get('/services/data/:version/limits', async (request) => {
        api.userId(request);
        return { DailyApiRequests: { Max: DAILY_REQUESTS, Remaining: DAILY_REQUESTS - used() } };
    });
}
