import assert from 'node:assert/strict';
import { test } from 'node:test';

import { MESSAGING } from './support/metadata.ts';
import { TestOrg, thrown } from './support/testOrg.ts';

test('a deleted record is gone from queries but not from ALL ROWS', () => {
    const org = new TestOrg(MESSAGING);
    const record = org.insert('Conversation__c', { Key__c: 'k' });
    org.dml('delete', record);
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c').count, 0);
    assert.equal(
        org.query('SELECT COUNT() FROM Conversation__c WHERE IsDeleted = true ALL ROWS').count,
        1
    );
    assert.match(
        thrown(() => org.dml('delete', record)),
        /Delete failed\. .*ENTITY_IS_DELETED/
    );
});

test('details go with their master and come back with it', () => {
    const org = new TestOrg(MESSAGING);
    const record = org.insert('Conversation__c', { Key__c: 'k' });
    const kept = org.insert('Message__c', { Conversation__c: record.id });
    const earlier = org.insert('Message__c', { Conversation__c: record.id });
    org.dml('delete', earlier);
    org.dml('delete', record);
    assert.equal(org.query('SELECT COUNT() FROM Message__c').count, 0);
    org.dml('undelete', record);
    assert.deepEqual(org.values('SELECT Id FROM Message__c', 'Id'), [kept.id]);
});

test('a lookup to a deleted record is emptied', () => {
    const org = new TestOrg(MESSAGING);
    const contact = org.insert('Contact', { LastName: 'Bee' });
    org.insert('Conversation__c', { Contact__c: contact.id });
    org.dml('delete', contact);
    assert.deepEqual(org.values('SELECT Contact__c FROM Conversation__c', 'Contact__c'), [null]);
});

test('a unique value is free again once its record is deleted', () => {
    const org = new TestOrg(MESSAGING);
    org.dml('delete', org.insert('Conversation__c', { Key__c: 'k' }));
    org.insert('Conversation__c', { Key__c: 'k' });
});

test('what is not deleted cannot be undeleted', () => {
    const org = new TestOrg(MESSAGING);
    const record = org.insert('Conversation__c', { Key__c: 'k' });
    assert.match(
        thrown(() => org.dml('undelete', record)),
        /UNDELETE_FAILED/
    );
});

test('delete triggers see the record as it was and may refuse', () => {
    const seen: unknown[] = [];
    const org = new TestOrg(MESSAGING, {
        triggers: {
            'Conversation__c before delete': (_, oldRows) => {
                seen.push(oldRows[0]?.value('Key__c'));
                if (oldRows[0]?.value('Key__c') === 'keep') oldRows[0]?.addError('Kept.');
            }
        }
    });
    const record = org.insert('Conversation__c', { Key__c: 'keep' });
    assert.match(
        thrown(() => org.dml('delete', record)),
        /FIELD_CUSTOM_VALIDATION_EXCEPTION, Kept\.: \[\]$/
    );
    assert.deepEqual(seen, ['keep']);
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c').count, 1);
});

test('emptying the recycle bin is final', () => {
    const org = new TestOrg(MESSAGING);
    const record = org.insert('Conversation__c', { Key__c: 'k' });
    org.dml('delete', record);
    const [result] = org.database.emptyRecycleBin([record.id ?? '']);
    assert.equal(result?.isSuccess, true);
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c ALL ROWS').count, 0);
});

test('a rollback undoes inserts, updates and deletes, and does not reuse ids', () => {
    const org = new TestOrg(MESSAGING);
    const kept = org.insert('Conversation__c', { Key__c: 'kept' });
    const savepoint = org.database.savepoint();
    const undone = org.insert('Conversation__c', { Key__c: 'undone' });
    org.dml('update', org.record('Conversation__c', { Id: kept.id, Key__c: 'changed' }));
    org.dml('delete', org.record('Conversation__c', { Id: kept.id }));
    org.database.rollback(savepoint);
    assert.deepEqual(org.values('SELECT Key__c FROM Conversation__c', 'Key__c'), ['kept']);
    assert.equal(org.query("SELECT COUNT() FROM Conversation__c WHERE Key__c = 'undone'").count, 0);
    assert.notEqual(org.insert('Conversation__c', {}).id, undone.id);
});
