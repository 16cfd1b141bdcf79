import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVisible, type VisibilityFacts } from '../../src/server/ui/pages/visibility.ts';

const facts: VisibilityFacts = {
    record: { Status: 'Open', Amount: 20, 'Owner.Name': 'Amy' },
    formFactor: 'Small',
    profileName: 'Standard User',
    customPermissions: ['Choose_Number']
};

const rule = (filter: string, ...criteria: [string, string, string][]) => ({
    filter,
    criteria: criteria.map(([left, operator, right]) => ({ left, operator, right }))
});

const open: [string, string, string] = ['{!Record.Status}', 'EQUAL', 'open'];
const rich: [string, string, string] = ['{!Record.Amount}', 'GT', '100'];
const phone: [string, string, string] = ['{!$Client.FormFactor}', 'EQUAL', 'Small'];

test('all criteria must hold unless a filter says otherwise', () => {
    assert.equal(isVisible(null, facts), true);
    assert.equal(isVisible(rule('', open, phone), facts), true);
    assert.equal(isVisible(rule('', open, rich), facts), false);
    assert.equal(isVisible(rule('1 OR 2', open, rich), facts), true);
    assert.equal(isVisible(rule('1 AND (2 OR 3)', open, rich, phone), facts), true);
    assert.equal(isVisible(rule('NOT 1 OR 2', open, rich), facts), false);
});

test('permissions, profiles and parents can be asked about', () => {
    const permission = '{!$Permission.CustomPermission.acme__Choose_Number}';
    assert.equal(isVisible(rule('', [permission, 'EQUAL', 'true']), facts), true);
    assert.equal(
        isVisible(rule('', ['{!$User.Profile.Name}', 'NE', 'Standard User']), facts),
        false
    );
    assert.equal(isVisible(rule('', ['{!Record.Owner.Name}', 'CONTAINS', 'am']), facts), true);
});

test('what the local org does not know is said', () => {
    assert.throws(
        () => isVisible(rule('', ['{!$Api.Session}', 'EQUAL', 'x']), facts),
        /\$Api.Session.*not in the local org/
    );
    assert.throws(
        () => isVisible(rule('', ['{!Record.Status}', 'LIKE', 'x']), facts),
        /operator LIKE/
    );
});
