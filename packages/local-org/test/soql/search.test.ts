import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { parseSosl } from '../../src/apex/1-parse/index.ts';
import { TestOrg, thrown } from '../database/support/testOrg.ts';

let org: TestOrg;

before(() => {
    org = new TestOrg({});
    org.insert('Contact', { LastName: 'Doe', FirstName: 'Jane', Phone: '(415) 555-0100' });
    org.insert('Contact', { LastName: 'Roe', Email: 'jane@doe.example', Description: 'met Doe' });
    org.insert('Account', { Name: 'Doe & Sons', Phone: '415 555 0199' });
});

function names(text: string): unknown[][] {
    const { query, diagnostics } = parseSosl(text);
    if (query === null) throw new Error(diagnostics.map((each) => each.message).join());
    const found = org.database.search(query, () => null, { accessMode: 'system', sharing: false });
    return found.map((rows) => rows.map((row) => row.value('Name')));
}

test('finds words in all text fields, by object', () => {
    assert.deepEqual(
        names('FIND {doe} IN ALL FIELDS RETURNING Contact(Name ORDER BY Name), Account(Name)'),
        [['Jane Doe', 'Roe'], ['Doe & Sons']]
    );
});

test('looks only where the group says', () => {
    assert.deepEqual(names('FIND {doe} IN NAME FIELDS RETURNING Contact(Name)'), [['Jane Doe']]);
    assert.deepEqual(names('FIND {doe} IN PHONE FIELDS RETURNING Contact(Name)'), [[]]);
    assert.deepEqual(names('FIND {4155550100} IN PHONE FIELDS RETURNING Contact(Name)'), [
        ['Jane Doe']
    ]);
    assert.deepEqual(names('FIND {*0199} IN PHONE FIELDS RETURNING Account(Name)'), [
        ['Doe & Sons']
    ]);
});

test('all words, either word, not that word', () => {
    const found = (find: string): unknown =>
        names(`FIND {${find}} RETURNING Contact(Name ORDER BY Name)`)[0];
    assert.deepEqual(found('jane doe'), ['Jane Doe', 'Roe']);
    assert.deepEqual(found('roe OR 0100'), ['Jane Doe', 'Roe']);
    assert.deepEqual(found('doe AND NOT met'), ['Jane Doe']);
    assert.deepEqual(found('ja*'), ['Jane Doe', 'Roe']);
});

test('conditions and limits of RETURNING hold', () => {
    assert.deepEqual(names("FIND {doe} RETURNING Contact(Name WHERE FirstName = 'Jane' LIMIT 5)"), [
        ['Jane Doe']
    ]);
});

test('a term of one character is refused', () => {
    assert.equal(
        thrown(() => names('FIND {d} RETURNING Contact(Name)')),
        'System.SearchException: search term must be longer than one character: d'
    );
});
