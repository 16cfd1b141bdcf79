import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWorthRetrying, nextDelay } from '../src/deliver/retrySchedule.ts';
import { JANE, scene, smsTo } from './support/scene.ts';
import type { Scene } from './support/scene.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

const write = (scenery: Scene) =>
    scenery.call('POST', `/_sim/phones/${JANE}/messages`, { text: 'Hi' });
const webhooks = async (scenery: Scene) => (await scenery.call('GET', '/_sim/webhooks')).body;

test('waits five seconds, doubling to a quarter of an hour, for a day', () => {
    const delays: number[] = [];
    let elapsed = 0;
    for (
        let next = nextDelay(1, 0);
        next !== undefined;
        next = nextDelay(delays.length + 1, elapsed)
    ) {
        delays.push(next / SECOND);
        elapsed += next;
    }

    assert.deepEqual(delays.slice(0, 10), [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    assert.ok(elapsed <= 24 * HOUR && elapsed > 23.5 * HOUR);
});

test('tries again after 429 and 5xx only', () => {
    const retried = [200, 301, 400, 401, 404, 429, 500, 503].filter(isWorthRetrying);

    assert.deepEqual(retried, [429, 500, 503]);
    assert.equal(isWorthRetrying(undefined), false);
});

test('an org that is down for a while gets the message when it is back', async (t) => {
    const scenery = await scene(t);
    const { org, simulator } = scenery;
    org.answers.push(503, 429, 500);

    await write(scenery);
    await simulator.advance(4.9 * SECOND);
    const early = org.received.length;
    await simulator.advance(40 * SECOND);

    assert.equal(early, 1, 'not before five seconds');
    assert.equal(org.received.length, 4);
    assert.equal(new Set(org.received.map(({ raw }) => raw)).size, 1, 'the same body each time');
    const tokens = org.received.map(({ headers }) => headers.authorization);
    assert.equal(new Set(tokens).size, 4, 'signed anew each time');
    const [webhook] = await webhooks(scenery);
    assert.equal(webhook.state, 'delivered');
    assert.deepEqual(
        webhook.attempts.map(({ status }: { status: number }) => status),
        [503, 429, 500, 200]
    );
});

test('an org that refuses loses the message', async (t) => {
    const scenery = await scene(t);
    scenery.org.answers.push(401);

    await write(scenery);
    await scenery.simulator.advance(25 * HOUR);

    assert.equal(scenery.org.received.length, 1);
    assert.equal((await webhooks(scenery))[0].state, 'lost');
});

test('gives up after a day', async (t) => {
    const scenery = await scene(t);
    scenery.org.answers.push(...Array.from({ length: 300 }, () => 503));

    await write(scenery);
    await scenery.simulator.advance(25 * HOUR);

    const [webhook] = await webhooks(scenery);
    assert.equal(webhook.state, 'dropped');
    assert.equal(scenery.org.received.length, webhook.attempts.length);
    assert.ok(webhook.attempts.length > 95 && webhook.attempts.length < 110);
});

test('an org that gives no answer loses the message, and the log says why', async (t) => {
    const scenery = await scene(t);
    await scenery.org.close();

    await write(scenery);
    await scenery.simulator.advance(HOUR);

    const [webhook] = await webhooks(scenery);
    assert.equal(webhook.state, 'lost');
    assert.match(webhook.attempts[0].error, /No answer .* only after 429 and 5xx/);
});

test('without an address nothing is sent, and the log says so', async (t) => {
    const scenery = await scene(t);
    await scenery.call('PUT', '/_sim/account/webhooks', { inboundUrl: '' });

    await write(scenery);
    await scenery.simulator.advance(SECOND);

    const [webhook] = await webhooks(scenery);
    assert.equal(webhook.state, 'lost');
    assert.match(webhook.note, /No inbound address is set/);
    assert.equal(scenery.org.received.length, 0);
});

test('the clock can be run fast', async (t) => {
    const scenery = await scene(t, { speed: 1 });
    scenery.org.answers.push(503);
    const arrived = new Promise<void>((resolve) => {
        const poll = setInterval(() => {
            if (scenery.org.received.length === 2) {
                clearInterval(poll);
                resolve();
            }
        }, 5);
    });

    const clock = await scenery.call('POST', '/_sim/clock', { speed: 1000 });
    await write(scenery);
    await arrived;

    assert.equal(clock.body.speed, 1000);
});

test('tokens keep real time, unless they are told to move along', async (t) => {
    const scenery = await scene(t);
    const inAnHour = Math.floor(Date.now() / 1000) + 3600;
    const tokenOfThen = `Bearer ${await scenery.token({ iat: inAnHour, exp: inAnHour + 60 })}`;

    await scenery.call('POST', '/_sim/clock', { advanceSeconds: 3600 });
    assert.equal((await scenery.send(smsTo(JANE), tokenOfThen)).status, 401);

    await scenery.call('POST', '/_sim/clock', { advanceSeconds: 3600, withTokens: true });
    assert.equal((await scenery.send(smsTo(JANE), tokenOfThen)).status, 202);
    await write(scenery);
    await scenery.simulator.advance(SECOND);
    const { authorization } = scenery.org.received.at(-1)?.headers ?? {};
    assert.ok(Math.abs(issuedAt(authorization) - inAnHour) < 60);

    await scenery.call('POST', '/_sim/reset');
    assert.equal((await scenery.send(smsTo(JANE), tokenOfThen)).status, 401);
});

/** Seconds since 1970 in a token's iat. */
function issuedAt(authorization: string | undefined): number {
    const [, payload = ''] = (authorization ?? '').split('.');
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')).iat;
}
