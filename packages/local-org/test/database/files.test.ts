import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ApexBlob } from '../../src/runtime/values/index.ts';
import { MESSAGING } from './support/metadata.ts';
import { TestOrg } from './support/testOrg.ts';

test('a file can be attached to a custom record, and who sees the record sees the file', () => {
    const org = new TestOrg(MESSAGING).as('amy.agent@local.org');
    const talk = org.insert('Conversation__c', {});
    org.insert('ContentVersion', {
        PathOnClient: 'report.docx',
        VersionData: ApexBlob.ofText('x'),
        FirstPublishLocationId: talk.id
    });
    assert.deepEqual(org.values('SELECT FileType FROM ContentVersion', 'FileType'), ['WORD_X']);
    const [row] = org.rows(
        'SELECT Id, (SELECT ContentDocumentId FROM ContentDocumentLinks) FROM Conversation__c'
    );
    assert.equal((row?.children().get('ContentDocumentLinks') as { size: number }).size, 1);
    org.as('ben.agent@local.org');
    assert.equal(org.query('SELECT COUNT() FROM ContentVersion', {}, 'user').count, 0);
});

test('objects are rows of EntityDefinition', () => {
    const org = new TestOrg(MESSAGING);
    assert.deepEqual(
        org.values(
            "SELECT Label FROM EntityDefinition WHERE QualifiedApiName = 'Message__c'",
            'Label'
        ),
        ['Message']
    );
});
