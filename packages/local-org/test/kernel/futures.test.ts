import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FutureCall, Host } from '../../src/runtime/runtime.ts';
import { apexOf, load } from '../apex-run/harness.ts';

test('a @future method is enqueued, not run', () => {
    const org = load(
        apexOf({
            'Later.cls': `public class Later {
    static String done = 'not yet';
    @future(callout=true)
    public static void go(String name, List<Id> ids) {
        done = name + ids.size();
    }
    public static String start() {
        go('Amy', new List<Id>());
        return done;
    }
    public static String result() {
        return done;
    }
}`
        })
    );
    const calls: FutureCall[] = [];
    const jobs = { enqueueFuture: (_rt: unknown, call: FutureCall) => calls.push(call) };
    org.runtime.host = { ...org.runtime.host, jobs } as unknown as Host;

    assert.equal(org.program.callStatic('Later', 'start', []), 'not yet');

    const [call] = calls;
    assert.ok(call);
    assert.equal(call.methodName, 'go');
    assert.deepEqual(call.parameterTypes, ['String', 'List<Id>']);
    assert.equal(call.allowsCallouts, true);
    call.run(call.args);
    assert.equal(org.program.callStatic('Later', 'result', []), 'Amy0');
});
