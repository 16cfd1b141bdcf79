import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { mutated } from '../../mutation/bundle.ts';
import { compatibility, COMPATIBILITY_FILE } from '../../mutation/compatibility.ts';
import { gradedMembers, ungradedMembers } from '../../mutation/members.ts';
import { isReplacement } from '../../mutation/Rule.ts';
import { areas } from '../../mutation/rules/index.ts';

const rules = areas.flatMap((area) => area.rules);

test('COMPATIBILITY.md says what the rules say (npm run mutate -- --write)', async () => {
    assert.equal(readFileSync(COMPATIBILITY_FILE, 'utf8'), await compatibility(areas));
});

test('every rule has a name of its own and tests', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id, tests } of rules) assert.notEqual(tests.length, 0, id);
});

test('every mutant fits its source', () => {
    for (const { mutant } of rules) {
        if (isReplacement(mutant)) assert.notEqual(mutated(mutant), '');
    }
});

test('every platform member that the package uses has a grade', () => {
    assert.deepEqual(
        ungradedMembers(gradedMembers()),
        [],
        'Use each of these in an Apex test below test/apex that shows what its documentation says, and run ' +
            '`npm run mutate -- --write`. What is different here stands in mutation/members.ts.'
    );
});
