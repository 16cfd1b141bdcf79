import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const REPORTER = resolve(import.meta.dirname, '../nodeTestReporter.mjs');

let folder = '';

before(() => {
    folder = mkdtempSync(join(tmpdir(), 'reporter-'));
});

after(() => rmSync(folder, { recursive: true }));

test('counts single tests, not the suites that hold them, and prints what failed', () => {
    const { counts, output, status } = run(`
        import { describe, it, test } from 'node:test';
        describe('house', () => {
            it('stands', () => {});
            it('burns', () => { throw new Error('fire in the kitchen'); });
            it.skip('floats', () => {});
        });
        test('alone', () => {});
    `);

    assert.deepEqual(counts, { passed: 2, failed: 1, skipped: 1 });
    assert.match(output, /✖ burns[\s\S]*fire in the kitchen/);
    assert.doesNotMatch(output, /✖ house/);
    assert.notEqual(status, 0);
});

test('counts a file that does not load, and a hook that throws, as failures', () => {
    assert.deepEqual(run("import './missing.mjs';").counts, { passed: 0, failed: 1, skipped: 0 });
    const { counts } = run(`
        import { after, describe, it } from 'node:test';
        describe('house', () => {
            after(() => { throw new Error('the door is stuck'); });
            it('stands', () => {});
        });
    `);
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
});

function run(source: string): { counts: unknown; output: string; status: number | null } {
    const file = join(folder, 'sample.test.mjs');
    const report = join(folder, 'report.json');
    writeFileSync(file, source);
    // A test runner inside a test runner reports to its parent unless the parent is hidden from it.
    const { NODE_TEST_CONTEXT: _parent, ...env } = process.env;
    const { stdout, status } = spawnSync(
        process.execPath,
        ['--test', `--test-reporter=${REPORTER}`, '--test-reporter-destination=stdout', file],
        { env: { ...env, NODE_TEST_REPORT: report }, encoding: 'utf8' }
    );
    return { counts: JSON.parse(readFileSync(report, 'utf8')), output: stdout, status };
}
