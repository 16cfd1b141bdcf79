import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract, createReader } from '../src/index.ts';
import type { ObjectSchema } from '../src/index.ts';
import { allFixtures } from './support/fixtures.ts';
import { mutationsOf } from './support/mutations.ts';

const reader = createReader();
const fixtures = allFixtures();

for (const { name, schema, body } of fixtures) {
    test(`${name} keeps the contract`, () => {
        assert.deepEqual(reader.faultsOf(schema, body), []);
    });

    test(`${name} is refused once broken`, () => {
        const mutations = mutationsOf(schema, body);

        const taken = mutations.filter((one) => reader.faultsOf(schema, one.body).length === 0);

        assert.ok(mutations.length >= 10, 'there are ways to break it');
        assert.deepEqual(
            taken.map(({ what }) => what),
            []
        );
    });
}

test('there is a fixture for every kind of the contract', () => {
    const seen = new Set(fixtures.map(({ schema }) => schema));
    const kinds = [contract.outbound, contract.inbound].flatMap((side) =>
        Object.entries(side).flatMap(([channel, byKind]) =>
            Object.entries(byKind as Record<string, ObjectSchema>).map(
                ([kind, schema]) => [`${channel} ${kind}`, schema] as const
            )
        )
    );

    const missing = kinds.filter(([, schema]) => !seen.has(schema)).map(([kind]) => kind);

    assert.deepEqual(missing, []);
    assert.ok(Object.values(contract.status).every((schema) => seen.has(schema)));
});
