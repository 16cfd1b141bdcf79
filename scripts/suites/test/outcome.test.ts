import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { Suite, SuiteOutcome } from '../suite.ts';
import { allSuites, failuresOf, summarise } from '../index.ts';

let reports = '';

before(() => {
    reports = mkdtempSync(join(tmpdir(), 'outcome-'));
});

after(() => rmSync(reports, { recursive: true }));

test('reads the counts of every kind of report', async () => {
    assert.deepEqual(
        await run('lwc', { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 }),
        {
            passed: 3,
            failed: 0,
            skipped: 1
        }
    );
    assert.deepEqual(await run('apex', { passed: 5, failed: 0, skipped: 0, tests: [] }), {
        passed: 5,
        failed: 0,
        skipped: 0
    });
    assert.deepEqual(await run('tooling', { passed: 7, failed: 0, skipped: 2 }), {
        passed: 7,
        failed: 0,
        skipped: 2
    });
    assert.deepEqual(
        await run('e2e', {
            stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 },
            errors: []
        }),
        { passed: 4, failed: 0, skipped: 0 }
    );
});

test('counts a Jest file that does not load, and a flaky or unattributed end-to-end failure', async () => {
    const jest = { numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
    assert.equal((await run('lwc', jest, 1)).failed, 1);
    const e2e = {
        stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
        errors: [{ message: 'the server did not start' }]
    };
    assert.equal((await run('e2e', e2e, 1)).failed, 3);
});

test('does not trust a suite without report, without tests, or with a code that contradicts it', async () => {
    assert.match(problemOf(await run('apex', undefined, 0)), /no report/);
    assert.match(problemOf(await run('apex', 'not an object', 0)), /cannot be read/);
    assert.match(problemOf(await run('apex', { passed: 0, failed: 0 }, 0)), /ran no test/);
    assert.match(problemOf(await run('apex', { passed: 9, failed: 0 }, 4)), /ended with code 4/);
    assert.match(problemOf(await run('apex', { passed: 9, failed: 1 }, 0)), /ended well/);
});

test('sums up, a suite with a problem counting as a failure', () => {
    const broken: SuiteOutcome = {
        passed: 0,
        failed: 0,
        skipped: 0,
        problem: 'it wrote no report'
    };
    const text = summarise([
        { name: 'lwc', outcome: { passed: 3, failed: 2, skipped: 0 }, seconds: 1.25 },
        { name: 'apex', outcome: broken, seconds: 0 }
    ]);

    assert.equal(text.split('\n').at(-1), '3 passed, 3 failed');
    assert.match(text, /apex: it wrote no report\./);
    assert.equal(failuresOf(broken), 1);
});

async function run(name: string, report: unknown, exitCode = 0): Promise<SuiteOutcome> {
    const suite = allSuites.find((each: Suite) => each.name === name);
    assert.ok(suite);
    rmSync(join(reports, `${name}.json`), { force: true });
    return suite.run({
        root: '.',
        reports,
        runNode: () => {
            if (report !== undefined) {
                writeFileSync(join(reports, `${name}.json`), JSON.stringify(report));
            }
            return Promise.resolve(exitCode);
        }
    });
}

function problemOf({ problem }: SuiteOutcome): string {
    return problem ?? 'none';
}
