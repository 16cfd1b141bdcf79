import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DmlOptions, LeadConversion } from '../../src/database/index.ts';
import { MESSAGING } from './support/metadata.ts';
import { TestOrg, thrown } from './support/testOrg.ts';

const OPTIONS: DmlOptions = {
    accessMode: 'system',
    sharing: false,
    allOrNone: true,
    upsertField: null,
    allowFieldTruncation: false,
    duplicateRuleAllowSave: false
};

const CONVERSION: LeadConversion = {
    leadId: '',
    accountId: null,
    contactId: null,
    opportunityId: null,
    opportunityName: null,
    convertedStatus: 'Closed - Converted',
    doNotCreateOpportunity: false,
    overwriteLeadSource: false,
    ownerId: null
};

test('a merge moves what hangs on the losers, deletes them and updates the master', () => {
    const fired: string[] = [];
    const org = new TestOrg(MESSAGING, {
        triggers: {
            'Contact before delete': (_, rows) =>
                fired.push(`before ${rows[0]?.value('MasterRecordId')}`),
            'Contact after delete': (_, rows) =>
                fired.push(`after ${String(rows[0]?.value('MasterRecordId')).slice(0, 3)}`),
            'Contact after update': () => fired.push('contact updated'),
            'Conversation__c after update': () => fired.push('conversation updated')
        }
    });
    const master = org.insert('Contact', { LastName: 'Kept' });
    const loser = org.insert('Contact', { LastName: 'Gone' });
    const talk = org.insert('Conversation__c', { Contact__c: loser.id });
    const change = org.record('Contact', { Id: master.id, Phone: '1' });
    const [result] = org.database.merge(change, [loser], OPTIONS);
    assert.equal(result?.id, master.id);
    assert.deepEqual(result?.mergedRecordIds, [loser.id]);
    assert.deepEqual(result?.updatedRelatedIds, [talk.id]);
    assert.deepEqual(org.values('SELECT Contact__c FROM Conversation__c', 'Contact__c'), [
        master.id
    ]);
    assert.deepEqual(org.values('SELECT Phone FROM Contact', 'Phone'), ['1']);
    assert.deepEqual(fired, ['before null', 'after 003', 'contact updated']);
    const [gone] = org.rows('SELECT MasterRecordId FROM Contact WHERE IsDeleted = true ALL ROWS');
    assert.equal(gone?.value('MasterRecordId'), master.id);
});

test('objects that cannot be merged are refused', () => {
    const org = new TestOrg(MESSAGING);
    const talk = org.insert('Conversation__c', {});
    assert.match(
        thrown(() => org.database.merge(talk, [talk], OPTIONS)),
        /DML operation Merge not allowed on Conversation__c/
    );
});

test('a converted lead becomes account, contact and opportunity', () => {
    const org = new TestOrg({});
    const lead = org.insert('Lead', {
        LastName: 'Doe',
        FirstName: 'Jane',
        Company: 'Acme',
        Phone: '1'
    });
    const conversion = { ...CONVERSION, leadId: lead.id ?? '' };
    const [result] = org.database.convertLeads([conversion], OPTIONS);
    assert.equal(result?.isSuccess, true);
    const [contact] = org.rows('SELECT Name, Phone, Account.Name FROM Contact');
    assert.equal(contact?.value('Name'), 'Jane Doe');
    assert.equal(contact?.readPath(org.rt, ['Account'], 'Name'), 'Acme');
    assert.equal(
        org.query('SELECT COUNT() FROM OpportunityContactRole WHERE IsPrimary = true').count,
        1
    );
    const [row] = org.rows(
        'SELECT IsConverted, Status, ConvertedContactId, ConvertedOpportunityId FROM Lead'
    );
    assert.deepEqual(
        [row?.value('IsConverted'), row?.value('Status'), row?.value('ConvertedContactId')],
        [true, 'Closed - Converted', result?.contactId]
    );
    assert.match(
        thrown(() => org.database.convertLeads([conversion], OPTIONS)),
        /ConvertLead failed\. .*CANNOT_UPDATE_CONVERTED_LEAD/
    );
});

test('a conversion can use an account that is there and make no opportunity', () => {
    const org = new TestOrg({});
    const lead = org.insert('Lead', { LastName: 'Doe', Company: 'Acme' });
    const account = org.insert('Account', { Name: 'Known' });
    const [result] = org.database.convertLeads(
        [
            {
                ...CONVERSION,
                leadId: lead.id ?? '',
                accountId: account.id,
                doNotCreateOpportunity: true
            }
        ],
        OPTIONS
    );
    assert.equal(result?.opportunityId, null);
    assert.equal(org.query('SELECT COUNT() FROM Account').count, 1);
});
