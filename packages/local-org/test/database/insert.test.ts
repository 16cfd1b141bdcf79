import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ApexDatetime, ApexDecimal } from '../../src/runtime/values/index.ts';
import { MESSAGING } from './support/metadata.ts';
import { TestOrg, thrown } from './support/testOrg.ts';

test('an inserted record gets its Id, owner, stamps, defaults and auto-number', () => {
    const org = new TestOrg(MESSAGING);
    const conversation = org.insert('Conversation__c', { Key__c: 'k1' });
    const message = org.insert('Message__c', { Conversation__c: conversation.id });
    assert.match(message.id ?? '', /^[0-9A-Za-z]{18}$/);
    const [row] = org.rows(
        'SELECT Name, Status__c, CreatedById, CreatedDate, Conversation__r.OwnerId FROM Message__c'
    );
    assert.equal(row?.value('Name'), 'M-0001');
    assert.equal(row?.value('Status__c'), 'Queued');
    assert.equal(row?.value('CreatedById'), org.userId);
    assert.equal((row?.value('CreatedDate') as ApexDatetime).epochMilliseconds, org.now);
    assert.equal(row?.readPath(org.rt, ['Conversation__r'], 'OwnerId'), org.userId);
});

test('a record without a required value is refused in the platform words', () => {
    const org = new TestOrg(MESSAGING);
    assert.equal(
        thrown(() => org.insert('Message__c', {})),
        'System.DmlException: Insert failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [Conversation__c]: [Conversation__c]'
    );
});

test('a text that is too long names field and limit', () => {
    const org = new TestOrg(MESSAGING);
    assert.equal(
        thrown(() => org.insert('Conversation__c', { Key__c: 'x'.repeat(81) })),
        `System.DmlException: Insert failed. First exception on row 0; first error: STRING_TOO_LONG, Key: data value too large: ${'x'.repeat(81)} (max length=80): [Key__c]`
    );
});

test('a restricted picklist takes only its values', () => {
    const org = new TestOrg(MESSAGING);
    const { id } = org.insert('Conversation__c', {});
    assert.match(
        thrown(() => org.insert('Message__c', { Conversation__c: id, Status__c: 'Lost' })),
        /INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Status: bad value for restricted picklist field: Lost: \[Status__c\]$/
    );
});

test('a unique value stands on one record only, in any case', () => {
    const org = new TestOrg(MESSAGING);
    const { id } = org.insert('Conversation__c', { Key__c: 'Same' });
    assert.match(
        thrown(() => org.insert('Conversation__c', { Key__c: 'sAME' })),
        new RegExp(
            `DUPLICATE_VALUE, duplicate value found: Key__c duplicates value on record with id: ${id?.slice(0, 15)}: \\[\\]$`
        )
    );
});

test('the same unique value twice in one statement is refused too', () => {
    const org = new TestOrg(MESSAGING);
    const rows = ['a', 'a'].map((key) => org.record('Conversation__c', { Key__c: key }));
    const results = org.dml('insert', rows, { allOrNone: false });
    assert.deepEqual(
        results.map((result) => result.isSuccess),
        [true, false]
    );
    assert.match(results[1]?.errors[0]?.message ?? '', /<unknown>/);
});

test('lookups lead to records that exist and are of the right object', () => {
    const org = new TestOrg(MESSAGING);
    const account = org.insert('Account', { Name: 'A' });
    assert.match(
        thrown(() => org.insert('Conversation__c', { Contact__c: account.id })),
        /FIELD_INTEGRITY_EXCEPTION, Contact: id value of incorrect type: 001/
    );
    assert.match(
        thrown(() => org.insert('Conversation__c', { Contact__c: '003000000000001AAA' })),
        /INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: \[\]/
    );
});

test('all or none saves nothing when one row fails; partial success saves the others', () => {
    const org = new TestOrg(MESSAGING);
    const rows = () =>
        ['ok', 'x'.repeat(81)].map((key) => org.record('Conversation__c', { Key__c: key }));
    thrown(() => org.dml('insert', rows()));
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c').count, 0);
    const results = org.dml('insert', rows(), { allOrNone: false });
    assert.deepEqual(
        results.map(({ isSuccess, id }) => [isSuccess, id === null]),
        [
            [true, false],
            [false, true]
        ]
    );
    assert.equal(results[1]?.errors[0]?.statusCode, 'STRING_TOO_LONG');
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c').count, 1);
});

test('numbers are rounded to the scale of the field, moments lose milliseconds', () => {
    const org = new TestOrg(MESSAGING);
    const { id } = org.insert('Conversation__c', {
        Last_Message_At__c: new ApexDatetime(1_000_999)
    });
    org.insert('Message__c', { Conversation__c: id, Price__c: ApexDecimal.parse('0.00345') });
    const [row] = org.rows('SELECT Price__c, Conversation__r.Last_Message_At__c FROM Message__c');
    assert.equal(String(row?.value('Price__c')), '0.0035');
    const at = row?.readPath(org.rt, ['Conversation__r'], 'Last_Message_At__c');
    assert.equal((at as ApexDatetime).epochMilliseconds, 1_000_000);
});

test('a parent can be given by its external id', () => {
    const org = new TestOrg(MESSAGING);
    const { id } = org.insert('Conversation__c', { Key__c: 'k1' });
    org.insert('Message__c', {
        Conversation__r: org.record('Conversation__c', { Key__c: 'K1' })
    });
    assert.deepEqual(org.values('SELECT Conversation__c FROM Message__c', 'Conversation__c'), [id]);
});

test('people are called by first and last name', () => {
    const org = new TestOrg({});
    org.insert('Contact', { FirstName: 'Ann', LastName: 'Bee' });
    assert.deepEqual(org.values('SELECT Name FROM Contact', 'Name'), ['Ann Bee']);
});

test('the statement and its rows count towards the limits', () => {
    const org = new TestOrg(MESSAGING);
    org.dml(
        'insert',
        [1, 2, 3].map(() => org.record('Conversation__c'))
    );
    const { limits } = org.rt.transaction;
    assert.equal(limits.used('DmlStatements'), 1);
    assert.equal(limits.used('DmlRows'), 3);
});

test('setup and other objects do not mix in one transaction', () => {
    const org = new TestOrg({});
    org.insert('Account', { Name: 'A' });
    assert.match(
        thrown(() => org.insert('Group', { Name: 'G', Type: 'Regular' })),
        /MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object \(or vice versa\): Group, original object: Account: \[\]$/
    );
});
