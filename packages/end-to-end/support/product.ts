import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startDemo } from '../../../scripts/demo/index.ts';
import type { Demo } from '../../../scripts/demo/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface Product extends Demo {
    /** A record's id by SOQL that finds exactly one. */
    idOf(soql: string): Promise<string>;
    /** The time that the product takes it to be, with all that was let pass. Milliseconds since 1970. */
    now(): number;
}

/** Starts the whole product once per worker: fresh records, free ports, the caches of earlier builds. */
export const test = base.extend<object, { product: Product }>({
    product: [
        // Playwright reads what a fixture needs from this pattern.
        // eslint-disable-next-line no-empty-pattern
        async ({}, use) => {
            const stateDirectory = newState();
            const product = await startProduct(stateDirectory);
            await use(product);
            await product.close();
            rmSync(stateDirectory, { recursive: true, force: true });
        },
        { scope: 'worker', timeout: 180_000 }
    ]
});

export { expect } from '@playwright/test';

/** A folder for a product of its own, with the caches of earlier builds. Whoever asks for it removes it. */
export function newState(): string {
    const stateDirectory = mkdtempSync(join(tmpdir(), 'conversations-'));
    const cache = join(root, '.local-org', 'cache');
    mkdirSync(cache, { recursive: true });
    symlinkSync(cache, join(stateDirectory, 'cache'));
    return stateDirectory;
}

/** Starts the product on free ports with what it kept in the folder. */
export async function startProduct(stateDirectory: string): Promise<Product> {
    const demo = await startDemo({
        projectDirectory: root,
        stateDirectory,
        orgPort: 0,
        simulatorPort: 0,
        say: () => undefined
    });
    return asProduct(demo);
}

function asProduct(demo: Demo): Product {
    let passedSeconds = 0;
    return {
        ...demo,
        idOf: (soql) => idOf(demo, soql),
        now: () => Date.now() + passedSeconds * 1000,
        async passTime(seconds) {
            passedSeconds += seconds;
            await demo.passTime(seconds);
        }
    };
}

async function idOf(demo: Demo, soql: string): Promise<string> {
    const administrator = await demo.org.idOf('User', 'admin@local.org');
    const { records } = await demo.org.query(administrator ?? '', soql);
    const [record] = records;
    if (records.length !== 1 || record === undefined) {
        throw new Error(`${soql} found ${records.length} records, not one.`);
    }
    return String(record['Id']);
}
