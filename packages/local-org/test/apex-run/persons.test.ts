import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { formatDiagnostic } from '../../src/diagnostics.ts';
import { openTestOrg } from '../../src/org/index.ts';
import { discoverTests, runTests } from '../../src/test-runner/index.ts';

/** The Apex tests of test/apex/persons, an org whose definition has person accounts. */
const { org, diagnostics } = openTestOrg(join(import.meta.dirname, '../apex/persons'), 'persons');

test('the project compiles', () => {
    assert.deepEqual(diagnostics.map(formatDiagnostic), []);
    assert.ok(org);
});

if (org !== null) {
    const types = [...org.program.classes()].map((each) => each.emitted);
    const outcomes = runTests(
        org,
        discoverTests(types, null),
        org.administrator(),
        () => undefined
    );
    for (const outcome of outcomes) {
        test(outcome.name, () => assert.equal(outcome.message, null));
    }
}
