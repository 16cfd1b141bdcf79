import { join } from 'node:path';

import { numberIn, outcomeOf } from './outcome.ts';
import type { Counts, Suite } from './suite.ts';

/** The Lightning web components, tested by Jest in jsdom. */
export const components: Suite = {
    name: 'lwc',
    title: 'Lightning web components (Jest)',
    async run({ root, reports, runNode }) {
        const report = join(reports, 'lwc.json');
        const jest = join(root, 'node_modules/@salesforce/sfdx-lwc-jest/bin/sfdx-lwc-jest');
        const code = await runNode([jest, '--', '--ci', '--json', `--outputFile=${report}`]);
        return outcomeOf(report, code, readCounts);
    }
};

function readCounts(report: unknown): Counts | undefined {
    const passed = numberIn(report, 'numPassedTests');
    const failed = numberIn(report, 'numFailedTests');
    // A file that cannot even be loaded has no tests to count, and is no success.
    const broken = numberIn(report, 'numRuntimeErrorTestSuites');
    const skipped = numberIn(report, 'numPendingTests');
    if (passed === undefined || failed === undefined) return undefined;
    return { passed, failed: failed + (broken ?? 0), skipped: skipped ?? 0 };
}
