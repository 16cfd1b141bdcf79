import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { FakeOrg } from './FakeOrg.ts';
import { answerGreetings } from './greetings.ts';
import { startUi, type RunningUi } from './startUi.ts';

/** One server for all tests, whose pages are built once; a fake org of its own for each test. */
export const test = base.extend<{ ui: RunningUi }, { server: RunningUi }>({
    server: [
        // Playwright reads what a fixture needs from this pattern.
        // eslint-disable-next-line no-empty-pattern
        async ({}, use) => {
            const server = await startUi(freshOrg());
            await use(server);
            await server.app.close();
        },
        { scope: 'worker' }
    ],
    ui: async ({ server }, use) => {
        server.org = freshOrg();
        await use(server);
    }
});

export { expect };

/** axe's findings, as one line each. */
export async function violations(page: Page): Promise<string[]> {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The vendor build is found by its contents, so runs may share it. */
function freshOrg(): FakeOrg {
    const org = new FakeOrg();
    org.cacheDirectory = join(tmpdir(), 'local-org-ui-test-cache');
    answerGreetings(org);
    return org;
}
