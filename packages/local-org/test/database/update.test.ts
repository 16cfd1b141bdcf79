import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { SObjectValue } from '../../src/runtime/sobject/index.ts';
import type { ApexDatetime } from '../../src/runtime/values/index.ts';
import { fieldFile, MESSAGING, ruleFile } from './support/metadata.ts';
import { TestOrg, thrown } from './support/testOrg.ts';

function conversation(org: TestOrg, key: string): SObjectValue {
    return org.insert('Conversation__c', { Key__c: key });
}

test('an update changes what it carries and stamps the record', () => {
    const org = new TestOrg(MESSAGING);
    const { id } = org.insert('Conversation__c', { Key__c: 'k', Customer_Number__c: '+1' });
    const created = org.now;
    org.now += 60_000;
    org.dml('update', org.record('Conversation__c', { Id: id, Customer_Number__c: '+2' }));
    const [row] = org.rows(
        'SELECT Key__c, Customer_Number__c, CreatedDate, LastModifiedDate FROM Conversation__c'
    );
    assert.equal(row?.value('Key__c'), 'k');
    assert.equal(row?.value('Customer_Number__c'), '+2');
    assert.equal((row?.value('CreatedDate') as ApexDatetime).epochMilliseconds, created);
    assert.equal((row?.value('LastModifiedDate') as ApexDatetime).epochMilliseconds, org.now);
});

test('an update without Id, of nothing and of a deleted record are refused, each in its words', () => {
    const org = new TestOrg(MESSAGING);
    const gone = conversation(org, 'gone');
    org.dml('delete', gone);
    assert.match(
        thrown(() => org.dml('update', org.record('Conversation__c'))),
        /Update failed\. First exception on row 0; first error: MISSING_ARGUMENT, Id not specified in an update call: \[\]$/
    );
    assert.match(
        thrown(() =>
            org.dml('update', org.record('Conversation__c', { Id: `${gone.id?.slice(0, 14)}zAAA` }))
        ),
        /INVALID_CROSS_REFERENCE_KEY/
    );
    assert.match(
        thrown(() => org.dml('update', org.record('Conversation__c', { Id: gone.id }))),
        /First exception on row 0 with id a\w{17}; first error: ENTITY_IS_DELETED, entity is deleted: \[\]$/
    );
});

test('the same record twice in one update is refused', () => {
    const org = new TestOrg(MESSAGING);
    const { id } = conversation(org, 'k');
    const twice = [1, 2].map(() => org.record('Conversation__c', { Id: id }));
    assert.equal(
        thrown(() => org.dml('update', twice)),
        `System.ListException: Duplicate id in list: ${id}`
    );
});

test('before triggers change the record, after triggers see it read-only with its Id', () => {
    const seen: string[] = [];
    const org = new TestOrg(MESSAGING, {
        triggers: {
            'Conversation__c before insert': (rows) => {
                for (const row of rows) row.setValue('Customer_Number__c', '+99');
                seen.push(`before ${rows[0]?.id}`);
            },
            'Conversation__c after insert': (rows) => {
                seen.push(`after ${rows[0]?.id?.length} ${rows[0]?.isReadOnly}`);
            }
        }
    });
    conversation(org, 'k');
    assert.deepEqual(seen, ['before null', 'after 18 true']);
    assert.deepEqual(
        org.values('SELECT Customer_Number__c FROM Conversation__c', 'Customer_Number__c'),
        ['+99']
    );
});

test('an update trigger sees old and new', () => {
    const seen: unknown[] = [];
    const org = new TestOrg(MESSAGING, {
        triggers: {
            'Conversation__c after update': (newRows, oldRows) => {
                seen.push(oldRows[0]?.value('Key__c'), newRows[0]?.value('Key__c'));
            }
        }
    });
    const { id } = conversation(org, 'old');
    org.dml('update', org.record('Conversation__c', { Id: id, Key__c: 'new' }));
    assert.deepEqual(seen, ['old', 'new']);
});

test('triggers get at most 200 records at a time', () => {
    const sizes: number[] = [];
    const org = new TestOrg(MESSAGING, {
        triggers: { 'Conversation__c after insert': (rows) => sizes.push(rows.length) }
    });
    org.dml(
        'insert',
        Array.from({ length: 450 }, () => org.record('Conversation__c'))
    );
    assert.deepEqual(sizes, [200, 200, 50]);
});

test('addError refuses one record; the others are tried again and saved', () => {
    let runs = 0;
    const org = new TestOrg(MESSAGING, {
        triggers: {
            'Conversation__c after insert': (rows) => {
                runs++;
                rows.find((row) => row.value('Key__c') === 'bad')?.addError('No.', 'Key__c');
            }
        }
    });
    const rows = ['good', 'bad'].map((key) => org.record('Conversation__c', { Key__c: key }));
    const results = org.dml('insert', rows, { allOrNone: false });
    assert.deepEqual(
        results.map((result) => result.isSuccess),
        [true, false]
    );
    assert.deepEqual(results[1]?.errors, [
        { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'No.', fields: ['Key__c'] }
    ]);
    assert.equal(runs, 2);
    assert.deepEqual(org.values('SELECT Key__c FROM Conversation__c', 'Key__c'), ['good']);
});

test('an exception in a trigger fails the statement and tells where it came from', () => {
    const org: TestOrg = new TestOrg(MESSAGING, {
        triggers: {
            'Conversation__c before insert': () => {
                throw org.rt.exception('System.NullPointerException', 'Attempt to …');
            }
        }
    });
    assert.match(
        thrown(() => conversation(org, 'k')),
        /CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, trigger: execution of BeforeInsert\n\ncaused by: System\.NullPointerException: Attempt to …/
    );
});

test('triggers may nest sixteen deep', () => {
    const org: TestOrg = new TestOrg(MESSAGING, {
        triggers: {
            'Conversation__c after insert': () => void org.insert('Conversation__c', {})
        }
    });
    assert.match(
        thrown(() => org.insert('Conversation__c', {})),
        /Maximum trigger depth exceeded/
    );
});

test('validation rules refuse with their message at their field', () => {
    const org = new TestOrg({
        ...MESSAGING,
        ...ruleFile(
            'Conversation__c',
            'Number_Or_Key',
            'AND(ISBLANK(Customer_Number__c), LEN(Key__c) < 3, NOT(ISNEW()))',
            'Say who it is.'
        )
    });
    const { id } = conversation(org, 'ab');
    assert.equal(
        thrown(() => org.dml('update', org.record('Conversation__c', { Id: id }))),
        `System.DmlException: Update failed. First exception on row 0 with id ${id}; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, Say who it is.: []`
    );
    org.dml('update', org.record('Conversation__c', { Id: id, Key__c: 'abc' }));
});

test('a validation rule with a function that is not known is loud', () => {
    const org = new TestOrg({
        ...MESSAGING,
        ...ruleFile('Conversation__c', 'Far', 'GEOLOCATION(1, 2) = 3', 'No.')
    });
    assert.throws(() => conversation(org, 'k'), /function GEOLOCATION is not in the local org yet/);
});

test('formula fields are computed when read, over parents too', () => {
    const org = new TestOrg({
        ...MESSAGING,
        ...fieldFile(
            'Message__c',
            'Summary__c',
            'Text',
            '<formula>UPPER(Conversation__r.Key__c) &amp; &quot;: &quot; &amp; TEXT(Status__c)</formula>'
        )
    });
    const { id } = conversation(org, 'abc');
    org.insert('Message__c', { Conversation__c: id });
    assert.deepEqual(org.values('SELECT Summary__c FROM Message__c', 'Summary__c'), [
        'ABC: Queued'
    ]);
    assert.equal(
        org.query("SELECT COUNT() FROM Message__c WHERE Summary__c = 'abc: queued'").count,
        1
    );
});

test('roll-ups follow their details', () => {
    const org = new TestOrg({
        ...MESSAGING,
        ...fieldFile(
            'Conversation__c',
            'Unsent__c',
            'Summary',
            '<summaryForeignKey>Message__c.Conversation__c</summaryForeignKey><summaryOperation>count</summaryOperation><summaryFilterItems><field>Message__c.Status__c</field><operation>equals</operation><value>Queued</value></summaryFilterItems>'
        )
    });
    const { id } = conversation(org, 'abc');
    org.insert('Message__c', { Conversation__c: id });
    const sent = org.insert('Message__c', { Conversation__c: id, Status__c: 'Submitted' });
    const unsent = (): string =>
        String(org.values('SELECT Unsent__c FROM Conversation__c', 'Unsent__c')[0]);
    assert.equal(unsent(), '1');
    org.dml('update', org.record('Message__c', { Id: sent.id, Status__c: 'Queued' }));
    assert.equal(unsent(), '2');
});

test('upsert by external id updates what is there and inserts the rest', () => {
    const org = new TestOrg(MESSAGING);
    const known = conversation(org, 'Known');
    const rows = ['known', 'new'].map((key) =>
        org.record('Conversation__c', { Key__c: key, Customer_Number__c: '+5' })
    );
    const results = org.dml('upsert', rows, { upsertField: 'Key__c' });
    assert.deepEqual(
        results.map((result) => result.isCreated),
        [false, true]
    );
    assert.equal(results[0]?.id, known.id);
    assert.equal(rows[1]?.id, results[1]?.id);
    assert.equal(
        org.query("SELECT COUNT() FROM Conversation__c WHERE Customer_Number__c = '+5'").count,
        2
    );
});

test('the same external id twice in one upsert is refused', () => {
    const org = new TestOrg(MESSAGING);
    const rows = ['a', 'A'].map((key) => org.record('Conversation__c', { Key__c: key }));
    assert.match(
        thrown(() => org.dml('upsert', rows, { upsertField: 'Key__c' })),
        /Upsert failed\. First exception on row 1; first error: DUPLICATE_VALUE, Duplicate external id specified: A: \[Key__c\]$/
    );
});
