import { join } from 'node:path';

import { numberIn, outcomeOf } from './outcome.ts';
import type { Counts, Suite } from './suite.ts';
import { toolingTestFiles } from './testFiles.ts';

/** Local org, simulator and these scripts, tested by Node's own test runner. */
export const tooling: Suite = {
    name: 'tooling',
    title: 'Local org, simulator and scripts (node:test)',
    async run({ root, reports, runNode }) {
        const report = join(reports, 'tooling.json');
        const reporter = join(root, 'scripts/suites/nodeTestReporter.mjs');
        const code = await runNode(
            [
                '--import',
                'tsx',
                '--test',
                `--test-reporter=${reporter}`,
                '--test-reporter-destination=stdout',
                ...toolingTestFiles(root)
            ],
            { NODE_TEST_REPORT: report }
        );
        return outcomeOf(report, code, readCounts);
    }
};

function readCounts(report: unknown): Counts | undefined {
    const passed = numberIn(report, 'passed');
    const failed = numberIn(report, 'failed');
    const skipped = numberIn(report, 'skipped');
    if (passed === undefined || failed === undefined || skipped === undefined) return undefined;
    return { passed, failed, skipped };
}
