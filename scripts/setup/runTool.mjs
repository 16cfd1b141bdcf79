import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program to its end, its output going where ours goes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [settings] `env` is added to ours
 * @returns {Promise<number>} exit code; 127 when the program cannot be started
 */
export function runTool(command, args, { cwd, env = {} } = {}) {
    return waitFor(start(command, args, cwd, env));
}

/**
 * Lets a child take over: it gets the signals that this process gets and its exit code becomes ours.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [settings]
 * @returns {Promise<void>}
 */
export async function handOver(command, args, { cwd, env = {} } = {}) {
    const child = start(command, args, cwd, env);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            // A terminal sends Ctrl-C to the child as well; a second one would read as impatience.
            const childHasIt = signal === 'SIGINT' && process.stdin.isTTY;
            if (!childHasIt) child.kill(signal);
        });
    }
    process.exitCode = await waitFor(child);
}

function start(command, args, cwd, env) {
    return spawn(command, args, {
        cwd,
        stdio: 'inherit',
        env: { ...process.env, ...env },
        // npm and npx are scripts on Windows.
        shell: process.platform === 'win32'
    });
}

function waitFor(child) {
    return new Promise((resolve) => {
        child.on('error', () => resolve(127));
        child.on('exit', (code, signal) =>
            resolve(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0))
        );
    });
}
