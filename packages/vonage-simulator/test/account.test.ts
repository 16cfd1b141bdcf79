import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importPKCS8, SignJWT } from 'jose';
import { JANE, scene, smsTo, US_NUMBER } from './support/scene.ts';
import type { Scene } from './support/scene.ts';

const asAccount = (scenery: Scene, method: string, path: string, body?: unknown) =>
    scenery.call(method, path, body, { authorization: scenery.basic() });

const asApplication = async (scenery: Scene, method: string, path: string, body?: unknown) =>
    scenery.call(method, path, body, { authorization: `Bearer ${await scenery.token()}` });

const form = (scenery: Scene, path: string, fields: Record<string, string>) =>
    scenery.call('POST', path, new URLSearchParams(fields).toString(), {
        authorization: scenery.basic(),
        'content-type': 'application/x-www-form-urlencoded'
    });

test('lists the numbers that are rented, page by page and narrowed', async (t) => {
    const scenery = await scene(t);
    const { applicationId } = scenery.simulator.account;

    const all = await asAccount(scenery, 'GET', '/account/numbers');
    const second = await asAccount(scenery, 'GET', '/account/numbers?size=2&index=2');
    const british = await asAccount(scenery, 'GET', '/account/numbers?country=GB');
    const ending = await asAccount(
        scenery,
        'GET',
        '/account/numbers?pattern=0101&search_pattern=2'
    );

    assert.equal(all.body.count, 3, 'the WhatsApp sender is not rented');
    assert.deepEqual(all.body.numbers[0], {
        country: 'US',
        msisdn: US_NUMBER,
        type: 'mobile-lvn',
        features: ['SMS', 'MMS', 'VOICE'],
        messagesCallbackType: 'app',
        messagesCallbackValue: applicationId,
        app_id: applicationId
    });
    assert.deepEqual([second.body.count, second.body.numbers.length], [3, 1]);
    assert.equal(british.body.count, 1);
    assert.equal(ending.body.numbers[0].msisdn, '14155550101');
});

test('takes key and secret in the query, as the older APIs do', async (t) => {
    const { call, simulator } = await scene(t);
    const { apiKey, apiSecret } = simulator.account;
    const query = (secret: string) => `/account/get-balance?api_key=${apiKey}&api_secret=${secret}`;

    const good = await call('GET', query(apiSecret));
    const bad = await call('GET', query('wrong'));
    const none = await call('GET', '/account/get-balance');

    assert.deepEqual(good.body, { value: 1000, autoReload: false });
    assert.deepEqual([bad.status, none.status], [401, 401]);
});

test('the balance goes down with what is sent', async (t) => {
    const scenery = await scene(t);

    await scenery.send(smsTo(JANE));
    await scenery.simulator.advance(1_000);

    const { body } = await asAccount(scenery, 'GET', '/account/get-balance');
    assert.equal(body.value, 999.9667);
});

test('a number that is linked elsewhere brings its messages there', async (t) => {
    const scenery = await scene(t);
    const made = await asAccount(scenery, 'POST', '/v2/applications', {
        name: 'Another',
        capabilities: {
            messages: {
                version: 'v1',
                webhooks: {
                    inbound_url: { address: `${scenery.org.url}/another`, http_method: 'POST' },
                    status_url: {
                        address: `${scenery.org.url}/another-status`,
                        http_method: 'POST'
                    }
                }
            }
        }
    });

    const linked = await form(scenery, '/number/update', {
        country: 'US',
        msisdn: US_NUMBER,
        app_id: made.body.id
    });
    await scenery.call('POST', `/_sim/phones/${JANE}/messages`, { text: 'Hi' });
    await scenery.simulator.advance(0);

    assert.equal(made.status, 201);
    assert.deepEqual(linked.body, { 'error-code': '200', 'error-code-label': 'success' });
    assert.equal(scenery.org.received[0]?.path, '/another');
});

test('a number or application that is not ours cannot be linked', async (t) => {
    const scenery = await scene(t);

    const stranger = await form(scenery, '/number/update', {
        country: 'US',
        msisdn: '14155550199'
    });
    const nowhere = await form(scenery, '/number/update', {
        country: 'US',
        msisdn: US_NUMBER,
        app_id: 'x'
    });

    assert.deepEqual([stranger.status, nowhere.status], [420, 420]);
});

test('a new application’s key signs requests at once', async (t) => {
    const scenery = await scene(t);
    const { body: made } = await asAccount(scenery, 'POST', '/v2/applications', { name: 'New' });
    const token = await new SignJWT({ application_id: made.id, jti: 'one' })
        .setProtectedHeader({ alg: 'RS256' })
        .setIssuedAt()
        .sign(await importPKCS8(made.keys.private_key, 'RS256'));

    const answer = await scenery.send(smsTo(JANE), `Bearer ${token}`);

    assert.equal(answer.status, 202);
    const shown = await asAccount(scenery, 'GET', `/v2/applications/${made.id}`);
    assert.equal(shown.body.keys.private_key, undefined, 'the private key is told once');
});

test('applications are listed and changed; the webhooks follow', async (t) => {
    const scenery = await scene(t);
    const { applicationId } = scenery.simulator.account;

    const list = await asAccount(scenery, 'GET', '/v2/applications?page_size=1');
    const changed = await asAccount(scenery, 'PUT', `/v2/applications/${applicationId}`, {
        name: 'Renamed',
        capabilities: {
            voice: { webhooks: {} },
            messages: {
                authenticate_inbound_media: true,
                webhooks: {
                    inbound_url: { address: `${scenery.org.url}/new`, http_method: 'POST' }
                }
            }
        }
    });

    assert.equal(list.body._embedded.applications[0].id, applicationId);
    assert.deepEqual([list.body.total_items, list.body.total_pages], [1, 1]);
    assert.equal(changed.body.name, 'Renamed');
    assert.deepEqual(changed.body.capabilities.voice, { webhooks: {} });
    const { inboundUrl, statusUrl } = scenery.simulator.account;
    assert.deepEqual([inboundUrl, statusUrl], [`${scenery.org.url}/new`, '']);
});

test('an application that is badly described is refused, with every reason', async (t) => {
    const scenery = await scene(t);

    const answer = await asAccount(scenery, 'POST', '/v2/applications', {
        keys: { public_key: 'abc' },
        capabilities: {
            messages: { webhooks: { inbound_url: { address: 'x', http_method: 'GET' } } }
        }
    });
    const unknown = await asAccount(scenery, 'GET', '/v2/applications/none');
    const unproven = await scenery.call('GET', '/v2/applications');

    assert.deepEqual([answer.status, unknown.status, unproven.status], [400, 404, 401]);
    assert.deepEqual(
        answer.body.invalid_parameters.map(({ name }: { name: string }) => name),
        [
            'name',
            'keys.public_key',
            'capabilities.messages.webhooks.inbound_url.address',
            'capabilities.messages.webhooks.inbound_url.http_method'
        ]
    );
});

test('secure inbound media asks for the application’s token', async (t) => {
    const scenery = await scene(t);
    const { applicationId, inboundUrl } = scenery.simulator.account;
    await asAccount(scenery, 'PUT', `/v2/applications/${applicationId}`, {
        name: 'Secure',
        capabilities: {
            messages: {
                authenticate_inbound_media: true,
                webhooks: { inbound_url: { address: inboundUrl, http_method: 'POST' } }
            }
        }
    });

    await scenery.call('POST', `/_sim/phones/${JANE}/messages`, {
        channel: 'mms',
        message_type: 'image'
    });
    await scenery.simulator.advance(0);
    const { url } = scenery.org.received[0]?.body['image'] as { url: string };
    const bare = await fetch(url);
    const proven = await fetch(url, {
        headers: { authorization: `Bearer ${await scenery.token()}` }
    });

    assert.deepEqual([bare.status, proven.status], [401, 200]);
});

test('WhatsApp accounts and their senders are listed', async (t) => {
    const scenery = await scene(t);

    const wabas = await asAccount(scenery, 'GET', '/v1/channel-manager/whatsapp/wabas');
    const [waba] = wabas.body._embedded.wabas;
    const numbers = await asApplication(
        scenery,
        'GET',
        `/v1/channel-manager/whatsapp/wabas/${waba.waba_id}/numbers`
    );
    const unknown = await asAccount(scenery, 'GET', '/v1/channel-manager/whatsapp/wabas/1/numbers');

    assert.equal(waba.account_review_status, 'Approved');
    assert.equal(numbers.body._embedded.numbers[0].number, '442079460958');
    assert.equal(unknown.status, 404);
});

const WABAS = '/v1/channel-manager/whatsapp/wabas';
const TEMPLATES = '/v2/whatsapp-manager/wabas/100000000000001/templates';

test('templates are listed, narrowed and paged through', async (t) => {
    const scenery = await scene(t);

    const all = await asApplication(scenery, 'GET', TEMPLATES);
    const approved = await asApplication(
        scenery,
        'GET',
        `${TEMPLATES}?status=APPROVED&language=en_US`
    );
    const named = await asApplication(scenery, 'GET', `${TEMPLATES}?name_or_content=prize`);
    const first = await asApplication(scenery, 'GET', `${TEMPLATES}?limit=4`);
    const next = new URL(first.body.paging.next);
    const rest = await asApplication(scenery, 'GET', next.pathname + next.search);
    const withKey = await asAccount(scenery, 'GET', TEMPLATES);

    const ids = ({ body }: typeof all) => body.templates.map(({ id }: { id: string }) => id);
    assert.equal(ids(all).length, 7);
    assert.deepEqual(
        approved.body.templates.map(({ name }: { name: string }) => name),
        ['order_update', 'reopen_conversation', 'delivery_photo']
    );
    assert.equal(ids(named).length, 1);
    assert.deepEqual([...ids(first), ...ids(rest)], ids(all));
    assert.equal(rest.body.paging.next, undefined);
    assert.equal(withKey.status, 401, 'an application’s token only');
});

test('a new template waits, is approved, can be sent, is changed and deleted', async (t) => {
    const scenery = await scene(t);
    const body = {
        name: 'thank_you',
        language: 'en_GB',
        category: 'UTILITY',
        components: [{ type: 'BODY', text: 'Thank you, {{1}}.' }]
    };

    const made = await asApplication(scenery, 'POST', TEMPLATES, body);
    const again = await asApplication(scenery, 'POST', TEMPLATES, body);
    const approved = await scenery.call('POST', `/_sim/templates/${made.body.id}`, {
        status: 'APPROVED'
    });
    const changed = await asApplication(scenery, 'PUT', `${TEMPLATES}/${made.body.id}`, {
        components: [{ type: 'BODY', text: 'Many thanks, {{1}}.' }]
    });
    const deleted = await asApplication(scenery, 'DELETE', `${TEMPLATES}?name=thank_you`);
    const gone = await asApplication(scenery, 'GET', `${TEMPLATES}/${made.body.id}`);

    assert.equal(made.status, 201);
    assert.equal(made.body.status, 'PENDING');
    assert.equal(again.status, 422);
    assert.equal(approved.body.status, 'APPROVED');
    assert.deepEqual([changed.body.status, changed.body.name], ['PENDING', 'thank_you']);
    assert.deepEqual([deleted.status, gone.status], [204, 404]);
});

test('a template that WhatsApp would not look at is refused, with every reason', async (t) => {
    const scenery = await scene(t);

    const { status, body } = await asApplication(scenery, 'POST', TEMPLATES, {
        name: 'Thank You',
        language: 'English',
        components: [{ type: 'FOOTER', text: 'x' }]
    });

    assert.equal(status, 422);
    const names = body.invalid_parameters.map(({ name }: { name: string }) => name);
    for (const field of ['category', 'name', 'language', 'components']) {
        assert.ok(names.includes(field), `${field} in ${names}`);
    }
});

test('WhatsApp refuses, pauses, rewrites and deletes templates', async (t) => {
    const scenery = await scene(t);
    const ID = '200000000000001';
    const change = (body: unknown) => scenery.call('POST', `/_sim/templates/${ID}`, body);
    const read = async () => (await asApplication(scenery, 'GET', `${TEMPLATES}/${ID}`)).body;

    await change({ status: 'REJECTED', rejected_reason: 'PROMOTIONAL' });
    const rejected = await read();
    await change({ status: 'PAUSED' });
    const paused = await read();
    await change({ components: [{ type: 'BODY', text: 'Hello {{1}}.' }] });
    const rewritten = await read();
    const nothing = await change({});
    const unknown = await change({ status: 'LOVED' });
    await scenery.call('DELETE', `/_sim/templates/${ID}`);
    const gone = await asApplication(scenery, 'GET', `${TEMPLATES}/${ID}`);

    assert.deepEqual([rejected.status, rejected.rejected_reason], ['REJECTED', 'PROMOTIONAL']);
    assert.deepEqual([paused.status, paused.rejected_reason], ['PAUSED', undefined]);
    assert.deepEqual(
        [rewritten.status, rewritten.components[0].text],
        ['PAUSED', 'Hello {{1}}.'],
        'only what was named changes'
    );
    assert.deepEqual([nothing.status, unknown.status, gone.status], [400, 400, 404]);
});

test('a number that is given back is neither rented nor a sender any more', async (t) => {
    const scenery = await scene(t);
    const remove = (number: string) =>
        scenery.call('DELETE', `/_sim/account/numbers/${number}`, undefined);

    const rented = await remove('+14155550101');
    const sender = await remove('442079460958');
    const again = await remove('14155550101');
    const listed = (await asAccount(scenery, 'GET', '/account/numbers')).body;
    const [waba] = (await asAccount(scenery, 'GET', WABAS)).body._embedded.wabas;
    const senders = (await asAccount(scenery, 'GET', `${WABAS}/${waba.waba_id}/numbers`)).body;

    assert.deepEqual([rented.status, sender.status, again.status], [200, 200, 404]);
    assert.deepEqual(
        listed.numbers.map(({ msisdn }: { msisdn: string }) => msisdn),
        ['14155550100', '447700900100']
    );
    assert.deepEqual(senders._embedded.numbers, []);
});

test('numbers are added with their features, also WhatsApp senders', async (t) => {
    const scenery = await scene(t);
    const add = (body: unknown) => scenery.call('POST', '/_sim/account/numbers', body);

    const tollFree = await add({
        number: '+18005550100',
        features: ['SMS', 'MMS'],
        type: 'landline-toll-free'
    });
    const sender = await add({ number: '14155550300', features: ['WHATSAPP'] });
    const again = await add({ number: '18005550100' });
    const odd = await add({ number: '14155550301', features: ['FAX'] });
    const listed = (await asAccount(scenery, 'GET', '/account/numbers')).body;
    const [waba] = (await asAccount(scenery, 'GET', WABAS)).body._embedded.wabas;
    const senders = (await asAccount(scenery, 'GET', `${WABAS}/${waba.waba_id}/numbers`)).body;

    assert.deepEqual(
        [tollFree.status, sender.status, again.status, odd.status],
        [201, 201, 400, 400]
    );
    const found = listed.numbers.find(({ msisdn }: { msisdn: string }) => msisdn === '18005550100');
    assert.deepEqual([found.type, found.features], ['landline-toll-free', ['SMS', 'MMS']]);
    assert.ok(
        senders._embedded.numbers.some(({ number }: { number: string }) => number === '14155550300')
    );
});

test('secrets are changed, and the old ones no longer count', async (t) => {
    const scenery = await scene(t);
    const before = scenery.basic();

    const changed = await scenery.call('PATCH', '/_sim/account', {
        apiSecret: 'a new one',
        signatureSecret: 'another new one'
    });
    const old = await scenery.call('GET', '/account/get-balance', undefined, {
        authorization: before
    });
    const fresh = await asAccount(scenery, 'GET', '/account/get-balance');
    const unknown = await scenery.call('PATCH', '/_sim/account', { apiKey: 'x' });

    assert.equal(changed.body.signatureSecret, 'another new one');
    assert.deepEqual([old.status, fresh.status, unknown.status], [401, 200, 400]);
});
