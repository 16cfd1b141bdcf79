import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import { fixture } from './support/fixtures.ts';
import { JANE, scene, smsTo, WHATSAPP_NUMBER } from './support/scene.ts';
import type { Answer } from './support/scene.ts';

function assertRefused(answer: Answer, status: number, title: RegExp, detail = /./): void {
    assert.equal(answer.status, status, JSON.stringify(answer.body));
    assert.match(answer.body.title, title);
    assert.match(answer.body.detail, detail);
    assert.match(answer.body.instance, /^[0-9a-f]{32}$/);
    assert.equal(typeof answer.body.type, 'string');
}

const seconds = (): number => Math.floor(Date.now() / 1000);

test('401: who cannot prove who they are', async (t) => {
    const { send, token, call, simulator } = await scene(t);
    const { applicationId } = simulator.account;
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const forged = await new SignJWT({ application_id: applicationId, jti: 'a', iat: seconds() })
        .setProtectedHeader({ alg: 'RS256' })
        .sign(stranger);
    const symmetric = await new SignJWT({ application_id: applicationId, jti: 'a', iat: seconds() })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(simulator.account.publicKey));
    const wrongPassword = Buffer.from(`${simulator.account.apiKey}:nope`).toString('base64');
    const cases: [string, string, RegExp][] = [
        ['nothing', '', /must be Bearer or Basic/],
        ['no token', 'Bearer abc', /not a JSON Web Token/],
        ['another key', `Bearer ${forged}`, /public key/],
        ['the public key as a secret', `Bearer ${symmetric}`, /public key/],
        ['an expired token', `Bearer ${await token({ exp: seconds() - 60 })}`, /expired/],
        [
            'an old token without exp',
            `Bearer ${await token({ iat: seconds() - 1000, exp: undefined })}`,
            /15 minutes/
        ],
        ['a token of tomorrow', `Bearer ${await token({ iat: seconds() + 600 })}`, /future/],
        ['a token for two days', `Bearer ${await token({ exp: seconds() + 172_800 })}`, /24 hours/],
        ['no iat', `Bearer ${await token({ iat: undefined })}`, /no iat/],
        ['no jti', `Bearer ${await token({ jti: undefined })}`, /no jti/],
        ['another application', `Bearer ${await token({ application_id: 'x' })}`, /application_id/],
        ['a wrong secret', `Basic ${wrongPassword}`, /secret is wrong/]
    ];

    for (const [what, authorization, detail] of cases) {
        const answer = await call('POST', '/v1/messages', smsTo(JANE), { authorization });
        assertRefused(answer, 401, /credentials/, detail);
        assert.ok(answer.body.detail, what);
    }
    const listed = await call('GET', '/_sim/messages');
    assert.deepEqual(listed.body, []);
    assert.equal((await send(smsTo(JANE))).status, 202, 'the right token still works');
});

test('401 comes before everything else', async (t) => {
    const { call } = await scene(t);

    const answer = await call('POST', '/v1/messages', 'not json', { authorization: '' });

    assertRefused(answer, 401, /credentials/);
});

test('a token may be used again, and without exp for a quarter of an hour', async (t) => {
    const { send, token } = await scene(t);
    const twice = `Bearer ${await token({ iat: seconds() - 600, exp: undefined })}`;

    const answers = [await send(smsTo(JANE), twice), await send(smsTo(JANE), twice)];

    assert.deepEqual(
        answers.map(({ status }) => status),
        [202, 202]
    );
});

test('402: no money left', async (t) => {
    const { send, call } = await scene(t);
    await call('PATCH', '/_sim/account', { balance: 0 });

    assertRefused(await send(smsTo(JANE)), 402, /^Low balance$/);
});

test('422: not JSON', async (t) => {
    const { send } = await scene(t);

    assertRefused(await send('{"channel":'), 422, /did not contain valid JSON/);
    assertRefused(await send('[]'), 422, /did not contain valid JSON/);
});

test('422: a channel or kind that does not exist', async (t) => {
    const { send } = await scene(t);

    assertRefused(await send({ ...smsTo(JANE), channel: 'pigeon' }), 422, /^Unsupported channel$/);
    const kind = await send({ ...smsTo(JANE), message_type: 'image' });
    assertRefused(kind, 422, /^Invalid message type$/);
    assert.deepEqual(kind.body.invalid_parameters, [
        { name: 'message_type', reason: 'Must be one of `text`.' }
    ]);
});

test('501: what Vonage has and the simulator has not', async (t) => {
    const { send, call } = await scene(t);

    assertRefused(await send({ ...smsTo(JANE), channel: 'rcs' }), 501, /^Not in the simulator$/);
    const older = await send({ ...smsTo(JANE), webhook_version: 'v0.1' });
    assertRefused(older, 501, /^Not in the simulator$/, /webhook_version v0.1/);
    const elsewhere = await call('GET', '/v2/verify');
    assertRefused(elsewhere, 501, /^Not in the simulator$/, /GET \/v2\/verify/);
});

test('422: each field that is wrong is named', async (t) => {
    const { send } = await scene(t);

    const answer = await send({ ...smsTo(JANE), text: 7, ttl: 'soon', colour: 'red' });

    assertRefused(answer, 422, /^Invalid params$/);
    assert.deepEqual(
        answer.body.invalid_parameters.map(({ name }: { name: string }) => name).sort(),
        ['colour', 'text', 'ttl']
    );
});

test('422: recipient, sender, reference and channel options have titles of their own', async (t) => {
    const { send } = await scene(t);
    const sms = smsTo(JANE);

    assertRefused(await send({ ...sms, to: '+14155550142' }), 422, /^Invalid recipient$/);
    assertRefused(await send({ ...sms, to: '0014155550142' }), 422, /^Invalid recipient$/);
    assertRefused(await send({ ...sms, from: '14155550199' }), 422, /^Invalid sender$/);
    assertRefused(
        await send({ ...sms, client_ref: 'x'.repeat(101) }),
        422,
        /^Invalid client reference$/
    );
    const options = await send({ ...sms, sms: { encoding_type: 'morse' } });
    assertRefused(options, 422, /^Invalid channel parameters$/);
    assert.equal(options.body.invalid_parameters[0].name, 'sms.encoding_type');
});

test('422: a number of ours without the channel', async (t) => {
    const { send } = await scene(t);

    const answer = await send({ ...smsTo(JANE), from: WHATSAPP_NUMBER });

    assertRefused(answer, 422, /^Invalid sender$/);
    assert.match(answer.body.invalid_parameters[0].reason, /has no SMS. It has WHATSAPP/);
});

test('422: a wrong message in a failover chain stops all of it', async (t) => {
    const { send, call } = await scene(t);

    const answer = await send({ ...smsTo(JANE), failover: [{ ...smsTo(JANE), text: '' }] });

    assertRefused(answer, 422, /^Invalid params$/);
    assert.equal(answer.body.invalid_parameters[0].name, 'failover[0].text');
    assert.deepEqual((await call('GET', '/_sim/messages')).body, []);
});

test('429: more than the account may send in a second', async (t) => {
    const { send } = await scene(t, { requestsPerSecond: 2 });

    const answers = await Promise.all([1, 2, 3, 4].map(() => send(smsTo(JANE))));

    assert.equal(answers.filter(({ status }) => status === 202).length, 2);
    const refused = answers.find(({ status }) => status === 429);
    assertRefused(refused!, 429, /^Rate Limit Hit$/, /^Please wait, then retry your request$/);
});

test('PATCH: 401 with the API key, 404 unknown, 422 for another channel, 202 for WhatsApp', async (t) => {
    const { call, token, basic } = await scene(t);
    const write = async (channel: string) =>
        (await call('POST', `/_sim/phones/${JANE}/messages`, { channel, text: 'Hi' })).body.uuid;
    const [sms, whatsapp] = [await write('sms'), await write('whatsapp')];
    const bearer = { authorization: `Bearer ${await token()}` };
    const patch = (uuid: string, body: unknown, headers: Record<string, string> = bearer) =>
        call('PATCH', `/v1/messages/${uuid}`, body, headers);
    const read = { status: 'read' };

    assertRefused(await patch(whatsapp, read, { authorization: basic() }), 401, /credentials/);
    assertRefused(await patch('unknown', read), 404, /^Not Found$/);
    assertRefused(await patch(sms, read), 422, /^Operation not supported$/);
    assertRefused(await patch(whatsapp, { status: 'seen' }), 422, /^Invalid params$/);
    const taken = await patch(whatsapp, {
        ...read,
        replying_indicator: { show: true, type: 'text' }
    });
    assert.equal(taken.status, 202);
    const [, kept] = (await call('GET', '/_sim/messages')).body;
    assert.equal(kept.readByBusiness, true);
});

test('a WhatsApp sender answers to its own application only', async (t) => {
    const { send, basic } = await scene(t);

    const answer = await send(fixture('whatsapp', 'text', 'outbound'), basic());

    assert.equal(answer.status, 202, 'the account itself may use all its numbers');
});
