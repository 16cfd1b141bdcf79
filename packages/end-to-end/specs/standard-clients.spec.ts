import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifySignature } from '@vonage/jwt';
import { Connection } from 'jsforce';
import { Customer } from '../support/customer.ts';
import { expect, test } from '../support/product.ts';

const RUTH = '14155550199';

test('jsforce logs in by user name and password and reads the messages', async ({ product }) => {
    await new Customer(product, '14155550142').write('For jsforce', '14155550100');
    await expect
        .poll(async () => (await messages(product.orgUrl)).map((message) => message.Body__c))
        .toContain('For jsforce');
    const [message] = (await messages(product.orgUrl)).filter(
        (each) => each.Body__c === 'For jsforce'
    );

    expect(message?.Direction__c).toBe('Inbound');
    expect(message?.Status__c).toBe('Received');
});

test('jsforce creates, reads, updates and deletes a record', async ({ product }) => {
    const connection = await logIn(product.orgUrl);
    const created = await connection
        .sobject('Lead')
        .create({ LastName: 'Client', Company: 'Acme' });
    const id = String(created.id);

    await connection.sobject('Lead').update({ Id: id, MobilePhone: '+1 415 555 0161' });
    const lead = await connection.sobject('Lead').retrieve(id);
    expect(lead['MobilePhone']).toBe('+1 415 555 0161');

    await connection.sobject('Lead').destroy(id);
    await expect(connection.sobject('Lead').retrieve(id)).rejects.toThrow(/does not exist/);
});

test('a wrong password and a wrong query get the words of the platform', async ({ product }) => {
    const connection = new Connection({ loginUrl: product.orgUrl });
    await expect(connection.login('admin@local.org', 'wrong')).rejects.toThrow(/INVALID_LOGIN/);

    await connection.login('admin@local.org', 'demo');
    await expect(connection.query('SELECT Nonsense__c FROM Lead')).rejects.toThrow(
        /No such column 'Nonsense__c'/
    );
});

test('jsforce reads more rows than one answer holds, page by page', async ({ product }) => {
    const connection = await logIn(product.orgUrl);
    const names = Array.from(
        { length: 2_100 },
        (_, index) => `Page ${String(index).padStart(4, '0')}`
    );
    for (let first = 0; first < names.length; first += 200) {
        const accounts = names.slice(first, first + 200).map((Name) => ({ Name }));
        const results = await connection.sobject('Account').create(accounts);
        expect(results.every(({ success }) => success)).toBe(true);
    }
    const soql = "SELECT Name FROM Account WHERE Name LIKE 'Page %' ORDER BY Name";

    const firstPage = await connection.query(soql);
    expect(firstPage.done).toBe(false);
    expect(firstPage.records).toHaveLength(2_000);
    const rest = await connection.queryMore(firstPage.nextRecordsUrl ?? '');
    expect(rest.done).toBe(true);
    const rows = [...firstPage.records, ...rest.records].map((row) => row['Name']);
    expect(rows).toEqual(names);
});

test('jsforce retrieves and upserts several records at once', async ({ product }) => {
    const connection = await logIn(product.orgUrl);
    const [first, second] = await connection
        .sobject('Account')
        .create([{ Name: 'One of two' }, { Name: 'Two of two' }]);

    const ids = [second?.id, '001000000000000AAA', first?.id].map(String);
    const found = await connection.sobject('Account').retrieve(ids, { fields: ['Name'] });
    expect(found.map((each) => (each as { Name?: string } | null)?.Name)).toEqual([
        'Two of two',
        undefined,
        'One of two'
    ]);

    const numbers = [
        { Number__c: '+12025550101', Nickname__c: 'First' },
        { Number__c: '+12025550102', Nickname__c: 'Second' }
    ];
    const made = await connection.sobject('Brand_Number__c').upsert(numbers, 'Number__c');
    expect(made).toMatchObject([{ created: true }, { created: true }]);
    const again = await connection.sobject('Brand_Number__c').upsert(numbers, 'Number__c');
    expect(again).toMatchObject([{ created: false }, { created: false }]);
});

test('jsforce learns what objects there are and what limits', async ({ product }) => {
    const connection = await logIn(product.orgUrl);

    const { sobjects } = await connection.describeGlobal();
    expect(sobjects.map(({ name }) => name)).toContain('Message__c');
    const message = await connection.describe('Message__c');
    const status = message.fields.find(({ name }) => name === 'Status__c');
    expect(status?.type).toBe('picklist');
    expect(status?.picklistValues?.map(({ value }) => value)).toContain('Delivered');

    const before = await connection.limits();
    await connection.query('SELECT Id FROM Lead LIMIT 1');
    const after = await connection.limits();
    const spent =
        (before['DailyApiRequests']?.Remaining ?? 0) - (after['DailyApiRequests']?.Remaining ?? 0);
    expect(spent).toBe(2);
    expect(connection.limitInfo.apiUsage?.limit).toBe(after['DailyApiRequests']?.Max);
});

test('what the org does not play is refused, and says where to look', async ({ product }) => {
    const connection = await logIn(product.orgUrl);

    await expect(connection.tooling.executeAnonymous('Integer i;')).rejects.toThrow(
        /is not in the local org.*README/
    );
    await expect(connection.search('FIND {x}')).rejects.toThrow(/is not in the local org/);
});

test("Vonage's own library verifies the simulator's webhooks", async ({ product }) => {
    const listener = await listen();
    const { inboundUrl } = product.simulator.account;
    product.simulator.setWebhooks({ inboundUrl: listener.url });
    try {
        await new Customer(product, RUTH).write('Is it signed?', '14155550100');
        const { token, body } = await listener.first;

        expect(verifySignature(token, product.simulator.account.signatureSecret)).toBe(true);
        expect(verifySignature(token, 'another secret')).toBe(false);
        const claims = claimsOf(token);
        expect(claims.payload_hash).toBe(createHash('sha256').update(body).digest('hex'));
    } finally {
        product.simulator.setWebhooks({ inboundUrl });
        listener.close();
    }
});

interface MessageRow {
    Body__c: string;
    Direction__c: string;
    Status__c: string;
}

async function messages(orgUrl: string): Promise<MessageRow[]> {
    const connection = await logIn(orgUrl);
    const { records } = await connection.query(
        'SELECT Id, Body__c, Direction__c, Status__c FROM Message__c'
    );
    return records as unknown as MessageRow[];
}

async function logIn(orgUrl: string): Promise<Connection> {
    const connection = new Connection({ loginUrl: orgUrl });
    await connection.login('admin@local.org', 'demo');
    return connection;
}

function claimsOf(token: string): { payload_hash?: string } {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    return JSON.parse(payload) as { payload_hash?: string };
}

interface Listener {
    url: string;
    first: Promise<{ token: string; body: Buffer }>;
    close(): void;
}

/** A web server that takes one webhook. */
async function listen(): Promise<Listener> {
    const server = createServer();
    const first = new Promise<{ token: string; body: Buffer }>((resolve) => {
        server.on('request', (request: IncomingMessage, response) => {
            const parts: Buffer[] = [];
            request.on('data', (part: Buffer) => parts.push(part));
            request.on('end', () => {
                response.end();
                const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
                resolve({ token, body: Buffer.concat(parts) });
            });
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, first, close: () => server.close() };
}
