import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatDiagnostic } from '../../src/diagnostics.ts';
import { openTestOrg } from '../../src/org/index.ts';
import { discoverTests, runTests } from '../../src/test-runner/index.ts';

// What Apex itself can see of jobs, events, REST and limits. The project deploys to an org as it is.
const { org, diagnostics } = openTestOrg(join(import.meta.dirname, '../apex/host'), 'host');
assert.ok(org !== null, diagnostics.map(formatDiagnostic).join('\n'));

const classes = discoverTests(
    [...org.program.classes()].map((each) => each.emitted),
    null
);
const outcomes = runTests(org, classes, org.administrator(), () => undefined);

for (const { name, message } of outcomes) {
    test(name, () => assert.equal(message, null));
}
