import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startSimulator } from '../src/index.ts';
import { JANE, scene, smsTo } from './support/scene.ts';

const BIN = fileURLToPath(new URL('../bin/vonage-simulator.js', import.meta.url));

/** Runs the command and waits for its end. */
async function run(args: string[]): Promise<{ code: number | null; errors: string }> {
    const child = spawn(process.execPath, [BIN, ...args]);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, errors };
}

function temporaryFolder(t: TestContext): string {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
}

test('the account is shown in the shape that tools rely on', async (t) => {
    const { call, org } = await scene(t);

    const { body } = await call('GET', '/_sim/account');

    const { apiKey, apiSecret, applicationId, privateKey, signatureSecret } = body;
    for (const value of [apiKey, apiSecret, applicationId, privateKey, signatureSecret]) {
        assert.equal(typeof value, 'string');
    }
    assert.match(privateKey, /^-----BEGIN PRIVATE KEY-----/);
    assert.equal(body.inboundUrl, `${org.url}/inbound?token=secret`);
    assert.equal(body.statusUrl, `${org.url}/status?token=secret`);
    assert.deepEqual(body.numbers[0], {
        number: '14155550100',
        country: 'US',
        features: ['SMS', 'MMS', 'VOICE']
    });
    assert.deepEqual(
        body.numbers.map(({ country }: { country: string }) => country),
        ['US', 'US', 'GB', 'GB']
    );
});

test('a status can be given by hand, with the failure’s code', async (t) => {
    const { send, call, org } = await scene(t);
    const { message_uuid: uuid } = (await send(smsTo(JANE))).body;
    const give = (body: unknown) => call('POST', `/_sim/messages/${uuid}/status`, body);

    const given = await give({ status: 'rejected', error: { code: 1210 } });
    const unknownStatus = await give({ status: 'read' });
    const unknownCode = await give({ status: 'rejected', error: '9999' });
    const unknownMessage = await call('POST', '/_sim/messages/x/status', { status: 'delivered' });

    assert.equal(given.body.status, 'rejected');
    assert.equal((org.received[0]?.body['error'] as { title: string }).title, '1210');
    assert.equal(unknownStatus.status, 400);
    assert.match(unknownStatus.body.error, /A sms message can be submitted, delivered/);
    assert.equal(unknownCode.status, 400);
    assert.equal(unknownMessage.status, 404);
});

test('a wrong webhook address or name is refused', async (t) => {
    const { call } = await scene(t);

    const wrong = await call('PUT', '/_sim/account/webhooks', { inboundUrl: 'here' });
    const misspelt = await call('PUT', '/_sim/account/webhooks', { inboundURL: 'http://a' });

    assert.deepEqual([wrong.status, misspelt.status], [400, 400]);
});

test('reset empties everything but the account', async (t) => {
    const { call, send, simulator, org } = await scene(t);
    await send(smsTo(JANE));
    await call('POST', '/_sim/faults', { rate500: 1 });
    const before = simulator.account;

    await call('POST', '/_sim/reset');

    const [messages, webhooks, calls] = await Promise.all(
        ['messages', 'webhooks', 'calls'].map((path) => call('GET', `/_sim/${path}`))
    );
    assert.deepEqual([messages?.body, webhooks?.body, calls?.body], [[], [], []]);
    assert.deepEqual(simulator.account, before);
    assert.equal((await send(smsTo(JANE))).status, 202);
    assert.equal(org.received.length, 0);
});

test('a restart keeps account, messages and what was under way', async (t) => {
    const stateFile = join(temporaryFolder(t), 'state.json');
    const first = await scene(t, { stateFile });
    const { message_uuid: uuid } = (await first.send(smsTo(JANE))).body;
    const { privateKey } = first.simulator.account;
    await first.simulator.close();

    const second = await scene(t, { stateFile });
    await second.simulator.advance(5_000);

    assert.equal(second.simulator.account.privateKey, privateKey);
    const [message] = (await second.call('GET', '/_sim/messages')).body;
    assert.deepEqual([message.uuid, message.status], [uuid, 'delivered']);
    assert.deepEqual(second.statuses(), ['submitted', 'delivered']);
});

test('a state file that is none of ours is named, and left alone', async (t) => {
    const stateFile = join(temporaryFolder(t), 'state.json');
    writeFileSync(stateFile, 'shopping list');

    await assert.rejects(startSimulator({ port: 0, stateFile }), /cannot be read as the simulator/);
});

test('a port that is taken: one sentence, exit code 1', async (t) => {
    const { simulator } = await scene(t);
    const port = new URL(simulator.url).port;

    const { code, errors } = await run(['--port', port]);

    assert.equal(code, 1);
    assert.equal(
        errors.trim(),
        `The simulator cannot start: port ${port} is taken by another program. End that program, or choose another port with --port or SIM_PORT.`
    );
});

test('the page and its live events are served', async (t) => {
    const { simulator, call } = await scene(t);
    const stop = new AbortController();
    const events = await fetch(`${simulator.url}/_sim/events`, { signal: stop.signal });
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();

    const page = await fetch(`${simulator.url}/?phone=+14155550142`);
    await call('POST', `/_sim/phones/${JANE}/messages`, { text: 'Live' });
    let heard = '';
    while (!heard.includes('"shownText":"Live"')) {
        heard += (await reader.read()).value;
    }
    stop.abort();

    assert.match(await page.text(), /<h1>Customers’ phones<\/h1>/);
    assert.match(heard, /"type":"message"/);
});

test('listens on the loopback interface only', async (t) => {
    const { simulator } = await scene(t);

    assert.equal(new URL(simulator.url).hostname, '127.0.0.1');
});
