import { Worker } from 'node:worker_threads';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { RunningOrgService } from '../org/index.ts';
import { registerControl } from './control/index.ts';
import type { OrgThreadOptions } from './OrgThreadOptions.ts';
import { ClientApps, registerProtocol } from './protocol/index.ts';
import { connectOrg } from './thread/index.ts';
import type { FromOrg } from './thread/index.ts';
import { registerUi } from './ui/index.ts';

/** Apex REST takes 6 MB; somewhat more is read so that the refusal is ours. */
const BODY_LIMIT = 8 * 1024 * 1024;

export interface ServerOptions extends OrgThreadOptions {
    /** 0 takes any free port. */
    port: number;
    /** Whether tests may move the clock and the like under `/_org/`; not when left out. */
    control?: boolean;
}

/** Everything that can be asked of an org in its thread. */
export type OrgService = RunningOrgService;

export interface RunningServer {
    /** `http://127.0.0.1:4000` */
    readonly url: string;
    readonly org: OrgService;
    close(): Promise<void>;
}

/** The project does not compile, or its folder is none. The message is the whole report. */
export class ProjectRefused extends Error {}

/**
 * Runs an org and serves its pages and APIs on the loopback address.
 *
 * @throws ProjectRefused when the project cannot be opened
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
    const app = fastify({
        bodyLimit: BODY_LIMIT,
        forceCloseConnections: true,
        // The sf command writes an instance's address and a path with two slashes between.
        rewriteUrl: ({ url = '/' }) => url.replace(/^\/{2,}/, '/')
    });
    const { worker, org } = await startOrgThread(options);
    try {
        await register(app, org, options.control ?? false);
        const url = await app.listen({ host: '127.0.0.1', port: options.port });
        await org.setDomain(url);
        return {
            url,
            org,
            async close() {
                await app.close();
                await worker.terminate();
            }
        };
    } catch (error) {
        await worker.terminate();
        throw error;
    }
}

async function register(app: FastifyInstance, org: OrgService, hasControl: boolean): Promise<void> {
    const clientApps = new ClientApps();
    await registerProtocol(app, org, {
        organizationId: await org.organizationId(),
        site: () => org.site(),
        clientApps
    });
    if (hasControl) await registerControl(app, org, clientApps);
    const ui = await registerUi(app, org);
    await ui.prepare();
}

async function startOrgThread(
    options: OrgThreadOptions
): Promise<{ worker: Worker; org: OrgService }> {
    const worker = new Worker(new URL('./org-thread.mjs', import.meta.url), {
        workerData: {
            projectDirectory: options.projectDirectory,
            definition: options.definition ?? null,
            stateDirectory: options.stateDirectory
        } satisfies OrgThreadOptions,
        execArgv: []
    });
    await new Promise<void>((resolve, reject) => {
        worker.once('error', reject);
        worker.on('message', function hear(message: FromOrg) {
            if (message.kind !== 'ready' && message.kind !== 'failed') return;
            worker.off('message', hear);
            if (message.kind === 'ready') resolve();
            else reject(new ProjectRefused(message.report));
        });
    });
    return { worker, org: connectOrg<OrgService>(worker) };
}
