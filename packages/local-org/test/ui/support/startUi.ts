import fastify, { type FastifyInstance } from 'fastify';
import { registerUi, type OrgForUi } from '../../../src/server/ui/index.ts';
import { FakeOrg } from './FakeOrg.ts';

export interface RunningUi {
    app: FastifyInstance;
    /** Behind the pages now. Give it another one to begin anew without building again. */
    org: FakeOrg;
    /** `http://127.0.0.1:…` */
    url: string;
    /** What was said in the terminal. */
    said: string[];
}

/** The pages on a free port, with a fake org behind them. */
export async function startUi(org: FakeOrg = new FakeOrg()): Promise<RunningUi> {
    const app = fastify({ logger: false, forceCloseConnections: true });
    const ui: RunningUi = { app, org, url: '', said: [] };
    const present = new Proxy({} as OrgForUi, {
        get: (_, name: keyof OrgForUi) => (ui.org[name] as () => unknown).bind(ui.org)
    });
    await registerUi(app, present, (line) => ui.said.push(line));
    ui.url = await app.listen({ host: '127.0.0.1', port: Number(process.env['UI_PORT'] ?? 0) });
    return ui;
}
