import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTestOrg } from '../../src/org/index.ts';
import { callApexRest } from '../../src/org/service/apexRest.ts';

const { org } = openTestOrg(join(import.meta.dirname, '../apex/host'), 'rest');
assert.ok(org !== null);

function call(method: string, path: string, body: string): { status: number; body: string } {
    assert.ok(org !== null);
    const answer = callApexRest(org, org.administrator().id, {
        method,
        path,
        remoteAddress: '127.0.0.1',
        headers: { 'content-type': 'application/json' },
        parameters: {},
        body: Buffer.from(body)
    });
    return { status: answer.status, body: Buffer.from(answer.body).toString('utf8') };
}

test('parameters are members of the body; the result is JSON', () => {
    const body = '{"line":{"text":"ho","times":2},"loud":true}';
    assert.deepEqual(call('POST', '/echo/', body), { status: 200, body: '["HO","HO"]' });
});

test('parameters that are not there are null', () => {
    const body = '{"line":{"text":"ho","times":1}}';
    assert.deepEqual(call('POST', '/echo/', body), { status: 200, body: '["ho"]' });
});

test('unknown parameters are refused', () => {
    assert.equal(call('POST', '/echo/', '{"lines":null}').status, 400);
});

test('what is no JSON is refused', () => {
    assert.equal(call('POST', '/echo/', '{"line":').status, 400);
});

test('a method without parameters answers with its result', () => {
    assert.deepEqual(call('GET', '/echo/abc', ''), { status: 200, body: '"abc"' });
});
