import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { CalloutAnswer, CalloutRequest } from './CalloutRequest.ts';

/** How long beyond the request's own timeout the thread may stay silent before it counts as dead. */
const GRACE_MILLISECONDS = 5_000;

/** Sends HTTP requests and waits for the answers without giving up the running thread. */
export class HttpThread {
    private connection: { worker: Worker; port: MessagePort; signal: Int32Array } | null = null;

    send(request: CalloutRequest): CalloutAnswer {
        const { port, signal } = (this.connection ??= connect());
        Atomics.store(signal, 0, 0);
        port.postMessage(request);
        const waited = Atomics.wait(signal, 0, 0, request.timeoutMilliseconds + GRACE_MILLISECONDS);
        const received = waited === 'timed-out' ? undefined : receiveMessageOnPort(port);
        if (received === undefined) {
            this.close();
            return { kind: 'timeout' };
        }
        return received.message as CalloutAnswer;
    }

    close(): void {
        void this.connection?.worker.terminate();
        this.connection?.port.close();
        this.connection = null;
    }
}

function connect(): { worker: Worker; port: MessagePort; signal: Int32Array } {
    const { port1, port2 } = new MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(new URL('./http-thread.mjs', import.meta.url), {
        workerData: { port: port2, signal },
        transferList: [port2],
        // The thread runs plain JavaScript: loaders given to this process are not for it.
        execArgv: []
    });
    worker.unref();
    port1.unref();
    return { worker, port: port1, signal };
}
