import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ClockState, NumberedUsage } from '../../src/org/index.ts';
import { openServer } from './openServer.ts';
import type { OpenServer } from './openServer.ts';

const FIVE_MINUTES = 300;
/** What real time may pass in a test. */
const SLACK = 60;

let server: OpenServer;

before(async () => {
    server = await openServer();
    await server.org.save(
        server.administratorId,
        [
            {
                operation: 'insert',
                object: 'PermissionSetAssignment',
                id: null,
                fields: {
                    AssigneeId: await server.org.idOf('User', 'webhooks@local.org'),
                    PermissionSetId: await server.org.idOf('PermissionSet', 'Reminding')
                }
            }
        ],
        true
    );
});
after(() => server.close());

test('time that is made to pass starts waiting jobs, each at its own time and in order', async () => {
    await startReminder();
    assert.deepEqual(await turns(), [], 'nothing before five minutes have passed');

    await advance(FIVE_MINUTES - SLACK);
    assert.deepEqual(await turns(), [], 'nothing a minute before');

    await advance(SLACK);
    assert.deepEqual(await turns(), ['Turn 1']);

    const clock = await advance(2 * FIVE_MINUTES);
    assert.deepEqual(await turns(), ['Turn 1', 'Turn 2', 'Turn 3']);
    assert.equal(clock.nextJob, null);
    const [first = 0, second = 0, third = 0] = await times();
    assert.ok(near(second - first, FIVE_MINUTES), `second after ${second - first} s`);
    assert.ok(near(third - second, FIVE_MINUTES), `third after ${third - second} s`);
});

test('the clock tells how far it is ahead, and when the next job may start', async () => {
    const before = await clock();
    await startReminder();

    const { now, aheadSeconds, nextJob } = await advance(60);

    assert.ok(near(aheadSeconds - before.aheadSeconds, 60));
    assert.ok(near((Date.parse(now) - Date.now()) / 1000, aheadSeconds));
    assert.ok(near((Date.parse(nextJob ?? '') - Date.parse(now)) / 1000, FIVE_MINUTES - 60));
});

for (const body of [{}, { advanceSeconds: -1 }, { advanceSeconds: '60' }, { seconds: 60 }, []]) {
    test(`the clock refuses ${JSON.stringify(body)} and stays`, async () => {
        const before = await clock();

        const answer = await server.app.inject({
            method: 'POST',
            url: '/_org/clock',
            payload: body
        });

        assert.equal(answer.statusCode, 400, answer.body);
        assert.match(answer.json().message, /advanceSeconds/);
        assert.ok(near((await clock()).aheadSeconds, before.aheadSeconds));
    });
}

test('an external client app logs in as its user, with its secret alone', async () => {
    const app = { clientSecret: 'secret', runAs: 'amy.agent@local.org' };
    const made = await server.app.inject({
        method: 'PUT',
        url: '/_org/external-client-apps/relay',
        payload: app
    });
    assert.equal(made.statusCode, 200, made.body);

    const { access_token: token } = (await grant('relay', 'secret')).json();
    const info = await server.app.inject({
        url: '/services/oauth2/userinfo',
        headers: { authorization: `Bearer ${token}` }
    });
    assert.equal(info.json().preferred_username, app.runAs);

    for (const [id, secret] of [
        ['relay', 'guessed'],
        ['relay', ''],
        ['another', 'secret']
    ] as const) {
        const refused = await grant(id, secret);
        assert.equal(refused.statusCode, 400);
        assert.equal(refused.json().error, 'invalid_grant');
    }
});

function grant(id: string, secret: string) {
    return server.app.inject({
        method: 'POST',
        url: '/services/oauth2/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `grant_type=client_credentials&client_id=${id}&client_secret=${secret}`
    });
}

test('a body that a page of another site could send is refused', async () => {
    const answer = await server.app.inject({
        method: 'POST',
        url: '/_org/clock',
        headers: { 'content-type': 'text/plain' },
        payload: '{"advanceSeconds":60}'
    });

    assert.equal(answer.statusCode, 415);
});

test('a Site hands a foreign bearer token to Apex, or refuses it before, as it is told', async () => {
    assert.deepEqual(await askSite({ authorization: 'Bearer a.b.c' }), {
        status: 200,
        body: '"Bearer a.b.c"'
    });

    await setSite({ bearerTokens: 'refused' });
    assert.deepEqual(await askSite({ authorization: 'Bearer a.b.c' }), {
        status: 401,
        body: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]'
    });
    assert.deepEqual(await askSite({}), { status: 200, body: 'null' });

    await server.org.setSite({ path: 'webhooks', bearerTokens: 'delivered', isActive: true });
    assert.equal((await askSite({ authorization: 'Bearer a.b.c' })).status, 200);
});

test('the Site can be switched off and on, and its rows say so', async () => {
    const administrator = (await server.org.idOf('User', 'admin@local.org')) ?? '';
    const rows = async () =>
        (
            await server.org.query(
                administrator,
                'SELECT Status, UrlPathPrefix, GuestUser.UserType FROM Site'
            )
        ).records;

    await setSite({ isActive: false });
    assert.equal((await askSite({})).status, 404);
    assert.equal((await rows())[0]?.['Status'], 'Inactive');

    await setSite({ isActive: true });
    assert.equal((await askSite({})).status, 200);
    assert.equal((await rows())[0]?.['Status'], 'Active');
    const { records } = await server.org.query(
        administrator,
        'SELECT SecureUrl, IsRegistered FROM SiteDetail'
    );
    assert.match(String(records[0]?.['SecureUrl']), /^https?:\/\/.+\/webhooks$/);
    assert.equal(records[0]?.['IsRegistered'], true);
});

test('the Site refuses settings that make no sense and keeps what it has', async () => {
    for (const body of [{ bearerTokens: 'deliver' }, { path: 'a/b' }, { name: 'x' }]) {
        const answer = await server.app.inject({ method: 'PUT', url: '/_org/site', payload: body });
        assert.equal(answer.statusCode, 400, JSON.stringify(body));
    }

    assert.deepEqual(await server.org.site(), {
        path: 'webhooks',
        bearerTokens: 'delivered',
        isActive: true
    });
});

test('what transactions took is told, job by job', async () => {
    const last = (await usages(0)).at(-1)?.number ?? 0;
    await startReminder();
    await advance(FIVE_MINUTES);

    const [call, ...others] = await usages(last);

    assert.equal(call?.what, 'ReminderResource.start');
    assert.equal(call.queueableJobs, 1);
    const job = others.find(({ dmlRows }) => dmlRows === 1);
    assert.equal(job?.what, 'Reminder');
    assert.equal(job.dmlStatements, 1);
    assert.equal(job.committed, true);
});

async function startReminder(): Promise<void> {
    const answer = await server.app.inject({
        method: 'POST',
        url: '/webhooks/services/apexrest/reminders/'
    });
    assert.equal(answer.statusCode, 200, answer.body);
}

async function askSite(headers: Record<string, string>): Promise<{ status: number; body: string }> {
    const url = '/webhooks/services/apexrest/reminders/';
    const answer = await server.app.inject({ method: 'GET', url, headers });
    return { status: answer.statusCode, body: answer.body };
}

async function setSite(settings: object): Promise<void> {
    const answer = await server.app.inject({ method: 'PUT', url: '/_org/site', payload: settings });
    assert.equal(answer.statusCode, 200, answer.body);
}

async function clock(): Promise<ClockState> {
    return (await server.app.inject('/_org/clock')).json();
}

async function advance(advanceSeconds: number): Promise<ClockState> {
    const answer = await server.app.inject({
        method: 'POST',
        url: '/_org/clock',
        payload: { advanceSeconds }
    });
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json();
}

async function usages(after: number): Promise<NumberedUsage[]> {
    return (await server.app.inject(`/_org/transactions?after=${after}`)).json();
}

async function accounts(): Promise<Record<string, unknown>[]> {
    const soql = "SELECT Name, CreatedDate FROM Account WHERE Name LIKE 'Turn%' ORDER BY Name";
    return (await server.org.queryRecords(server.administratorId, soql, false)).records;
}

async function turns(): Promise<unknown[]> {
    return (await accounts()).map((account) => account['Name']);
}

/** Seconds since 1970. */
async function times(): Promise<number[]> {
    return (await accounts()).map((account) => Date.parse(String(account['CreatedDate'])) / 1000);
}

function near(seconds: number, expected: number): boolean {
    return Math.abs(seconds - expected) < SLACK / 2;
}
