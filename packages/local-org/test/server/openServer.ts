import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { openRunningOrg } from '../../src/org/index.ts';
import type { RunningOrgService } from '../../src/org/index.ts';
import { registerControl } from '../../src/server/control/index.ts';
import { ClientApps, registerProtocol } from '../../src/server/protocol/index.ts';
import { registerUi } from '../../src/server/ui/index.ts';

const PROJECT = join(import.meta.dirname, '../fixtures/running-org');

/** What the org takes for its own address. */
export const DOMAIN = 'http://127.0.0.1:4999';

export interface OpenServer {
    readonly app: FastifyInstance;
    readonly org: RunningOrgService;
    readonly administratorId: string;
    close(): Promise<void>;
}

/** The running org of a small project and its APIs, without a port and without pages. */
export async function openServer(): Promise<OpenServer> {
    const stateDirectory = mkdtempSync(join(tmpdir(), 'running-org-'));
    const opened = openRunningOrg({ projectDirectory: PROJECT, stateDirectory });
    assert.ok('service' in opened, 'report' in opened ? opened.report : '');
    const org = opened.service;
    const app = fastify();
    const clientApps = new ClientApps();
    await registerProtocol(app, org, {
        organizationId: await org.organizationId(),
        site: () => org.site(),
        clientApps
    });
    await registerControl(app, org, clientApps);
    await registerUi(app, org, () => undefined);
    await org.setDomain(DOMAIN);
    const administratorId = (await org.idOf('User', 'admin@local.org')) ?? '';
    return {
        app,
        org,
        administratorId,
        async close() {
            await app.close();
            opened.close();
            rmSync(stateDirectory, { recursive: true, force: true });
        }
    };
}
