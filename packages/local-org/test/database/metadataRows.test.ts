import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fieldFile, objectFile } from './support/metadata.ts';
import { TestOrg, thrown } from './support/testOrg.ts';

const BASE = 'force-app/main/default';

function record(name: string, values: string): Record<string, string> {
    return {
        [`${BASE}/customMetadata/Config.${name}.md-meta.xml`]: `<CustomMetadata xmlns:xsi="x" xmlns:xsd="y"><label>${name} label</label><protected>false</protected>${values}</CustomMetadata>`
    };
}

const FILES = {
    ...objectFile('Config__mdt'),
    ...fieldFile('Config__mdt', 'Size__c', 'Number', '<precision>5</precision><scale>1</scale>'),
    ...fieldFile('Config__mdt', 'Active__c', 'Checkbox', '<defaultValue>true</defaultValue>'),
    ...fieldFile(
        'Config__mdt',
        'Next__c',
        'MetadataRelationship',
        '<referenceTo>Config__mdt</referenceTo><relationshipName>Previous</relationshipName>'
    ),
    ...record(
        'First',
        '<values><field>Size__c</field><value xsi:type="xsd:double">2.5</value></values><values><field>Active__c</field><value xsi:type="xsd:boolean">false</value></values><values><field>Next__c</field><value xsi:type="xsd:string">Second</value></values>'
    ),
    ...record('Second', '<values><field>Size__c</field><value xsi:nil="true"/></values>')
};

test('custom metadata records are rows, with their relationships', () => {
    const org = new TestOrg(FILES);
    const rows = org.rows(
        'SELECT DeveloperName, MasterLabel, Size__c, Active__c, Next__r.DeveloperName FROM Config__mdt ORDER BY DeveloperName'
    );
    assert.deepEqual(
        rows.map((row) => [
            row.value('DeveloperName'),
            row.value('MasterLabel'),
            row.value('Size__c') === null ? null : String(row.value('Size__c')),
            row.value('Active__c'),
            row.readPath(org.rt, ['Next__r'], 'DeveloperName')
        ]),
        [
            ['First', 'First label', '2.5', false, 'Second'],
            ['Second', 'Second label', null, false, null]
        ]
    );
});

test('queries on custom metadata do not count', () => {
    const org = new TestOrg(FILES);
    org.rows('SELECT Id FROM Config__mdt');
    assert.equal(org.rt.transaction.limits.used('Queries'), 0);
});

test('custom metadata cannot be changed by DML', () => {
    const org = new TestOrg(FILES);
    assert.equal(
        thrown(() => org.insert('Config__mdt', { DeveloperName: 'x' })),
        'System.TypeException: DML operation Insert not allowed on Config__mdt'
    );
});

test('record types are rows that records can have', () => {
    const org = new TestOrg({
        ...objectFile('Thing__c', '<sharingModel>ReadWrite</sharingModel>'),
        [`${BASE}/objects/Thing__c/recordTypes/Big.recordType-meta.xml`]:
            '<RecordType><fullName>Big</fullName><active>true</active><label>Big one</label></RecordType>'
    });
    const [type] = org.rows("SELECT Id, Name FROM RecordType WHERE SobjectType = 'Thing__c'");
    org.insert('Thing__c', { RecordTypeId: type?.id });
    assert.equal(
        org.query("SELECT COUNT() FROM Thing__c WHERE RecordType.DeveloperName = 'Big'").count,
        1
    );
    assert.equal(org.database.recordTypeId('Thing__c', 'Big'), type?.id);
});
