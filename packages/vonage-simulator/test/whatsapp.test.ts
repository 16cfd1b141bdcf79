import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFileHost } from './support/fileHost.ts';
import { fixture } from './support/fixtures.ts';
import { scene, smsTo, WHATSAPP_NUMBER } from './support/scene.ts';
import type { Scene } from './support/scene.ts';

const PRIYA = '447700900142';
const text = {
    channel: 'whatsapp',
    message_type: 'text',
    to: PRIYA,
    from: WHATSAPP_NUMBER,
    text: 'Hello'
};
const template = (parameters: string[], locale = 'en_GB', name = 'order_update') => ({
    channel: 'whatsapp',
    message_type: 'template',
    to: PRIYA,
    from: WHATSAPP_NUMBER,
    template: { name: `namespace:${name}`, parameters },
    whatsapp: { policy: 'deterministic', locale }
});

const write = (scenery: Scene, message: object = { text: 'Hi' }) =>
    scenery.call('POST', `/_sim/phones/${PRIYA}/messages`, { channel: 'whatsapp', ...message });

async function outcome(scenery: Scene, body: unknown): Promise<string> {
    scenery.org.received.length = 0;
    const answer = await scenery.send(body);
    assert.equal(answer.status, 202, JSON.stringify(answer.body));
    await scenery.simulator.advance(10_000);
    return scenery.org.received
        .filter(({ path }) => path.startsWith('/status'))
        .map(({ body }) => [body['status'], (body['error'] as { title?: string })?.title])
        .map((parts) => parts.filter(Boolean).join(' '))
        .join(', ');
}

test('free words go out within a day of the customer’s last message only', async (t) => {
    const scenery = await scene(t);

    assert.equal(await outcome(scenery, text), 'rejected 1340');
    await write(scenery);
    assert.equal(await outcome(scenery, text), 'submitted, delivered, read');
    await scenery.simulator.advance(24 * 3600 * 1000);
    assert.equal(await outcome(scenery, text), 'rejected 1340');
});

test('a template goes out at any time, and does not open the window', async (t) => {
    const scenery = await scene(t);

    assert.equal(
        await outcome(scenery, template(['Priya', '1043', 'Monday'])),
        'submitted, delivered, read'
    );
    assert.equal(await outcome(scenery, text), 'rejected 1340');
    const [shown] = (await scenery.call('GET', '/_sim/messages')).body;
    assert.match(shown.shownText, /^Hello Priya, your order 1043 /);
});

test('a template that is unknown, not approved or wrongly filled is rejected', async (t) => {
    const scenery = await scene(t);

    assert.equal(await outcome(scenery, template(['Priya'])), 'rejected 1022');
    assert.equal(await outcome(scenery, template(['a', 'b', 'c', 'd'])), 'rejected 1022');
    for (const value of ['1 Pier\nBoston', '1\tPier', '1     Pier']) {
        assert.equal(await outcome(scenery, template(['Priya', value, 'Monday'])), 'rejected 1022');
    }
    assert.equal(await outcome(scenery, template(['a', 'b', 'c'], 'fr')), 'rejected 1022');
    assert.equal(await outcome(scenery, template(['x'], 'en_US', 'autumn_sale')), 'rejected 1022');
    assert.equal(await outcome(scenery, template(['x'], 'en_US', 'unheard_of')), 'rejected 1022');
});

test('a template in WhatsApp’s own form is held to the same', async (t) => {
    const scenery = await scene(t);
    const custom = fixture('whatsapp', 'custom', 'outboundTemplate');
    const lacking = structuredClone(custom) as { custom: { template: { components: unknown[] } } };
    lacking.custom.template.components = [];

    assert.equal(await outcome(scenery, custom), 'submitted, delivered, read');
    assert.equal(await outcome(scenery, lacking), 'rejected 1022');
});

test('delivered brings the price and the conversation', async (t) => {
    const scenery = await scene(t);

    await outcome(scenery, template(['Priya', '1043', 'Monday']));

    const delivered = scenery.org.received[1]?.body;
    assert.deepEqual(delivered?.['usage'], { currency: 'EUR', price: '0.0533' });
    const { pricing } = delivered?.['whatsapp'] as { pricing: Record<string, string> };
    assert.equal(pricing['category'], 'utility');
});

test('somebody without WhatsApp cannot be reached, and the next of the chain goes out', async (t) => {
    const scenery = await scene(t);
    await scenery.call('PATCH', `/_sim/phones/${PRIYA}`, { hasWhatsApp: false });

    const answer = await scenery.send({ ...text, failover: [smsTo(PRIYA), smsTo(PRIYA)] });
    await scenery.simulator.advance(10_000);

    assert.ok(answer.body.workflow_id);
    const [rejected, submitted, delivered, ...more] = scenery.org.received.map(({ body }) => body);
    assert.equal((rejected?.['error'] as { title: string }).title, '1300');
    assert.deepEqual(
        [rejected, submitted, delivered].map((body) => body?.['workflow']),
        ['1', '2', '2'].map((items_number) => ({
            workflow_id: answer.body.workflow_id,
            items_number,
            items_total: '3'
        }))
    );
    assert.notEqual(submitted?.['message_uuid'], answer.body.message_uuid);
    assert.deepEqual(
        [submitted?.['status'], delivered?.['status'], more.length],
        ['submitted', 'delivered', 0]
    );
});

test('read receipts come when the phone gives them, also later', async (t) => {
    const scenery = await scene(t);
    await write(scenery);
    await scenery.call('PATCH', `/_sim/phones/${PRIYA}`, { reads: false });

    assert.equal(await outcome(scenery, text), 'submitted, delivered');
    await scenery.call('PATCH', `/_sim/phones/${PRIYA}`, { reads: true });
    await scenery.simulator.advance(0);

    assert.equal(scenery.statuses().at(-1), 'read');
});

test('a quoted answer names the message, and a quote of nothing is rejected', async (t) => {
    const scenery = await scene(t);
    const asked = (await write(scenery)).body.uuid;

    assert.equal(
        await outcome(scenery, { ...text, context: { message_uuid: asked } }),
        'submitted, delivered, read'
    );
    assert.equal(
        await outcome(scenery, { ...text, context: { message_uuid: 'none' } }),
        'rejected 1451'
    );
    const [, ours] = (await scenery.call('GET', '/_sim/messages')).body;
    await write(scenery, { text: 'Yes', context: { message_uuid: ours.uuid } });
    await scenery.simulator.advance(0);
    const inbound = scenery.org.received.at(-1)?.body;
    assert.equal(inbound?.['context_status'], 'available');
    assert.deepEqual(inbound?.['context'], {
        message_uuid: ours.uuid,
        message_from: WHATSAPP_NUMBER
    });
});

test('somebody who hides the number is known by an id, both ways', async (t) => {
    const scenery = await scene(t);
    const id = 'GB.7700900143000000001';

    await scenery.call('POST', `/_sim/phones/${id}/messages`, {
        channel: 'whatsapp',
        text: 'Hello'
    });
    await scenery.simulator.advance(0);

    const { body } = scenery.org.received[0]!;
    assert.equal(body['from'], undefined);
    assert.deepEqual(body['whatsapp'], { sender: { user_id: id } }, 'no wa_id');
    assert.equal(await outcome(scenery, { ...text, to: id }), 'submitted, delivered, read');
});

for (const [kind, content] of [
    ['location', { location: { lat: 51.5, long: -0.07, name: 'The tower' } }],
    ['contacts', { contacts: [{ name: { formatted_name: 'Robin Shaw' } }] }],
    ['audio', {}],
    ['image', { image: { name: 'a.jpg', type: 'image/jpeg', base64: 'AAAA' } }],
    ['file', {}],
    ['button', { button: { payload: 'Yes', text: 'Yes' } }],
    ['reply', { reply: { id: 'a', title: 'A' } }],
    ['order', { order: { catalog_id: '1', product_items: [] } }],
    ['unsupported', {}]
] as const) {
    test(`a customer can send: ${kind}`, async (t) => {
        const scenery = await scene(t);

        const answer = await write(scenery, { message_type: kind, ...content });
        await scenery.simulator.advance(0);

        assert.equal(answer.status, 201, JSON.stringify(answer.body));
        const { body } = scenery.org.received[0]!;
        assert.equal(body['message_type'], kind);
        assert.deepEqual(body['profile'], { name: 'Priya Nair' });
        assert.equal('_self' in body, kind !== 'unsupported');
    });
}

test('a customer’s message that cannot exist is refused with the reason', async (t) => {
    const scenery = await scene(t);

    const answers = await Promise.all([
        write(scenery, { message_type: 'telegram' }),
        write(scenery, { message_type: 'location' }),
        write(scenery, { message_type: 'video' }),
        scenery.call('POST', '/_sim/phones/12/messages', {})
    ]);

    assert.deepEqual(
        answers.map(({ status }) => status),
        [400, 400, 400, 400]
    );
    assert.match(answers[0]!.body.error, /cannot send "telegram" by whatsapp/);
    assert.match(answers[1]!.body.error, /location is required/);
    assert.match(answers[2]!.body.error, /no sample video/);
    assert.match(answers[3]!.body.error, /"12" is no phone number/);
});

const HEADER = (link: string) => ({
    type: 'header',
    parameters: [{ type: 'image', image: { link } }]
});
const NAMED = {
    type: 'body',
    parameters: [{ type: 'text', parameter_name: 'customer_name', text: 'Priya' }]
};
const BUTTON = {
    type: 'button',
    sub_type: 'url',
    index: 1,
    parameters: [{ type: 'text', text: '1042' }]
};
const photo = (components: unknown[]) => ({
    channel: 'whatsapp',
    message_type: 'custom',
    to: PRIYA,
    from: WHATSAPP_NUMBER,
    custom: {
        type: 'template',
        template: {
            name: 'delivery_photo',
            language: { policy: 'deterministic', code: 'en_US' },
            components
        }
    }
});

test('a template with a picture, a named parameter and a button goes out as it was approved', async (t) => {
    const scenery = await scene(t);
    const files = await startFileHost(t);
    const header = HEADER(`${files}/100/image-jpeg`);

    assert.equal(
        await outcome(scenery, photo([header, NAMED, BUTTON])),
        'submitted, delivered, read'
    );
    const [shown] = (await scenery.call('GET', '/_sim/messages')).body;
    assert.equal(shown.shownText, 'Hello Priya, we have left your parcel here.');
    assert.deepEqual(shown.shownButtons, ['Thank you']);
    assert.equal(shown.mediaIds.length, 1, 'the picture was fetched');
});

test('a template is refused when header, names or buttons do not fit', async (t) => {
    const scenery = await scene(t);
    const files = await startFileHost(t);
    const header = HEADER(`${files}/100/image-jpeg`);
    const video = {
        type: 'header',
        parameters: [{ type: 'video', video: { link: `${files}/100/video-mp4` } }]
    };
    const byPlace = { type: 'body', parameters: [{ type: 'text', text: 'Priya' }] };
    const wrongPlace = { ...BUTTON, index: 0 };
    const tooMany = { ...BUTTON, index: 7 };

    for (const components of [
        [NAMED, BUTTON],
        [video, NAMED, BUTTON],
        [header, byPlace, BUTTON],
        [header, NAMED],
        [header, NAMED, wrongPlace],
        [header, NAMED, BUTTON, tooMany]
    ]) {
        assert.equal(await outcome(scenery, photo(components)), 'rejected 1022');
    }
    const gone = HEADER(`${files}/gone`);
    assert.equal(await outcome(scenery, photo([gone, NAMED, BUTTON])), 'rejected 1380');
    assert.equal(
        await outcome(scenery, template(['x'], 'en_US', 'delivery_photo')),
        'rejected 1022',
        'Vonage’s own form has no header'
    );
});

test('people who hide their number write under an id and a name of their choice', async (t) => {
    const scenery = await scene(t);
    const id = 'US.13491208655302741918';
    await scenery.call('PATCH', `/_sim/phones/${id}`, { name: 'Robin', username: 'robin.s' });

    const written = await scenery.call('POST', `/_sim/phones/${id}/messages`, {
        channel: 'whatsapp',
        text: 'Hi'
    });
    await scenery.simulator.advance(1_000);

    assert.equal(written.status, 201);
    const { body } = scenery.org.received[0] ?? {};
    assert.equal(body?.['from'], undefined);
    assert.deepEqual(body?.['profile'], { name: 'Robin', username: 'robin.s' });
    assert.deepEqual(body?.['whatsapp'], { sender: { user_id: id } });
    const answer = await outcome(scenery, { ...text, to: id });
    assert.equal(answer, 'submitted, delivered, read');
});

test('a message names the region that can change it', async (t) => {
    const scenery = await scene(t);

    const { body: written } = await write(scenery);
    await scenery.simulator.advance(1_000);

    assert.deepEqual(scenery.org.received[0]?.body['_self'], {
        href: `https://api-eu.vonage.com/v1/messages/${written.uuid}`
    });
});
