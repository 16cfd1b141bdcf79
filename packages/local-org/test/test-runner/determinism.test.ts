import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTestOrg } from '../../src/org/index.ts';
import { discoverTests, runTests } from '../../src/test-runner/index.ts';

const PROJECT = join(import.meta.dirname, '../fixtures/determinism');
const TESTS = ['numbers', 'rows', 'time', 'triggers', 'uuids'];

test('the same seed gives the same order, numbers, ids and time', () => {
    assert.deepEqual(run('7'), run('7'));
});

test('another seed gives another order and other numbers, at the same time', () => {
    const seven = run('7');
    const others = ['8', '9', '10'].map((seed) => run(seed));

    for (const name of ['rows', 'numbers', 'uuids']) {
        assert.ok(
            others.every((each) => each.get(name) !== seven.get(name)),
            name
        );
    }
    assert.ok(others.every((each) => each.get('time') === seven.get('time')));
});

test('rows that nobody sorted and triggers on one event come in any order', () => {
    const runs = Array.from({ length: 12 }, (_, seed) => run(String(seed)));

    for (const name of ['rows', 'triggers']) {
        const orders = new Set(runs.map((each) => each.get(name)));
        assert.ok(orders.size > 6, `${orders.size} orders of ${name} in 12 runs`);
    }
});

test('a test alone meets what it met among the others', () => {
    const all = run('7');

    for (const name of TESTS) {
        assert.equal(run('7', `ChanceTest.${name}`).get(name), all.get(name), name);
    }
});

/** What each test has failed with, by its name. */
function run(seed: string, filter: string | null = null): Map<string, string> {
    const { org } = openTestOrg(PROJECT, seed);
    assert.ok(org !== null);
    const types = [...org.program.classes()].map(({ emitted }) => emitted);
    const outcomes = runTests(
        org,
        discoverTests(types, filter),
        org.administrator(),
        () => undefined
    );
    if (filter === null) assert.equal(outcomes.length, TESTS.length);
    return new Map(
        outcomes.map(({ name, message }) => [name.replace('ChanceTest.', ''), message ?? ''])
    );
}
