/**
 * Runs in a thread of its own. Apex waits for its callouts, so the thread that runs Apex sleeps while
 * this one talks to the network. Redirects are handed back: Apex does not follow them by itself.
 */
import { workerData } from 'node:worker_threads';

/** @type {{ port: import('node:worker_threads').MessagePort, signal: Int32Array }} */
const { port, signal } = workerData;

port.on('message', async (request) => {
    port.postMessage(await answerTo(request));
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
});

/** @param {import('./CalloutRequest.ts').CalloutRequest} request */
async function answerTo(request) {
    try {
        const response = await fetch(request.url, {
            method: request.method,
            headers: request.headers,
            body: request.body,
            redirect: 'manual',
            signal: AbortSignal.timeout(request.timeoutMilliseconds)
        });
        return {
            kind: 'response',
            status: response.status,
            statusText: response.statusText,
            headers: [...response.headers],
            body: new Uint8Array(await response.arrayBuffer())
        };
    } catch (error) {
        if (error instanceof DOMException && error.name === 'TimeoutError')
            return { kind: 'timeout' };
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        return {
            kind: 'failure',
            code: cause instanceof Error && 'code' in cause ? String(cause.code) : null,
            reason: cause instanceof Error ? cause.message : String(cause)
        };
    }
}
