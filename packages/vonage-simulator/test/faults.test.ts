import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JANE, scene, smsTo } from './support/scene.ts';
import type { Scene } from './support/scene.ts';

const faults = (scenery: Scene, settings: unknown) =>
    scenery.call('POST', '/_sim/faults', settings);

test('rate429 and rate500 refuse sends, and take nothing', async (t) => {
    const scenery = await scene(t);

    await faults(scenery, { rate429: 1 });
    const throttled = await scenery.send(smsTo(JANE));
    await faults(scenery, { rate429: 0, rate500: true });
    const broken = await scenery.send(smsTo(JANE));
    await scenery.call('DELETE', '/_sim/faults');
    const fine = await scenery.send(smsTo(JANE));

    assert.deepEqual([throttled.status, broken.status, fine.status], [429, 500, 202]);
    assert.equal((await scenery.call('GET', '/_sim/messages')).body.length, 1);
});

test('a share hits the same sends for the same seed', async (t) => {
    const scenery = await scene(t);
    const run = async (seed: number): Promise<number[]> => {
        await faults(scenery, { rate500: 0.5, seed });
        const answers: number[] = [];
        for (let i = 0; i < 12; i++) {
            answers.push((await scenery.send(smsTo(JANE))).status);
        }
        return answers;
    };

    const [first, again, other] = [await run(7), await run(7), await run(8)];

    assert.deepEqual(first, again);
    assert.notDeepEqual(first, other);
    assert.ok(first.includes(500) && first.includes(202));
});

test('nextSends refuses just the next ones', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { nextSends: [429, 500] });

    const answers = [1, 2, 3].map(() => scenery.send(smsTo(JANE)));

    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    assert.deepEqual(statuses.sort(), [202, 429, 500]);
});

test('timeouts holds the answer back, while the message goes out', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { timeouts: 60_000 });
    const authorization = `Bearer ${await scenery.token()}`;
    const impatient = new AbortController();
    const answer = fetch(`${scenery.simulator.url}/v1/messages`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(smsTo(JANE)),
        signal: impatient.signal
    });
    const outcome = answer.then(
        () => 'answered',
        () => 'given up'
    );

    let kept: unknown[] = [];
    while (kept.length === 0) {
        kept = (await scenery.call('GET', '/_sim/messages')).body;
    }
    await scenery.simulator.advance(5_000);
    impatient.abort();

    assert.equal(await outcome, 'given up');
    assert.deepEqual(scenery.statuses(), ['submitted', 'delivered']);
});

/** What a client that waits so many milliseconds hears of a send. */
async function heard(scenery: Scene, body: unknown, patience = 150): Promise<number | string> {
    const authorization = `Bearer ${await scenery.token()}`;
    try {
        const answer = await fetch(`${scenery.simulator.url}/v1/messages`, {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify(body),
            signal: AbortSignal.timeout(patience)
        });
        return answer.status;
    } catch (error) {
        return (error as Error).name === 'TimeoutError' ? 'no answer' : 'dropped';
    }
}

const kept = async (scenery: Scene): Promise<number> =>
    (await scenery.call('GET', '/_sim/messages')).body.length;

test('rateTimeout takes the message and keeps the client waiting', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { rateTimeout: 1, timeoutMs: 60_000 });

    assert.equal(await heard(scenery, smsTo(JANE)), 'no answer');

    await scenery.simulator.advance(5_000);
    assert.deepEqual(scenery.statuses(), ['submitted', 'delivered']);
});

test('rateTimeout answers a client that waits long enough', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { rateTimeout: 1, timeoutMs: 50 });

    assert.equal(await heard(scenery, smsTo(JANE), 5_000), 202);
});

test('rateLost takes the message and drops the connection', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { rateLost: 1 });

    assert.equal(await heard(scenery, smsTo(JANE), 5_000), 'dropped');
    assert.equal(await kept(scenery), 1);
    const calls = (await scenery.call('GET', '/_sim/calls')).body;
    assert.equal(calls.at(-1).answer.status, 0, 'the log says that there was no answer');
});

test('rateHang takes nothing and says nothing', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { rateHang: 1, timeoutMs: 60_000 });

    assert.equal(await heard(scenery, smsTo(JANE)), 'no answer');
    await faults(scenery, { timeoutMs: 20 });
    assert.equal(await heard(scenery, smsTo(JANE), 5_000), 'dropped');

    assert.equal(await kept(scenery), 0);
});

test('nextSends knows every fate, and a gateway’s page is not JSON', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { nextSends: [502, 503, 504, 'lost', 'hang', 'late'], timeoutMs: 1 });

    const heardOf: (number | string)[] = [];
    for (let i = 0; i < 7; i++) {
        heardOf.push(await heard(scenery, smsTo(JANE), 5_000));
    }
    await faults(scenery, { nextSends: [503] });
    const page = await scenery.send(smsTo(JANE));

    assert.deepEqual(heardOf, [502, 503, 504, 'dropped', 'dropped', 202, 202]);
    assert.match(page.body, /<html>/);
    assert.equal(await kept(scenery), 3, 'lost, late and the last');
});

test('shares of all faults together leave about the rest unharmed', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, {
        rate429: 0.1,
        rate500: 0.05,
        rateTimeout: 0.03,
        rateLost: 0.03,
        rateHang: 0.02,
        timeoutMs: 1,
        seed: 11
    });

    const outcomes = new Map<number | string, number>();
    for (let i = 0; i < 400; i++) {
        const outcome = await heard(scenery, smsTo(JANE), 5_000);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }

    const share = (outcome: number | string) => (outcomes.get(outcome) ?? 0) / 400;
    assert.ok(Math.abs(share(429) - 0.1) < 0.05, `429: ${share(429)}`);
    assert.ok(Math.abs(share(500) - 0.05) < 0.04, `500: ${share(500)}`);
    assert.ok(share('dropped') > 0.01 && share('dropped') < 0.1, `dropped: ${share('dropped')}`);
    assert.ok(share(202) > 0.7, `202: ${share(202)}`);
});

test('duplicateWebhooks sends each event twice, signed anew', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { duplicateWebhooks: 1 });

    await scenery.send(smsTo(JANE));
    await scenery.simulator.advance(5_000);

    assert.deepEqual(scenery.statuses(), ['submitted', 'submitted', 'delivered', 'delivered']);
    const [first, second] = scenery.org.received;
    assert.equal(first?.raw, second?.raw);
    assert.notEqual(first?.headers.authorization, second?.headers.authorization);
});

test('lateStatus holds webhooks back, with true timestamps', async (t) => {
    const scenery = await scene(t, { startAt: Date.parse('2026-11-17T10:00:00Z') });
    await faults(scenery, { lateStatus: 60_000 });

    await scenery.send(smsTo(JANE));
    await scenery.simulator.advance(30_000);
    const early = scenery.statuses().length;
    await scenery.simulator.advance(60_000);

    assert.equal(early, 0);
    assert.deepEqual(scenery.statuses(), ['submitted', 'delivered']);
    assert.equal(scenery.org.received[0]?.body['timestamp'], '2026-11-17T10:00:00Z');
});

test('outOfOrder turns the order of a message’s statuses round', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { outOfOrder: 1 });

    await scenery.send(smsTo(JANE));
    await scenery.simulator.advance(5_000);

    assert.deepEqual(scenery.statuses(), ['delivered', 'submitted']);
});

test('unsignedWebhooks come signed when the org answers 5xx', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { unsignedWebhooks: 1 });
    scenery.org.answers.push(500);

    await scenery.call('POST', `/_sim/phones/${JANE}/messages`, { text: 'Hi' });
    await scenery.simulator.advance(10_000);

    const signed = scenery.org.received.map(({ headers }) => headers.authorization !== undefined);
    assert.deepEqual(signed, [false, true]);
});

test('statusBeforeAnswer reports before the send is answered', async (t) => {
    const scenery = await scene(t, { webhookAheadMs: 10_000 });
    await faults(scenery, { statusBeforeAnswer: 1 });

    const answer = await scenery.send(smsTo(JANE));

    assert.equal(scenery.org.received[0]?.body['message_uuid'], answer.body.message_uuid);
    assert.deepEqual(scenery.statuses(), ['submitted'], 'without the clock having moved');
});

test('statusBeforeAnswer does not wait for a receiver that answers nobody until it has its own answer', async (t) => {
    const scenery = await scene(t);
    await faults(scenery, { statusBeforeAnswer: 1 });
    let release: () => void = () => undefined;
    scenery.org.busyUntil = new Promise((resolve) => (release = resolve));

    const answer = await scenery.send(smsTo(JANE));
    release();

    assert.equal(answer.status, 202);
});

test('a fault that does not exist is refused, and the known ones named', async (t) => {
    const scenery = await scene(t);

    const unknown = await faults(scenery, { gremlins: 1 });
    const tooMuch = await faults(scenery, { rate429: 2 });

    assert.equal(unknown.status, 400);
    assert.match(unknown.body.error, /rate429, rate500, rateTimeout/);
    assert.equal(tooMuch.status, 400);
});
