import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { findProgram } from '../findProgram.mjs';
import { checkNodeVersion } from '../nodeVersion.mjs';
import { missingPackages } from '../packages.mjs';

let root = '';

beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'setup-'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('finds the packages that the lock file names and node_modules lacks', () => {
    writeLock('package-lock.json', {
        '': {},
        'node_modules/@house/own': { link: true },
        'node_modules/door': { version: '2.0.0' },
        'node_modules/lamp': { version: '1.0.0' },
        'node_modules/other-platform': { version: '1.0.0', optional: true },
        'node_modules/test-tool': { version: '1.0.0', dev: true }
    });

    assert.deepEqual(missingPackages(root, { dev: true }), [
        'node_modules/@house/own',
        'node_modules/door',
        'node_modules/lamp',
        'node_modules/test-tool'
    ]);

    writeLock('node_modules/.package-lock.json', {
        'node_modules/@house/own': { link: true },
        'node_modules/door': { version: '1.9.0' },
        'node_modules/lamp': { version: '1.0.0' }
    });

    assert.deepEqual(missingPackages(root, { dev: false }), ['node_modules/door']);
});

test('refuses a Node that is too old and takes any newer one', () => {
    writeFileSync(join(root, 'package.json'), '{"engines":{"node":">=99.1"}}');
    assert.throws(() => {
        checkNodeVersion(root);
    }, /needs Node 99\.1 or newer; this is Node/);

    writeFileSync(join(root, 'package.json'), '{"engines":{"node":">=18.99"}}');
    checkNodeVersion(root);
});

test('finds a program by path, and none that cannot be run', () => {
    const program = join(root, 'tool');
    writeFileSync(program, '#!/bin/sh\n');
    assert.equal(findProgram([program]), undefined);

    chmodSync(program, 0o755);

    assert.equal(findProgram(['/no/such/tool', program]), program);
});

test('hands signals to the child and takes over its exit code', async () => {
    const runTool = resolve(import.meta.dirname, '../runTool.mjs');
    const child =
        "process.on('SIGTERM', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000);";
    const parent = `import { handOver } from ${JSON.stringify(runTool)};
        await handOver(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
    const running = spawn(process.execPath, ['--input-type=module', '-e', parent], {
        stdio: ['ignore', 'pipe', 'inherit']
    });

    await new Promise((ready) => running.stdout.once('data', ready));
    running.kill('SIGTERM');
    const code = await new Promise((ended) => running.once('exit', ended));

    assert.equal(code, 7);
});

function writeLock(file: string, packages: object): void {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify({ packages }));
}
