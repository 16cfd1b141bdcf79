/** Runs the named gates, or all, whatever the ones before said; `node scripts/check.mjs` prepares the ground. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { allGates } from './allGates.ts';
import type { GateContext, ToolRun } from './gate.ts';
import { brokenGate, describeResult } from './report.ts';

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const context: GateContext = { root, java: process.env['CHECK_JAVA'] ?? 'java', run };

const unknown = wanted.filter((name) => !allGates.some((gate) => gate.name === name));
if (unknown.length > 0) {
    const names = allGates.map(({ name }) => name).join(', ');
    console.error(`There is no check ${unknown.join(', ')}. Name some of: ${names}.`);
    process.exit(1);
}

let failed = 0;
let passed = 0;
for (const gate of allGates.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const started = performance.now();
    const result = await gate.check(context).catch(brokenGate);
    console.log(describeResult(gate.name, result, (performance.now() - started) / 1000));
    if (result.problems.length === 0) passed++;
    else failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {}
): Promise<ToolRun> {
    return new Promise((done) => {
        const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } });
        const stdout: Buffer[] = [];
        const stderr: Buffer[] = [];
        child.stdout.on('data', (data: Buffer) => stdout.push(data));
        child.stderr.on('data', (data: Buffer) => stderr.push(data));
        const finish = (code: number, reason = ''): void => {
            done({
                code,
                stdout: Buffer.concat(stdout).toString('utf8'),
                stderr: Buffer.concat(stderr).toString('utf8') + reason
            });
        };
        child.on('error', (error) => {
            finish(127, error.message);
        });
        child.on('close', (code) => {
            finish(code ?? 1);
        });
    });
}
