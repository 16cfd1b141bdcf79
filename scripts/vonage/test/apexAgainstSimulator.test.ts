import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { formatDiagnostic, openTestOrg } from '@vonage-conversations/local-org';
import type { Org } from '@vonage-conversations/local-org';
import { startSimulatorProcess } from '../startSimulatorProcess.ts';
import type { SimulatorProcess } from '../startSimulatorProcess.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CREDENTIALS = ['Vonage_API', 'Vonage_REST', 'Vonage_API_EU', 'Vonage_API_US'];
const US = '+14155550100';
const WHATSAPP = '+442079460958';
const PRIYA = '447700900142';

let simulator: SimulatorProcess;
let org: Org;

before(async () => {
    simulator = await startSimulatorProcess();
    const { account } = simulator;
    const opened = openTestOrg(ROOT, 'simulator', { clock: { now: () => Date.now() } });
    assert.ok(opened.org, opened.diagnostics.map(formatDiagnostic).join('\n'));
    org = opened.org;
    org.certificates.import('Vonage', account.privateKey);
    point(simulator.url);
    apex('connect', account.apiKey, account.apiSecret, account.applicationId);
});

after(async () => {
    org?.close();
    await simulator?.stop();
});

const point = (url: string): void =>
    CREDENTIALS.forEach((name) => org.destinations.setNamedCredential({ name, url }));

/** What a method of the Apex class VonageCalls answers, in a transaction of its own. */
function apex(method: string, ...args: string[]): string {
    return org.transact(org.administrator().id, 'SYNCHRONOUS', () =>
        String(org.program.callStatic('VonageCalls', method, args))
    );
}

const json = (method: string, ...args: string[]) => JSON.parse(apex(method, ...args));

/** An address at which nobody listens. */
async function nobodysAddress(): Promise<string> {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
}

const UUID = /^[0-9a-f-]{36}$/;

test('every form of message is taken', async () => {
    await simulator.call('POST', `/_sim/phones/${PRIYA}/messages`, {
        channel: 'whatsapp',
        text: 'Hi'
    });

    const outcomes = json('sendAll', US, WHATSAPP, `+${PRIYA}`) as Record<string, string>;

    const refused = Object.entries(outcomes).filter(([, outcome]) => !UUID.test(outcome));
    assert.deepEqual(refused, []);
    assert.ok(Object.keys(outcomes).length >= 22);
});

test('a refusal comes with Vonage’s reason', () => {
    const outcome = apex('sendText', '+19995550100', `+${PRIYA}`, 'Hi');

    assert.equal(
        outcome,
        '422 Invalid sender The `from` parameter is invalid for the given channel. from is not a number of this account.'
    );
});

test('answers that are lost, late or never come are told from messages that never went out', async () => {
    const fate = async (what: unknown): Promise<string> => {
        await simulator.call('POST', '/_sim/faults', { nextSends: [what], timeoutMs: 50 });
        return apex('sendText', US, '+14155550142', `fate ${String(what)}`);
    };

    assert.equal(await fate('lost'), 'nobody knows');
    assert.equal(await fate('hang'), 'nobody knows');
    assert.equal(await fate(504), 'nobody knows');
    assert.match(await fate(503), /^503/);
    assert.match(await fate(429), /^429 Rate Limit Hit/);
    assert.match(await fate('late'), UUID);
    point(await nobodysAddress());
    assert.equal(apex('sendText', US, '+14155550142', 'off'), 'never reached');
    point(simulator.url);

    const taken = (await simulator.call('GET', '/_sim/messages?phone=14155550142')) as {
        shownText: string;
    }[];
    assert.deepEqual(
        taken.map(({ shownText }) => shownText).filter((text) => text.startsWith('fate')),
        ['fate lost', 'fate late']
    );
});

test('a customer’s message is marked as read, and its file fetched', async () => {
    const written = (await simulator.call('POST', `/_sim/phones/${PRIYA}/messages`, {
        channel: 'whatsapp',
        message_type: 'image',
        image: { name: 'front door.png', type: 'image/png', base64: 'AAAAAAAA' }
    })) as { uuid: string; body: { _self: { href: string }; image: { url: string } } };

    apex('markRead', written.uuid, written.body._self.href);

    const [message] = (
        (await simulator.call('GET', '/_sim/messages')) as {
            uuid: string;
            readByBusiness?: boolean;
        }[]
    ).filter(({ uuid }) => uuid === written.uuid);
    assert.equal(message?.readByBusiness, true);
    assert.deepEqual(json('fetchMedia', written.body.image.url), [
        'front door.png',
        'image/png',
        '6'
    ]);
});

test('the account’s balance and numbers are read, page by page, and linked', async () => {
    for (let i = 0; i < 120; i++) {
        await simulator.call('POST', '/_sim/account/numbers', {
            number: `1415556${String(i).padStart(4, '0')}`
        });
    }
    const { euros, reloadsItself } = json('balance') as Record<string, unknown>;
    const numbers = json('numbers') as { phone: string; applicationId: string | null }[];
    const added = numbers.find(({ phone }) => phone === '+14155560119');

    const linked = json('link', 'US', '+14155560119', simulator.account.applicationId);

    assert.ok(Number(euros) > 0);
    assert.equal(reloadsItself, false);
    assert.equal(numbers.length, 123);
    assert.equal(added?.applicationId, null);
    const now = (linked as typeof numbers).find(({ phone }) => phone === '+14155560119');
    assert.equal(now?.applicationId, simulator.account.applicationId);
});

test('an application is made with our key, pointed at us and kept', () => {
    const key = simulator.account.publicKey;

    const applications = json('applications', key, 'https://a.example/in', 'https://a.example/st');

    assert.deepEqual(applications.at(-1), [
        'Made by Apex',
        true,
        'https://a.example/in',
        'https://a.example/st',
        true
    ]);
});

test('WhatsApp accounts, their senders and all templates are read', () => {
    const [account, numbers, templates] = json('whatsAppAccounts');

    assert.equal(account.id, '100000000000001');
    assert.match(account.accountNamespace, /^c0ffee00/);
    assert.equal(numbers[0].phone, WHATSAPP);
    assert.equal(templates.length, 7);
    assert.deepEqual(
        [...new Set(templates.map(({ status }: { status: string }) => status))].sort(),
        ['APPROVED', 'PAUSED', 'PENDING', 'REJECTED']
    );
});
