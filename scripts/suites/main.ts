/** Runs the named suites, or all, one after the other; `node scripts/test.mjs` prepares the ground. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { allSuites } from './allSuites.ts';
import type { SuiteContext } from './suite.ts';
import { type SuiteResult, failuresOf, summarise } from './summary.ts';

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const suites = allSuites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const context: SuiteContext = { root, reports, runNode };

try {
    const results: SuiteResult[] = [];
    for (const suite of suites) {
        console.log(`\n── ${suite.title}\n`);
        const started = performance.now();
        const outcome = await suite.run(context);
        results.push({ name: suite.name, outcome, seconds: (performance.now() - started) / 1000 });
    }
    console.log(`\n── Summary\n\n${summarise(results)}`);
    if (results.some(({ outcome }) => failuresOf(outcome) > 0)) process.exitCode = 1;
} finally {
    rmSync(reports, { recursive: true, force: true });
}

function runNode(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {}
): Promise<number> {
    return new Promise((done) => {
        const child = spawn(process.execPath, args, {
            cwd: root,
            stdio: 'inherit',
            env: { ...process.env, ...env }
        });
        child.on('error', () => {
            done(127);
        });
        child.on('exit', (code) => {
            done(code ?? 1);
        });
    });
}
