import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readSettings, SettingsError, startRelay } from '../src/index.ts';
import type { RelaySettings, RunningRelay } from '../src/index.ts';
import { startFakeSalesforce } from './support/salesforce.ts';
import type { FakeSalesforce } from './support/salesforce.ts';
import { API_KEY, post, SECRET, tokenFor } from './support/vonage.ts';

let salesforce: FakeSalesforce;
let directory: string;
let relays: RunningRelay[];
let said: string[];

beforeEach(async () => {
    salesforce = await startFakeSalesforce();
    directory = mkdtempSync(join(tmpdir(), 'relay-'));
    relays = [];
    said = [];
});

afterEach(async () => {
    for (const relay of relays) await relay.close();
    await salesforce.close();
    rmSync(directory, { recursive: true, force: true });
});

function settings(): RelaySettings {
    return readSettings({
        RELAY_PORT: '0',
        RELAY_DIRECTORY: directory,
        VONAGE_SIGNATURE_SECRET: SECRET,
        VONAGE_API_KEY: API_KEY,
        SALESFORCE_LOGIN_URL: salesforce.url,
        SALESFORCE_CLIENT_ID: 'id',
        SALESFORCE_CLIENT_SECRET: 'secret'
    });
}

async function start(): Promise<RunningRelay> {
    const relay = await startRelay(settings(), (line) => said.push(line));
    relays.push(relay);
    return relay;
}

/** Fails when it does not become true within ten seconds. */
async function eventually(isTrue: () => boolean, what: string): Promise<void> {
    const end = Date.now() + 10_000;
    while (!isTrue()) {
        assert.ok(Date.now() < end, what);
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
}

test('webhooks arrive in Salesforce in the order they came', async () => {
    const relay = await start();
    const bodies = Array.from({ length: 20 }, (_, index) => `{"message_uuid":"${index}"}`);

    for (const body of bodies) assert.equal(await post(`${relay.url}/inbound`, body), 200);
    await eventually(() => relay.waiting() === 0, 'all are handed over');

    assert.deepEqual(salesforce.taken, bodies);
    assert.deepEqual(readdirSync(directory), [], 'nothing is kept that has arrived');
    assert.equal(salesforce.logins, 1);
});

test('what is not signed by Vonage is neither kept nor handed on', async () => {
    const relay = await start();
    const forged = tokenFor('{}', { secret: 'another' });

    assert.equal(await post(`${relay.url}/inbound`, '{}', forged), 401);
    const unsigned = await fetch(`${relay.url}/inbound`, { method: 'POST', body: '{}' });
    assert.equal(unsigned.status, 503, 'Vonage signs it when it sends it again');
    assert.equal(await post(`${relay.url}/elsewhere`, '{}'), 404);
    assert.equal(await post(`${relay.url}/status`, 'x'.repeat(200_000)), 413);

    assert.equal(relay.waiting(), 0);
    assert.deepEqual(salesforce.taken, []);
});

test('nothing is lost while Salesforce is away, and it is seen', async () => {
    salesforce.answers.push(503, 500);
    const relay = await start();

    assert.equal(await post(`${relay.url}/status`, '{"message_uuid":"1"}'), 200);
    await eventually(() => said.length > 0, 'the operator is told');
    assert.equal((await fetch(`${relay.url}/health`)).status, 503);
    assert.equal(await post(`${relay.url}/status`, '{"message_uuid":"2"}'), 200);
    await eventually(() => salesforce.taken.length === 2, 'both arrive');

    assert.deepEqual(salesforce.taken, ['{"message_uuid":"1"}', '{"message_uuid":"2"}']);
    await eventually(() => said.includes('Salesforce takes webhooks again.'), 'the end is told');
    assert.equal((await fetch(`${relay.url}/health`)).status, 200);
});

test('a batch that Salesforce cannot take is handed over in parts', async () => {
    salesforce.answers.push(503);
    salesforce.mostAtOnce = 40;
    const relay = await start();
    const bodies = Array.from({ length: 130 }, (_, index) => `{"message_uuid":"${index}"}`);

    for (const body of bodies) assert.equal(await post(`${relay.url}/inbound`, body), 200);
    await eventually(() => relay.waiting() === 0, 'all are handed over');

    assert.deepEqual(salesforce.taken, bodies);
});

test('what waited for Salesforce survives a restart', async () => {
    salesforce.answers.push(503, 503, 503);
    const first = await start();
    assert.equal(await post(`${first.url}/inbound`, '{"message_uuid":"1"}'), 200);
    await eventually(() => said.length > 0, 'the first try has failed');
    await first.close();
    relays.pop();
    salesforce.answers.length = 0;
    writeFileSync(join(directory, '000000000000001-000000-inbound.new'), 'half a web');

    await start();
    await eventually(() => salesforce.taken.length > 0, 'it arrives');

    assert.deepEqual(salesforce.taken, ['{"message_uuid":"1"}']);
});

test('an access token that is over is replaced', async () => {
    salesforce.answers.push(401);
    const relay = await start();

    await post(`${relay.url}/inbound`, '{"message_uuid":"1"}');
    await eventually(() => salesforce.taken.length === 1, 'it arrives');

    assert.equal(salesforce.logins, 2);
    assert.deepEqual(said, [], 'nobody needs to know');
});

test('what Salesforce asks for again stays, what it cannot read goes', async () => {
    salesforce.outcomes.set('again', 503);
    salesforce.outcomes.set('unreadable', 400);
    const relay = await start();

    for (const body of ['unreadable', 'again', 'fine']) await post(`${relay.url}/inbound`, body);
    await eventually(() => relay.waiting() === 0, 'all are done');

    assert.deepEqual([...salesforce.taken].sort(), ['again', 'fine', 'unreadable']);
});

test('the environment is read strictly', () => {
    assert.throws(
        () => readSettings({ RELAY_DIRECTORY: '/tmp' }),
        (error) =>
            error instanceof SettingsError &&
            /VONAGE_SIGNATURE_SECRET.*SALESFORCE_CLIENT_SECRET/.test(error.message)
    );
    assert.throws(() => readSettings({ RELAY_PORT: 'http' }), /RELAY_PORT/);
});
