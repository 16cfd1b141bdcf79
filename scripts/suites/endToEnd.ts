import { join } from 'node:path';

import { numberIn, outcomeOf, propertyOf } from './outcome.ts';
import type { Counts, Suite } from './suite.ts';

/** The whole product in a browser: record page, local org, simulator and back. */
export const endToEnd: Suite = {
    name: 'e2e',
    title: 'The product in a browser (Playwright)',
    async run({ root, reports, runNode }) {
        const report = join(reports, 'e2e.json');
        const playwright = join(root, 'node_modules/@playwright/test/cli.js');
        const code = await runNode([playwright, 'test', '--reporter=list,json'], {
            PLAYWRIGHT_JSON_OUTPUT_FILE: report
        });
        return outcomeOf(report, code, readCounts);
    }
};

function readCounts(report: unknown): Counts | undefined {
    const stats = propertyOf(report, 'stats');
    const errors = propertyOf(report, 'errors');
    const passed = numberIn(stats, 'expected');
    const failed = numberIn(stats, 'unexpected');
    const flaky = numberIn(stats, 'flaky');
    if (passed === undefined || failed === undefined || flaky === undefined) return undefined;
    // Errors outside any test: a file that does not load, a server that does not start.
    const outside = Array.isArray(errors) ? errors.length : 0;
    return {
        passed,
        // A test that fails and then passes has shown that it can fail.
        failed: failed + flaky + outside,
        skipped: numberIn(stats, 'skipped') ?? 0
    };
}
