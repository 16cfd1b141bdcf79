import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CalloutGateway, Destinations } from '../../src/host/callouts/index.ts';
import type { HttpThread } from '../../src/host/callouts/index.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';

/** A transaction of Apex, as far as callouts look at it, and what it asks of the network. */
function callout(options: {
    isAsync?: boolean;
    waited?: number;
    request?: number;
    answer?: number;
}) {
    const asked: number[] = [];
    const thread = {
        send: ({ timeoutMilliseconds }: { timeoutMilliseconds: number }) => {
            asked.push(timeoutMilliseconds);
            return {
                kind: 'response',
                status: 200,
                statusText: 'OK',
                headers: [],
                body: new Uint8Array(options.answer ?? 0)
            };
        }
    } as unknown as HttpThread;
    const destinations = new Destinations();
    destinations.setNamedCredential({ name: 'Api', url: 'http://127.0.0.1' });
    const rt = {
        transaction: {
            isTest: false,
            isAsync: options.isAsync ?? false,
            waitedMilliseconds: options.waited ?? 0
        },
        exception: (type: string, message: string) => new Error(`${type}: ${message}`)
    } as unknown as Runtime;
    const send = () =>
        new CalloutGateway(destinations, thread).send(rt, {
            method: 'GET',
            endpoint: 'callout:Api/x',
            headers: [],
            body: new Uint8Array(options.request ?? 0),
            timeoutMilliseconds: 60_000
        });
    return { send, asked };
}

/** "Execution Governors and Limits": 6 MB, and 12 MB where the transaction is asynchronous. */
test('requests and answers have a largest size', () => {
    assert.equal(callout({ request: 6_000_000, answer: 6_000_000 }).send().status, 200);
    assert.throws(
        callout({ answer: 6_000_001 }).send,
        /limit of 6000000 with response size 6000001/
    );
    assert.throws(
        callout({ request: 6_000_001 }).send,
        /limit of 6000000 with request size 6000001/
    );
    assert.equal(callout({ isAsync: true, answer: 12_000_000 }).send().status, 200);
    assert.throws(callout({ isAsync: true, answer: 12_000_001 }).send, /limit of 12000000/);
});

/** "Callout Limits and Limitations": 120 seconds, additive across all callouts of a transaction. */
test('callouts of a transaction have two minutes together', () => {
    const fresh = callout({});
    const late = callout({ waited: 100_000 });
    const over = callout({ waited: 120_000 });

    fresh.send();
    late.send();

    assert.deepEqual([fresh.asked, late.asked], [[60_000], [20_000]]);
    assert.throws(over.send, /CalloutException: Exceeded maximum time allotted/);
    assert.deepEqual(over.asked, []);
});
