import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Forwarder } from './Forwarder.ts';
import type { WebhookKind } from './KeptWebhook.ts';
import type { RelaySettings } from './RelaySettings.ts';
import type { Spool } from './Spool.ts';
import { verify } from './verify.ts';

/** As much as the package keeps of a webhook; Vonage's longest are a few thousand characters. */
const LONGEST_BODY = 131_072;

/** What Vonage does with an answer: after 200 it is done, 503 it sends again, after others it gives up. */
const ANSWER = { kept: 200, untrusted: 401, unknown: 404, tooLong: 413, again: 503 } as const;

/**
 * @param now milliseconds since 1970
 * @returns where it listens
 */
export async function listen(
    settings: RelaySettings,
    spool: Spool,
    forwarder: Forwarder,
    now: () => number
): Promise<{ url: string; close(): Promise<void> }> {
    const server = createServer((request, response) => {
        answer(request, response).catch(() => end(response, ANSWER.again));
    });

    async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const path = (request.url ?? '').split('?')[0];
        if (request.method === 'GET' && path === '/health') return health(response);
        const kind = kindOf(path);
        if (request.method !== 'POST' || kind === null) return end(response, ANSWER.unknown);
        const body = await read(request);
        if (body === null) return end(response, ANSWER.tooLong);
        end(response, await take(kind, request.headers.authorization, body));
    }

    async function take(
        kind: WebhookKind,
        authorization: string | undefined,
        body: Buffer
    ): Promise<number> {
        const verdict = verify(authorization, body, settings, Math.floor(now() / 1000));
        if (verdict === 'untrusted') return ANSWER.untrusted;
        if (verdict === 'unsigned') return ANSWER.again;
        await spool.keep(kind, body);
        forwarder.nudge();
        return ANSWER.kept;
    }

    /** For a monitor: 503 while Salesforce does not take what waits. Says nothing of what it carries. */
    function health(response: ServerResponse): void {
        const { lastHandedOverAt, problem } = forwarder;
        const status = problem === null ? ANSWER.kept : ANSWER.again;
        response
            .writeHead(status, { 'content-type': 'application/json' })
            .end(JSON.stringify({ waiting: spool.size, lastHandedOverAt, problem }));
    }

    await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(settings.port, settings.host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        url: `http://${settings.host}:${port}`,
        close: () =>
            new Promise((resolve) => {
                server.close(() => resolve());
                server.closeIdleConnections();
            })
    };
}

function kindOf(path: string | undefined): WebhookKind | null {
    if (path === '/inbound') return 'inbound';
    return path === '/status' ? 'status' : null;
}

/** @returns null for what is longer than any webhook */
async function read(request: IncomingMessage): Promise<Buffer | null> {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
        length += chunk.length;
        // Read to its end all the same, so that the answer arrives.
        if (length <= LONGEST_BODY) chunks.push(chunk);
    }
    return length > LONGEST_BODY ? null : Buffer.concat(chunks);
}

function end(response: ServerResponse, status: number): void {
    response.writeHead(status).end();
}
