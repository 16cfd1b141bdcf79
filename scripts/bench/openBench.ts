import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../setup/index.mjs';
import type { Bench, OwnProcess } from './area.ts';

const root = resolve(import.meta.dirname, '../..');
const ENTRY = join(import.meta.dirname, 'ownProcess.mjs');

/** What the process in ownProcess.mjs sends. */
interface Report {
    readonly result: unknown;
    /** Milliseconds since 1970. */
    readonly endedAt: number;
    readonly cpuSeconds: number;
    readonly peakMegabytes: number;
}

/** Makes what an area needs, with a scratch folder until `close`. */
export function openBench(say: (line: string) => void): Bench & { close(): void } {
    const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
    return {
        root,
        scratch,
        say,
        inOwnProcess,
        browser: () => ensureBrowser(root),
        close: () => rmSync(scratch, { recursive: true, force: true })
    };
}

function inOwnProcess<T>(module: string, name: string, argument: unknown): Promise<OwnProcess<T>> {
    return new Promise((resolvePromise, reject) => {
        const startedAt = Date.now();
        const child = fork(ENTRY, [module, name, JSON.stringify(argument ?? null)], {
            cwd: root,
            execArgv: [],
            stdio: ['ignore', 'pipe', 'pipe', 'ipc']
        });
        const output: string[] = [];
        child.stdout?.on('data', (data: Buffer) => output.push(data.toString('utf8')));
        child.stderr?.on('data', (data: Buffer) => output.push(data.toString('utf8')));
        let report: Report | undefined;
        child.on('message', (message) => {
            report = message as Report;
        });
        child.on('error', reject);
        child.on('close', (code) => {
            if (report === undefined || code !== 0) {
                const words = output.join('').trim();
                reject(new Error(`${name} ended with code ${code}: ${words}`));
                return;
            }
            const { result, endedAt, cpuSeconds, peakMegabytes } = report;
            const seconds = (endedAt - startedAt) / 1000;
            resolvePromise({ result: result as T, seconds, cpuSeconds, peakMegabytes });
        });
    });
}
