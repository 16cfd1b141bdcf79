import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startDemo } from '../../../scripts/demo/index.ts';
import type { Demo } from '../../../scripts/demo/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** An org as it is after installing, for each test anew: one administrator, nothing set up. */
export const test = base.extend<{ fresh: Demo }>({
    // Playwright reads what a fixture needs from this pattern.
    // eslint-disable-next-line no-empty-pattern
    fresh: async ({}, use) => {
        const stateDirectory = mkdtempSync(join(tmpdir(), 'conversations-'));
        const cache = join(root, '.local-org', 'cache');
        mkdirSync(cache, { recursive: true });
        symlinkSync(cache, join(stateDirectory, 'cache'));
        const demo = await startDemo({
            projectDirectory: root,
            stateDirectory,
            orgPort: 0,
            simulatorPort: 0,
            empty: true,
            say: () => undefined
        });
        await use(demo);
        await demo.close();
        rmSync(stateDirectory, { recursive: true, force: true });
    }
});

export { expect } from '@playwright/test';
