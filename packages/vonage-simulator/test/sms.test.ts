import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { verifySignature } from '@vonage/jwt';
import { decodeJwt } from 'jose';
import { GB_NUMBER, JANE, scene, smsTo, US_NUMBER } from './support/scene.ts';

test('takes an SMS and reports it submitted, then delivered', async (t) => {
    const { simulator, org, send, call, statuses } = await scene(t);

    const answer = await send({ ...smsTo(JANE), client_ref: 'ref-1' });
    await simulator.advance(10_000);

    assert.equal(answer.status, 202);
    assert.match(answer.body.message_uuid, /^[0-9a-f-]{36}$/);
    assert.deepEqual(statuses(), ['submitted', 'delivered'], 'an SMS is never read');
    const [submitted] = org.received;
    assert.equal(submitted?.path, '/status?token=secret');
    assert.equal(submitted?.body['message_uuid'], answer.body.message_uuid);
    assert.equal(submitted?.body['client_ref'], 'ref-1');
    assert.deepEqual(submitted?.body['usage'], { currency: 'EUR', price: '0.0333' });
    assert.deepEqual(submitted?.body['sms'], { count_total: '1' });
    assert.match(String(submitted?.body['timestamp']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const [kept] = (await call('GET', `/_sim/messages?client_ref=ref-1`)).body;
    assert.equal(kept.status, 'delivered');
});

test('signs webhooks so that Vonage’s own library accepts them', async (t) => {
    const { simulator, org, send } = await scene(t);

    await send(smsTo(JANE));
    await simulator.advance(1_000);

    const { headers, raw } = org.received[0]!;
    const token = String(headers.authorization).replace('Bearer ', '');
    const { signatureSecret, apiKey, applicationId } = simulator.account;
    assert.equal(verifySignature(token, signatureSecret), true);
    assert.equal(verifySignature(token, `${signatureSecret}x`), false);
    const claims = decodeJwt(token);
    assert.equal(claims.iss, 'Vonage');
    assert.equal(claims['api_key'], apiKey);
    assert.equal(claims['application_id'], applicationId);
    assert.equal(claims['payload_hash'], createHash('sha256').update(raw).digest('hex'));
    assert.ok(claims.jti && Math.abs(claims.iat! - Date.now() / 1000) < 10);
});

test('brings the customer’s words to the inbound address', async (t) => {
    const { simulator, org, call } = await scene(t);

    const written = await call('POST', '/_sim/phones/+14155550142/messages', {
        text: 'stop the press'
    });
    await simulator.advance(0);

    assert.equal(written.status, 201);
    const { path, body } = org.received[0]!;
    assert.equal(path, '/inbound?token=secret');
    assert.equal(body['from'], JANE);
    assert.equal(body['to'], US_NUMBER);
    assert.equal(body['text'], 'stop the press');
    assert.deepEqual(body['sms'], { num_messages: '1', keyword: 'STOP' });
});

test('answers to the number that last wrote to the phone', async (t) => {
    const { simulator, org, send, call } = await scene(t);
    await send({ ...smsTo('447700900142'), from: GB_NUMBER });
    await simulator.advance(5_000);
    org.received.length = 0;

    await call('POST', '/_sim/phones/447700900142/messages', { text: 'Thanks' });
    await simulator.advance(0);

    assert.equal(org.received[0]?.body['to'], GB_NUMBER);
});

test('STOP keeps later messages from the phone, START lets them through', async (t) => {
    const { simulator, org, send, call } = await scene(t);
    const jane = (text: string) => call('POST', `/_sim/phones/${JANE}/messages`, { text });

    await jane('Stop');
    await send(smsTo(JANE));
    await simulator.advance(5_000);
    const refused = org.received.at(-1)?.body;
    await jane('START');
    await send(smsTo(JANE));
    await simulator.advance(5_000);

    assert.equal(refused?.['status'], 'rejected');
    assert.equal((refused?.['error'] as { title: string }).title, '1240');
    assert.equal(org.received.at(-1)?.body['status'], 'delivered');
    const texts = org.received.map(({ body }) => body['text']).filter(Boolean);
    assert.deepEqual(texts, ['Stop', 'START'], 'the words themselves still reach the business');
});

test('a long text is counted and charged in parts', async (t) => {
    const { simulator, org, send } = await scene(t);
    const before = simulator.account.balance;

    await send(smsTo(JANE, 'ж'.repeat(71)));
    await simulator.advance(1_000);

    assert.deepEqual(org.received[0]?.body['sms'], { count_total: '2' });
    assert.equal((before - simulator.account.balance).toFixed(4), '0.0666');
});

test('sends statuses to the address that the message itself names', async (t) => {
    const { simulator, org, send } = await scene(t);

    await send({ ...smsTo(JANE), webhook_url: `${org.url}/mine` });
    await simulator.advance(5_000);

    assert.deepEqual(
        org.received.map(({ path }) => path),
        ['/mine', '/mine']
    );
});

test('with the API key, statuses go to the account’s own address', async (t) => {
    const { simulator, org, send, call, basic } = await scene(t);
    await call('PUT', '/_sim/account/webhooks', { accountStatusUrl: `${org.url}/account` });

    const answer = await send(smsTo(JANE), basic());
    await simulator.advance(5_000);

    assert.equal(answer.status, 202);
    assert.deepEqual(
        org.received.map(({ path }) => path),
        ['/account', '/account']
    );
    assert.equal(
        decodeJwt(String(org.received[0]?.headers.authorization).slice(7))['application_id'],
        undefined
    );
});

test('a phone that is off gets the message when it is on again', async (t) => {
    const { simulator, send, call, statuses } = await scene(t);
    await call('PATCH', `/_sim/phones/${JANE}`, { reachable: false });

    await send(smsTo(JANE));
    await simulator.advance(60_000);
    const whileOff = [...statuses()];
    await call('PATCH', `/_sim/phones/${JANE}`, { reachable: true });
    await simulator.advance(0);

    assert.deepEqual(whileOff, ['submitted']);
    assert.deepEqual(statuses(), ['submitted', 'delivered']);
});

test('a message that outlives its ttl is rejected as expired', async (t) => {
    const { simulator, org, send, call } = await scene(t);
    await call('PATCH', `/_sim/phones/${JANE}`, { reachable: false });

    await send({ ...smsTo(JANE), ttl: 600 });
    await simulator.advance(601_000);

    const last = org.received.at(-1)?.body;
    assert.equal(last?.['status'], 'rejected');
    assert.equal((last?.['error'] as { title: string }).title, '1360');
});
