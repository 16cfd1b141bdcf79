import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFileHost } from './support/fileHost.ts';
import { JANE, scene, US_NUMBER } from './support/scene.ts';
import type { Scene } from './support/scene.ts';

const picture = (url: string, to = JANE) => ({
    channel: 'mms',
    message_type: 'image',
    to,
    from: US_NUMBER,
    image: { url, caption: 'The label' }
});

/** How a message ended: its last status, with the code when it failed. */
async function outcome(scenery: Scene, body: unknown): Promise<string> {
    const answer = await scenery.send(body);
    assert.equal(answer.status, 202, JSON.stringify(answer.body));
    await scenery.simulator.advance(10_000);
    const last = scenery.org.received.at(-1)?.body;
    const error = last?.['error'] as { title: string } | undefined;
    return [last?.['status'], error?.title].filter(Boolean).join(' ');
}

test('a picture is fetched, delivered and shown', async (t) => {
    const scenery = await scene(t);
    const files = await startFileHost(t);

    assert.equal(await outcome(scenery, picture(`${files}/100/image-png`)), 'delivered');

    const [message] = (await scenery.call('GET', '/_sim/messages')).body;
    const copy = await fetch(`${scenery.simulator.url}/_sim/media/${message.mediaIds[0]}`);
    assert.equal(copy.headers.get('content-type'), 'image/png');
    assert.equal((await copy.arrayBuffer()).byteLength, 100);
});

test('a file that cannot be had, is too large or of a wrong type is rejected with its code', async (t) => {
    const scenery = await scene(t);
    const files = await startFileHost(t);

    assert.equal(await outcome(scenery, picture(`${files}/gone`)), 'rejected 1380');
    assert.equal(await outcome(scenery, picture('http://127.0.0.1:1/nothing')), 'rejected 1380');
    assert.equal(await outcome(scenery, picture(`${files}/2097153/image-png`)), 'rejected 1381');
    assert.equal(await outcome(scenery, picture(`${files}/100/text-html`)), 'rejected 1382');
});

test('only phones in the United States and Canada can be reached', async (t) => {
    const scenery = await scene(t);
    const files = await startFileHost(t);

    const ended = await outcome(scenery, picture(`${files}/100/image-png`, '447700900142'));

    assert.equal(ended, 'rejected 1250');
});

test('several attachments are all fetched', async (t) => {
    const scenery = await scene(t);
    const files = await startFileHost(t);
    const { image: _image, ...rest } = picture('');
    const message = {
        ...rest,
        message_type: 'content',
        content: [
            { type: 'image', url: `${files}/10/image-png` },
            { type: 'file', url: `${files}/gone` }
        ]
    };

    assert.equal(await outcome(scenery, message), 'rejected 1380');
});

test('a customer’s picture can be fetched for 48 hours', async (t) => {
    const { simulator, org, call } = await scene(t);

    await call('POST', `/_sim/phones/${JANE}/messages`, { channel: 'mms', message_type: 'image' });
    await simulator.advance(0);
    const { url } = org.received[0]?.body['image'] as { url: string };
    const fresh = await fetch(url);
    await simulator.advance(48 * 3600 * 1000);
    const old = await fetch(url);

    assert.equal(fresh.headers.get('content-type'), 'image/png');
    assert.deepEqual(
        [...new Uint8Array(await fresh.arrayBuffer()).slice(1, 4)],
        [0x50, 0x4e, 0x47]
    );
    assert.equal(old.status, 404);
});

test('a number without MMS takes no picture', async (t) => {
    const { call } = await scene(t);

    const answer = await call('POST', `/_sim/phones/${JANE}/messages`, {
        channel: 'mms',
        message_type: 'image',
        to: '14155550101'
    });

    assert.equal(answer.status, 400);
    assert.match(answer.body.error, /takes no MMS; it takes SMS/);
});

test('a customer sends several files in one MMS', async (t) => {
    const scenery = await scene(t);

    const written = await scenery.call('POST', `/_sim/phones/${JANE}/messages`, {
        channel: 'mms',
        message_type: 'image',
        image: { name: 'front.png', type: 'image/png', base64: 'AAAA', caption: 'Both sides' },
        content: [
            { kind: 'image', name: 'back.png', type: 'image/png', base64: 'AAAA' },
            { kind: 'vcard' }
        ]
    });
    await scenery.simulator.advance(1_000);

    assert.equal(written.status, 201, JSON.stringify(written.body));
    const body = scenery.org.received[0]?.body as {
        image: { url: string };
        content: { type: string; url: string }[];
    };
    assert.deepEqual(
        body.content.map(({ type }) => type),
        ['image', 'image', 'vcard']
    );
    assert.equal(body.content[0]?.url, body.image.url);
    for (const { url } of body.content) {
        assert.equal((await fetch(url)).status, 200);
    }
    const bad = await scenery.call('POST', `/_sim/phones/${JANE}/messages`, {
        channel: 'mms',
        message_type: 'image',
        content: [{ kind: 'poem' }]
    });
    assert.equal(bad.status, 400);
});
