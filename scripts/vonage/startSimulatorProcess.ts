import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { DemoAccount } from '@vonage-conversations/vonage-simulator';

const BIN = join(import.meta.dirname, '../../packages/vonage-simulator/bin/vonage-simulator.js');

/** A simulator in a process of its own: Apex waits for its callouts, and would wait for ever for its own thread. */
export interface SimulatorProcess {
    readonly url: string;
    readonly account: DemoAccount;
    /** A request to the control side, or to any other path; the answer's JSON. */
    call(method: string, path: string, body?: unknown): Promise<unknown>;
    stop(): Promise<void>;
}

/** @throws Error with the simulator's own words when it does not start */
export async function startSimulatorProcess(): Promise<SimulatorProcess> {
    const child = spawn(process.execPath, [BIN, '--port', '0'], {
        stdio: ['ignore', 'pipe', 'pipe']
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const url = await new Promise<string>((resolve, reject) => {
        let said = '';
        const hear = (chunk: Buffer): void => {
            said += chunk.toString();
            const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
            if (address !== undefined) resolve(address);
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.once('exit', () => reject(new Error(`The simulator did not start: ${said}`)));
    });
    const call: SimulatorProcess['call'] = async (method, path, body) => {
        const answer = await fetch(url + path, {
            method,
            ...(body !== undefined && {
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(body)
            })
        });
        return answer.json();
    };
    return {
        url,
        account: (await call('GET', '/_sim/account')) as DemoAccount,
        call,
        stop: async () => {
            child.kill('SIGTERM');
            await ended;
        }
    };
}
