import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRelay } from '@vonage-conversations/webhook-relay';
import { Connection } from 'jsforce';
import { Customer } from '../support/customer.ts';
import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const RUTH = '14155550199';
const BRAND = '14155550100';
const CLIENT_SECRET = 'secret of the relay';

/** Nobody knows how a Site treats Vonage's Authorization header, so each way has to work where it is meant for. */
test.describe('on a Site that takes the Authorization header for its own', () => {
    test.beforeEach(({ product }) => setBearerTokens(product, 'refused'));

    test.afterEach(async ({ product }) => {
        await setBearerTokens(product, 'delivered');
        product.simulator.setWebhooks(await directAddresses(product));
    });

    test('webhooks that come straight from Vonage are refused', async ({ product }) => {
        await new Customer(product, RUTH).write('Straight', BRAND);

        const answers = async (): Promise<unknown> =>
            (await webhooks(product))
                .find(({ body }) => body.includes('Straight'))
                ?.attempts.map(({ status }) => status);
        await expect.poll(answers).toEqual([401]);
        expect(await bodies(product)).not.toContain('Straight');
    });

    test('the relay hands them over with a login of its own', async ({ product }) => {
        const directory = mkdtempSync(join(tmpdir(), 'relay-'));
        await makeRelayUser(product);
        const { account } = product.simulator;
        const said: string[] = [];
        const settings = {
            host: '127.0.0.1',
            port: 0,
            directory,
            signatureSecrets: [account.signatureSecret],
            apiKey: account.apiKey,
            applicationId: account.applicationId,
            loginUrl: product.orgUrl,
            clientId: 'relay',
            clientSecret: CLIENT_SECRET
        };
        const relay = await startRelay(
            settings,
            (line) => said.push(line),
            () => product.now()
        );
        product.simulator.setWebhooks({
            inboundUrl: `${relay.url}/inbound`,
            statusUrl: `${relay.url}/status`
        });
        try {
            await new Customer(product, RUTH).write('By the relay', BRAND);

            await expect.poll(() => bodies(product)).toContain('By the relay');
            expect(relay.waiting()).toBe(0);
            expect(said).toEqual([]);
        } finally {
            await relay.close();
            rmSync(directory, { recursive: true });
        }
    });

    test('a proxy may move the header instead', async ({ product }) => {
        const addresses = await directAddresses(product);
        const proxy = await startProxy(addresses.inboundUrl);
        product.simulator.setWebhooks({ inboundUrl: proxy.url });
        try {
            await new Customer(product, RUTH).write('By a proxy', BRAND);

            await expect.poll(() => bodies(product)).toContain('By a proxy');
        } finally {
            proxy.close();
        }
    });
});

test('nobody but the relay may hand over webhooks without a signature', async ({ product }) => {
    const webhook = { webhooks: [{ id: '1', kind: 'inbound', body: '{}' }] };
    const amy = await logIn(product, 'amy.agent@local.org');
    const site = new URL((await directAddresses(product)).inboundUrl).pathname.split('/')[1];
    for (const [url, token] of [
        [`${product.orgUrl}/services/apexrest/webhook-relay`, amy.accessToken],
        [`${product.orgUrl}/${site}/services/apexrest/webhook-relay`, null],
        [`${product.orgUrl}/services/apexrest/webhook-relay`, null]
    ] as const) {
        const answer = await fetch(url, {
            method: 'POST',
            headers: token === null ? {} : { authorization: `Bearer ${token}` },
            body: JSON.stringify(webhook)
        });
        expect([401, 403, 404]).toContain(answer.status);
    }
});

async function setBearerTokens(product: Product, bearerTokens: string): Promise<void> {
    await fetch(`${product.orgUrl}/_org/site`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ bearerTokens })
    });
}

/** What an administrator does for the relay: a user, its permission set, and an External Client App. */
async function makeRelayUser(product: Product): Promise<void> {
    const admin = await logIn(product, 'admin@local.org');
    const { records } = await admin.query<{ Id: string }>(
        "SELECT Id FROM Profile WHERE Name = 'Minimum Access - Salesforce'"
    );
    const user = await admin.sobject('User').create({
        Username: 'relay@local.org',
        LastName: 'Webhook Relay',
        Alias: 'relay',
        Email: 'relay@example.com',
        ProfileId: records[0]?.Id ?? '',
        TimeZoneSidKey: 'GMT',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8'
    });
    const permissionSets = await admin.query<{ Id: string }>(
        "SELECT Id FROM PermissionSet WHERE Name = 'Messaging_Relay'"
    );
    await admin.sobject('PermissionSetAssignment').create({
        AssigneeId: String(user.id),
        PermissionSetId: permissionSets.records[0]?.Id ?? ''
    });
    const answer = await fetch(`${product.orgUrl}/_org/external-client-apps/relay`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ clientSecret: CLIENT_SECRET, runAs: 'relay@local.org' })
    });
    expect(answer.ok).toBe(true);
}

/** The addresses that the demo has set up. */
async function directAddresses(
    product: Product
): Promise<{ inboundUrl: string; statusUrl: string }> {
    const token = await webhookToken(product);
    const webhooks = `${product.orgUrl}/webhooks/services/apexrest/webhook`;
    return { inboundUrl: `${webhooks}/inbound/${token}`, statusUrl: `${webhooks}/status/${token}` };
}

async function webhookToken(product: Product): Promise<string> {
    const admin = await logIn(product, 'admin@local.org');
    const { records } = await admin.query<{ Webhook_Token__c: string }>(
        'SELECT Webhook_Token__c FROM Vonage_Settings__c'
    );
    return records[0]?.Webhook_Token__c ?? '';
}

async function bodies(product: Product): Promise<string[]> {
    const admin = await logIn(product, 'admin@local.org');
    const { records } = await admin.query<{ Body__c: string }>(
        "SELECT Body__c FROM Message__c WHERE Direction__c = 'Inbound'"
    );
    return records.map((record) => record.Body__c);
}

interface SentWebhook {
    readonly body: string;
    readonly attempts: readonly { readonly status?: number }[];
}

async function webhooks(product: Product): Promise<SentWebhook[]> {
    const answer = await fetch(`${product.simulator.url}/_sim/webhooks`);
    return (await answer.json()) as SentWebhook[];
}

async function logIn(product: Product, username: string): Promise<Connection> {
    const connection = new Connection({ loginUrl: product.orgUrl });
    await connection.login(username, 'demo');
    return connection;
}

/** What docs/setup says of a proxy: it moves one header and changes nothing else. */
async function startProxy(target: string): Promise<{ url: string; close(): void }> {
    const server = createServer((request, response) => {
        void read(request).then(async (body) => {
            const answer = await fetch(target, {
                method: 'POST',
                headers: { 'X-Vonage-Authorization': request.headers.authorization ?? '' },
                body
            });
            response.writeHead(answer.status).end();
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function read(request: IncomingMessage): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    return Buffer.concat(parts);
}
