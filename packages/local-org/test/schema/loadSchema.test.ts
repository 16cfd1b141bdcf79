import assert from 'node:assert/strict';
import { test } from 'node:test';

import { loadPlatformTypes } from '../../src/platform-types/index.ts';
import { loadProject, MemoryTree } from '../../src/project/index.ts';
import { loadSchema, type LoadedSchema } from '../../src/schema/index.ts';

const platform = loadPlatformTypes();
const BASE = 'force-app/main/default/objects';

function objectFile(label: string, rest = ''): string {
    return `<CustomObject><label>${label}</label><pluralLabel>${label}s</pluralLabel>${rest}</CustomObject>`;
}

function fieldFile(type: string, rest = ''): string {
    return `<CustomField><label>F</label><type>${type}</type>${rest}</CustomField>`;
}

function load(files: Record<string, string>, namespace: string | null = null): LoadedSchema {
    const project = loadProject(
        new MemoryTree({
            'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}]}',
            [`${BASE}/Parent__c/Parent__c.object-meta.xml`]: objectFile('Parent'),
            [`${BASE}/Parent__c/fields/Total__c.field-meta.xml`]: fieldFile(
                'Summary',
                '<summaryForeignKey>Child__c.Parent__c</summaryForeignKey><summarizedField>Child__c.Price__c</summarizedField><summaryOperation>sum</summaryOperation>'
            ),
            [`${BASE}/Child__c/Child__c.object-meta.xml`]: objectFile('Child'),
            [`${BASE}/Child__c/fields/Price__c.field-meta.xml`]: fieldFile('Currency'),
            [`${BASE}/Child__c/fields/Parent__c.field-meta.xml`]: fieldFile(
                'MasterDetail',
                '<referenceTo>Parent__c</referenceTo><relationshipName>Children</relationshipName>'
            ),
            [`${BASE}/Child__c/fields/Contact__c.field-meta.xml`]: fieldFile(
                'Lookup',
                '<referenceTo>Contact</referenceTo><relationshipName>Children</relationshipName>'
            ),
            [`${BASE}/Contact/fields/Score__c.field-meta.xml`]: fieldFile(
                'Number',
                '<precision>3</precision><scale>0</scale>'
            ),
            ...files
        })
    );
    assert.deepEqual(project.diagnostics, []);
    return loadSchema(project, platform, { namespace });
}

test('a custom object gets the platform fields', () => {
    const { schema, diagnostics } = load({});
    assert.deepEqual(diagnostics, []);
    const names = schema.object('parent__C')?.fields.map((field) => field.name);
    for (const name of ['Id', 'OwnerId', 'Name', 'IsDeleted', 'CreatedById', 'SystemModstamp']) {
        assert.ok(names?.includes(name), name);
    }
    assert.equal(schema.object('Parent__c')?.field('OwnerId')?.relationshipName, 'Owner');
});

test('the detail of a master has no owner and the sharing of its master', () => {
    const child = load({}).schema.object('Child__c');
    assert.equal(child?.field('OwnerId'), undefined);
    assert.equal(child?.sharingModel, 'ControlledByParent');
    assert.equal(child?.field('Parent__c')?.deleteConstraint, 'Cascade');
    assert.equal(child?.field('Parent__c')?.required, true);
});

test('lookups lead both ways, to standard objects too', () => {
    const { schema } = load({});
    assert.equal(schema.object('Child__c')?.relationship('parent__r')?.name, 'Parent__c');
    assert.deepEqual(schema.object('Parent__c')?.childRelationship('children__r'), {
        name: 'Children__r',
        childObject: 'Child__c',
        field: 'Parent__c'
    });
    assert.equal(schema.object('Contact')?.childRelationship('Children__r')?.field, 'Contact__c');
    assert.equal(schema.object('Account')?.childRelationship('Contacts')?.field, 'AccountId');
});

test('the project adds its fields to standard objects', () => {
    const contact = load({}).schema.object('Contact');
    assert.equal(contact?.field('Score__c')?.apexType, 'Decimal');
    assert.equal(contact?.field('MobilePhone')?.type, 'Phone');
    assert.equal(contact?.field('LastName')?.required, true);
});

test('with a namespace own names carry it and resolve without it', () => {
    const { schema } = load({}, 'acme');
    const child = schema.object('Child__c');
    assert.equal(child?.name, 'acme__Child__c');
    assert.equal(schema.object('acme__child__c'), child);
    assert.equal(child?.field('Price__c')?.name, 'acme__Price__c');
    assert.equal(child?.relationship('Parent__r')?.relationshipName, 'acme__Parent__r');
    assert.deepEqual(child?.field('Parent__c')?.referenceTo, ['acme__Parent__c']);
    assert.equal(
        schema.object('Parent__c')?.childRelationship('Children__r')?.name,
        'acme__Children__r'
    );
    assert.deepEqual(
        schema.object('Parent__c')?.field('Total__c')?.summary?.foreignKey,
        'acme__Child__c.acme__Parent__c'
    );
});

test('a roll-up has the type of what it sums', () => {
    assert.equal(load({}).schema.object('Parent__c')?.field('Total__c')?.type, 'Currency');
});

test('private custom objects have shares', () => {
    const { schema } = load({});
    assert.deepEqual(schema.object('Parent__Share')?.field('ParentId')?.referenceTo, ['Parent__c']);
    assert.equal(schema.object('Child__Share'), undefined);
    assert.equal(schema.object('AccountShare')?.kind, 'share');
});

test('events, metadata types and settings have their own fields and no triggers they cannot have', () => {
    const { schema } = load({
        [`${BASE}/Note__e/Note__e.object-meta.xml`]: objectFile(
            'Note',
            '<publishBehavior>PublishAfterCommit</publishBehavior>'
        ),
        [`${BASE}/Config__mdt/Config__mdt.object-meta.xml`]: objectFile('Config'),
        [`${BASE}/Setting__c/Setting__c.object-meta.xml`]: objectFile(
            'Setting',
            '<customSettingsType>Hierarchy</customSettingsType>'
        )
    });
    const event = schema.object('Note__e');
    assert.equal(event?.publishBehavior, 'PublishAfterCommit');
    assert.equal(event?.field('ReplayId')?.apexType, 'String');
    assert.equal(event?.isQueryable, false);
    assert.equal(schema.object('Config__mdt')?.field('QualifiedApiName')?.type, 'Text');
    assert.equal(schema.object('Config__mdt')?.isCreateable, false);
    assert.equal(schema.object('Setting__c')?.customSettingType, 'Hierarchy');
    assert.equal(schema.object('Setting__c')?.relationship('SetupOwner')?.name, 'SetupOwnerId');
});

test('key prefixes are distinct, stable and lead back to the object', () => {
    const { schema } = load({});
    const parent = schema.object('Parent__c');
    assert.match(parent?.keyPrefix ?? '', /^a[0-9A-Za-z]{2}$/);
    assert.equal(schema.objectByKeyPrefix(parent?.keyPrefix ?? ''), parent);
    assert.equal(schema.objectByKeyPrefix('001')?.name, 'Account');
    assert.equal(load({}).schema.object('Parent__c')?.keyPrefix, parent?.keyPrefix);
});

test('a lookup to an object that is not there is reported', () => {
    const { diagnostics } = load({
        [`${BASE}/Parent__c/fields/Gone__c.field-meta.xml`]: fieldFile(
            'Lookup',
            '<referenceTo>Gone__c</referenceTo>'
        )
    });
    assert.equal(diagnostics[0]?.message, "'Gone__c' is no object of this org.");
});

test('an undescribed standard object is there for the compiler, and says that it is undescribed', () => {
    const object = load({}).schema.object('Asset');
    assert.equal(object?.isDescribed, false);
    assert.equal(object?.field('SerialNumber')?.apexType, 'String');
});
