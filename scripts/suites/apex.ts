import { join } from 'node:path';

import { numberIn, outcomeOf } from './outcome.ts';
import type { Counts, Suite } from './suite.ts';

/** The package's Apex tests, run by the local org. */
export const apex: Suite = {
    name: 'apex',
    title: 'Apex (local-org test)',
    async run({ root, reports, runNode }) {
        const report = join(reports, 'apex.json');
        const localOrg = join(root, 'packages/local-org/bin/local-org.js');
        const code = await runNode([localOrg, 'test', '--json', report]);
        return outcomeOf(report, code, readCounts);
    }
};

function readCounts(report: unknown): Counts | undefined {
    const passed = numberIn(report, 'passed');
    const failed = numberIn(report, 'failed');
    if (passed === undefined || failed === undefined) return undefined;
    return {
        passed,
        failed: failed + gapsIn(report),
        skipped: numberIn(report, 'skipped') ?? 0
    };
}

/** Uses of platform members that the local org lacks: here, each of them is a failure. */
function gapsIn(report: unknown): number {
    const { notImplemented } = report as { notImplemented?: unknown };
    return Array.isArray(notImplemented) ? notImplemented.length : 0;
}
