import fastify, { type FastifyInstance } from 'fastify';
import { registerUi } from '../../../src/server/ui/index.ts';
import { FakeOrg } from './FakeOrg.ts';

export interface RunningUi {
    app: FastifyInstance;
    org: FakeOrg;
    /** `http://127.0.0.1:…` */
    url: string;
}

/** The pages on a free port, with the fake org behind them. */
export async function startUi(prepareOrg?: (org: FakeOrg) => void): Promise<RunningUi> {
    const org = new FakeOrg();
    prepareOrg?.(org);
    const app = fastify({ logger: false, forceCloseConnections: true });
    await registerUi(app, org);
    const url = await app.listen({ host: '127.0.0.1', port: Number(process.env['UI_PORT'] ?? 0) });
    return { app, org, url };
}
