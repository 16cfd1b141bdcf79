import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { SObjectValue } from '../../src/runtime/sobject/index.ts';
import { ApexDate, ApexDecimal, type ApexList } from '../../src/runtime/values/index.ts';
import { MESSAGING } from '../database/support/metadata.ts';
import { TestOrg, thrown } from '../database/support/testOrg.ts';

function orgWithPeople(): TestOrg {
    const org = new TestOrg(MESSAGING);
    const acme = org.insert('Account', { Name: 'Acme', Industry: 'Energy' });
    const ann = org.insert('Contact', { LastName: 'Ann', AccountId: acme.id });
    org.insert('Contact', { LastName: 'Bob', AccountId: acme.id });
    org.insert('Contact', { LastName: 'Zoe' });
    const talk = org.insert('Conversation__c', { Key__c: 'k', Contact__c: ann.id });
    org.insert('Message__c', { Conversation__c: talk.id, Body__c: 'Hello' });
    return org;
}

test('a row has its Id and what was asked for; reading anything else is an error', () => {
    const org = orgWithPeople();
    const [row] = org.rows('SELECT Name FROM Account');
    assert.equal(row?.read(org.rt, 'Name'), 'Acme');
    assert.equal(row?.id?.slice(0, 3), '001');
    assert.equal(
        thrown(() => row?.read(org.rt, 'Phone')),
        'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Account.Phone'
    );
});

test('parents several levels up; an empty lookup on the way is null', () => {
    const org = orgWithPeople();
    const [message] = org.rows(
        'SELECT Conversation__r.Contact__r.Account.Name, Conversation__r.Contact__r.LastName FROM Message__c'
    );
    assert.equal(
        message?.readPath(org.rt, ['Conversation__r', 'Contact__r', 'Account'], 'Name'),
        'Acme'
    );
    const [zoe] = org.rows("SELECT Account.Name, AccountId FROM Contact WHERE LastName = 'Zoe'");
    assert.equal(zoe?.readPath(org.rt, ['Account'], 'Name'), null);
    assert.equal(zoe?.readParent(org.rt, 'Account'), null);
});

test('a path through a lookup brings the value of the lookup', () => {
    const org = orgWithPeople();
    const [row] = org.rows("SELECT Account.Name FROM Contact WHERE LastName = 'Ann'");
    assert.equal(String(row?.read(org.rt, 'AccountId')).slice(0, 3), '001');
});

test('children by subquery, with their own condition and order', () => {
    const org = orgWithPeople();
    const [row] = org.rows(
        "SELECT Name, (SELECT LastName FROM Contacts WHERE LastName != 'x' ORDER BY LastName DESC) FROM Account"
    );
    const list = row?.readChildren(org.rt, 'Contacts') as ApexList;
    assert.deepEqual(
        list.items.map((each) => (each as SObjectValue).value('LastName')),
        ['Bob', 'Ann']
    );
});

test('lookups to several objects show the name and the type of what they found', () => {
    const org = orgWithPeople();
    const [row] = org.rows('SELECT Owner.Name, Owner.Type FROM Conversation__c');
    assert.equal(row?.readPath(org.rt, ['Owner'], 'Type'), 'User');
    const [ann] = org.rows("SELECT Id FROM Contact WHERE LastName = 'Ann'");
    org.insert('Task', { Subject: 'Call', WhoId: ann?.id });
    const [task] = org.rows(
        'SELECT TYPEOF Who WHEN Contact THEN LastName WHEN Lead THEN Company END FROM Task'
    );
    const who = task?.readParent(org.rt, 'Who');
    assert.equal(who?.objectName, 'Contact');
    assert.equal(who?.value('LastName'), 'Ann');
    assert.equal(org.query("SELECT COUNT() FROM Task WHERE Who.Type = 'Contact'").count, 1);
});

test('order: empty values first, or as asked', () => {
    const org = new TestOrg({});
    for (const [name, phone] of [
        ['b', '2'],
        ['a', null],
        ['c', '1']
    ]) {
        org.insert('Account', { Name: name, Phone: phone });
    }
    const order = (by: string): unknown[] =>
        org.values(`SELECT Name FROM Account ORDER BY ${by}`, 'Name');
    assert.deepEqual(order('Phone'), ['a', 'c', 'b']);
    assert.deepEqual(order('Phone DESC'), ['a', 'b', 'c']);
    assert.deepEqual(order('Phone NULLS LAST'), ['c', 'b', 'a']);
    assert.deepEqual(order('Phone DESC NULLS LAST, Name'), ['b', 'c', 'a']);
    assert.deepEqual(
        org.values('SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1', 'Name'),
        ['b']
    );
});

test('picklists sort in the order of their values', () => {
    const org = orgWithPeople();
    const [talk] = org.rows('SELECT Id FROM Conversation__c');
    for (const status of ['Read', 'Submitted']) {
        org.insert('Message__c', { Conversation__c: talk?.id, Status__c: status });
    }
    assert.deepEqual(
        org.values('SELECT Status__c FROM Message__c ORDER BY Status__c', 'Status__c'),
        ['Queued', 'Submitted', 'Read']
    );
});

test('rows without an order come in any order', () => {
    const org = new TestOrg({}, { unorderedRows: 'shuffled' });
    org.dml(
        'insert',
        Array.from({ length: 20 }, (_, n) => org.record('Account', { Name: `A${n}` }))
    );
    const names = org.values('SELECT Name FROM Account', 'Name');
    assert.notDeepEqual(
        names,
        Array.from({ length: 20 }, (_, n) => `A${n}`)
    );
    assert.equal(new Set(names).size, 20);
});

test('aggregates over all rows and by group', () => {
    const org = new TestOrg({});
    for (const [stage, amount] of [
        ['Prospecting', '10'],
        ['Prospecting', '20.5'],
        ['Closed Won', null]
    ]) {
        org.insert('Opportunity', {
            Name: 'O',
            StageName: stage,
            CloseDate: ApexDate.of(2026, 1, 1),
            Amount: amount === null ? null : ApexDecimal.parse(amount ?? '')
        });
    }
    const [all] = org.rows(
        'SELECT COUNT(Id), SUM(Amount) total, AVG(Amount), MAX(Name) FROM Opportunity'
    );
    assert.equal(all?.value('expr0'), 3);
    assert.equal(String(all?.value('total')), '30.5');
    assert.equal(String(all?.value('expr1')), '15.25');
    assert.equal(all?.objectName, 'AggregateResult');
    const groups = org.rows(
        'SELECT StageName, COUNT(Id) n FROM Opportunity GROUP BY StageName HAVING COUNT(Id) > 1 ORDER BY COUNT(Id)'
    );
    assert.deepEqual(
        groups.map((row) => [row.value('StageName'), row.value('n')]),
        [['Prospecting', 2]]
    );
    const [year] = org.rows(
        'SELECT CALENDAR_YEAR(CloseDate) y, COUNT_DISTINCT(StageName) FROM Opportunity GROUP BY CALENDAR_YEAR(CloseDate)'
    );
    assert.equal(year?.value('y'), 2026);
    assert.equal(year?.value('expr0'), 2);
    assert.equal(org.rows('SELECT COUNT(Id) FROM Opportunity WHERE Amount > 1000').length, 1);
    assert.equal(
        org.rows('SELECT StageName FROM Opportunity WHERE Amount > 1000 GROUP BY StageName').length,
        0
    );
});

test('COUNT() is a number', () => {
    const org = orgWithPeople();
    assert.deepEqual(
        [
            org.query('SELECT COUNT() FROM Contact').isCount,
            org.query('SELECT COUNT() FROM Contact').count
        ],
        [true, 3]
    );
});

test('queries and rows count towards the limits, children included', () => {
    const org = orgWithPeople();
    org.as('admin');
    org.rows('SELECT Id, (SELECT Id FROM Contacts) FROM Account');
    const { limits } = org.rt.transaction;
    assert.equal(limits.used('Queries'), 1);
    assert.equal(limits.used('QueryRows'), 3);
    assert.equal(limits.used('AggregateQueries'), 1);
});

test('the hundred-and-first query is refused', () => {
    const org = orgWithPeople();
    org.as('admin');
    assert.match(
        thrown(() => {
            for (let n = 0; n < 101; n++) org.rows('SELECT Id FROM Account');
        }),
        /System\.LimitException: Too many SOQL queries: 101/
    );
});

test('long texts can be selected but not filtered by, FOR UPDATE allows no order', () => {
    const org = orgWithPeople();
    assert.match(
        thrown(() => org.rows("SELECT Id FROM Message__c WHERE Body__c = 'x'")),
        /field 'Body__c' can not be filtered in a query call/
    );
    assert.match(
        thrown(() => org.rows('SELECT Id FROM Account ORDER BY Name FOR UPDATE')),
        /FOR UPDATE/
    );
    assert.equal(org.rows('SELECT Id FROM Account FOR UPDATE').length, 1);
});

test('an undescribed object is refused loudly', () => {
    const org = new TestOrg({});
    assert.throws(() => org.rows('SELECT Id FROM Asset'), /Asset is not in the local org yet/);
});
