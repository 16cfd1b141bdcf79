import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { formatDiagnostic } from '../../src/diagnostics.ts';
import { openTestOrg } from '../../src/org/index.ts';
import { discoverTests, runTests } from '../../src/test-runner/index.ts';

/** The Apex tests of test/apex that need an org: the rules of COMPATIBILITY.md, one project for all. */
const { org, diagnostics } = openTestOrg(join(import.meta.dirname, '../apex'), 'org');

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
