import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTestOrg } from '../../src/org/index.ts';
import type { Org } from '../../src/org/index.ts';
import { callApexRest } from '../../src/org/service/apexRest.ts';

/** Runs a chain of jobs in an org of its own and counts what it did. */
function runChain(jobs: number, fails: boolean): Record<string, number> {
    const { org } = openTestOrg(join(import.meta.dirname, '../apex/host'), 'chains');
    assert.ok(org !== null);
    call(org, 'POST', JSON.stringify({ jobs, fails }));
    while (org.workOnce());
    return JSON.parse(call(org, 'GET', '')) as Record<string, number>;
}

function call(org: Org, method: string, body: string): string {
    const answer = callApexRest(org, org.administrator().id, {
        method,
        path: '/chain/',
        remoteAddress: '127.0.0.1',
        headers: { 'content-type': 'application/json' },
        parameters: {},
        body: Buffer.from(body)
    });
    return Buffer.from(answer.body).toString('utf8');
}

// Apex Developer Guide, Transaction Finalizers: "can be successively re-enqueued five times by a transaction finalizer.
// This limit applies to a series of consecutive Queueable job failures. The counter is reset when the Queueable job
// completes without an unhandled exception."
test('finalizers of jobs that end well start the next one for as long as they like', () => {
    assert.deepEqual(runChain(20, false), { job: 20 });
});

test('a job that fails is followed by five more, then no further one is taken', () => {
    assert.deepEqual(runChain(20, true), { job: 6, refused: 1 });
});
