import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openServer } from './openServer.ts';
import type { OpenServer } from './openServer.ts';

let server: OpenServer;
let token: string;

before(async () => {
    server = await openServer();
    const answer = await server.app.inject({
        method: 'POST',
        url: '/services/oauth2/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'grant_type=password&username=admin@local.org&password=demo'
    });
    token = answer.json<{ access_token: string }>().access_token;
});
after(() => server.close());

test('each test method is told, failed ones with exception, message and line', async () => {
    const { status, body } = await run({ className: 'MixedResultsTest' });

    assert.equal(status, 200);
    assert.deepEqual([body.numTestsRun, body.numFailures], [2, 1]);
    assert.deepEqual(
        body.successes.map(({ name, methodName }) => `${name}.${methodName}`),
        ['MixedResultsTest.holds']
    );
    const [failure] = body.failures;
    assert.equal(failure?.methodName, 'fails');
    assert.match(
        failure?.message ?? '',
        /^System\.AssertException: Assertion Failed: not the same/
    );
    assert.match(failure?.stackTrace ?? '', /MixedResultsTest\.fails: line 12/);
    assert.match(failure?.id ?? '', /^01p/);
});

test('one method is run alone, and its records stay in its own org', async () => {
    const { body } = await run({ className: 'mixedresultstest', testMethods: ['HOLDS'] });

    assert.deepEqual([body.numTestsRun, body.numFailures], [1, 0]);
    const { records } = await server.org.queryRecords(
        server.administratorId,
        'SELECT Id FROM Account',
        false
    );
    assert.deepEqual(records, []);
});

test('a class or method that is not there is refused by name', async () => {
    for (const selection of [
        { className: 'NoSuchTest' },
        { className: 'Reminder' },
        { className: 'MixedResultsTest', testMethods: ['holds', 'missing'] }
    ]) {
        const { status, text } = await run(selection);
        assert.equal(status, 400, text);
        assert.match(text, /NoSuchTest|Reminder|missing/);
    }
});

test('nothing is run without a session, nor later than asked', async () => {
    const url = '/services/data/v67.0/tooling';
    const stranger = await server.app.inject({
        method: 'POST',
        url: `${url}/runTestsSynchronous`,
        payload: { tests: [{ className: 'MixedResultsTest' }] }
    });
    assert.equal(stranger.statusCode, 401);

    const later = await server.app.inject({
        method: 'POST',
        url: `${url}/runTestsAsynchronous`,
        headers: { authorization: `Bearer ${token}` },
        payload: {}
    });
    assert.equal(later.statusCode, 501);
    assert.match(later.body, /--synchronous/);
});

interface Ran {
    readonly numTestsRun: number;
    readonly numFailures: number;
    readonly successes: { name: string; methodName: string }[];
    readonly failures: { id: string; methodName: string; message: string; stackTrace: string }[];
}

async function run(selection: { className: string; testMethods?: string[] }) {
    const answer = await server.app.inject({
        method: 'POST',
        url: '/services/data/v67.0/tooling/runTestsSynchronous',
        headers: { authorization: `Bearer ${token}` },
        payload: { tests: [selection] }
    });
    return { status: answer.statusCode, text: answer.body, body: answer.json<Ran>() };
}
