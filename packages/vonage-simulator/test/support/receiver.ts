import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One webhook as it arrived. */
export interface Received {
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
    readonly raw: string;
    readonly body: Record<string, unknown>;
}

/** Stands for the org: takes webhooks and answers as told. */
export interface Receiver {
    readonly url: string;
    readonly received: Received[];
    /** Statuses to answer with, one each; 200 when they run out. */
    readonly answers: number[];
    /** What it waits for before it answers anything. */
    busyUntil: Promise<void>;
    close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
    const received: Received[] = [];
    const answers: number[] = [];
    const pace = { busyUntil: Promise.resolve() };
    const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
            const raw = Buffer.concat(chunks).toString('utf8');
            received.push({
                path: request.url ?? '',
                headers: request.headers,
                raw,
                body: JSON.parse(raw) as Record<string, unknown>
            });
            void pace.busyUntil.then(() => response.writeHead(answers.shift() ?? 200).end());
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
        url: `http://127.0.0.1:${port}`,
        received,
        answers,
        get busyUntil() {
            return pace.busyUntil;
        },
        set busyUntil(until) {
            pace.busyUntil = until;
        },
        close: () =>
            new Promise((resolve) => {
                server.closeAllConnections();
                server.close(() => resolve());
            })
    };
}
