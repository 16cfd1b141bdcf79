import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands for the org: gives tokens, takes batches, and answers as told. */
export interface FakeSalesforce {
    readonly url: string;
    /** Bodies in the order they were taken. */
    readonly taken: string[];
    logins: number;
    /** HTTP statuses to answer batches with, one each; 200 when they run out. */
    readonly answers: number[];
    /** Statuses by body for single webhooks; 200 for others. */
    readonly outcomes: Map<string, number>;
    /** Larger batches fail with 500, as those that pass a limit of Apex. */
    mostAtOnce: number;
    close(): Promise<void>;
}

interface Batch {
    readonly webhooks: readonly { id: string; kind: string; body: string }[];
}

export async function startFakeSalesforce(): Promise<FakeSalesforce> {
    const taken: string[] = [];
    const answers: number[] = [];
    const outcomes = new Map<string, number>();
    const fake = { url: '', taken, logins: 0, answers, outcomes, mostAtOnce: 200, close };
    const server = createServer((request, response) => {
        void read(request).then((body) => {
            if (request.url === '/services/oauth2/token') {
                fake.logins++;
                const form = new URLSearchParams(body);
                const isRight = form.get('client_secret') === 'secret';
                response.writeHead(isRight ? 200 : 400).end(
                    JSON.stringify({
                        access_token: `token${fake.logins}`,
                        instance_url: fake.url
                    })
                );
                return;
            }
            const status = answers.shift() ?? 200;
            if (status !== 200) {
                response.writeHead(status).end('not now');
                return;
            }
            const { webhooks } = JSON.parse(body) as Batch;
            if (webhooks.length > fake.mostAtOnce) {
                response.writeHead(500).end('Apex heap size too large');
                return;
            }
            const results = webhooks.map((webhook) => {
                const outcome = outcomes.get(webhook.body) ?? 200;
                outcomes.delete(webhook.body);
                if (outcome !== 503) taken.push(webhook.body);
                return { id: webhook.id, status: outcome };
            });
            response.writeHead(200).end(JSON.stringify({ results }));
        });
    });
    async function close(): Promise<void> {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
    }
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return fake;
}

async function read(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
