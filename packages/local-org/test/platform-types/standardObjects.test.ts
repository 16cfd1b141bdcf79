import assert from 'node:assert/strict';
import { test } from 'node:test';

import { loadPlatformTypes } from '../../src/platform-types/index.ts';

const platform = loadPlatformTypes();

test('merges what we describe with what the stubs tell', () => {
    const contact = platform.standardObject('CONTACT');
    const mobile = contact?.field('mobilephone');

    assert.equal(contact?.keyPrefix, '003');
    assert.equal(contact?.nameField, 'Name');
    assert.equal(mobile?.apexType, 'System.String');
    assert.equal(mobile?.displayType, 'PHONE');
    assert.equal(mobile?.label, 'Mobile Phone');
    assert.equal(mobile?.length, 40);
    assert.equal(contact?.field('LastName')?.required, true);
    assert.equal(contact?.field('CreatedDate')?.createable, false);
});

test('leaves undefined what nobody described', () => {
    const asset = platform.standardObject('Asset');

    assert.equal(asset?.isDescribed, false);
    assert.equal(asset?.keyPrefix, undefined);
    assert.equal(asset?.field('Description')?.displayType, undefined);
    assert.equal(asset?.field('Description')?.label, undefined);
    assert.equal(asset?.field('AccountId')?.displayType, 'REFERENCE');
});

test('does not have fields of features that a plain org has switched off', () => {
    assert.equal(platform.standardObject('Contact')?.field('CurrencyIsoCode'), undefined);
    assert.equal(platform.standardObject('Account')?.field('IsPersonAccount'), undefined);
    assert.equal(platform.standardObject('Account')?.field('PersonMailingCity'), undefined);
});

test('follows relationships up and down', () => {
    const caseObject = platform.standardObject('Case');
    const owner = caseObject?.parent('owner');

    assert.deepEqual(owner?.targets, ['Group', 'User']);
    assert.equal(owner?.isPolymorphic, true);
    assert.equal(owner?.fieldName, 'OwnerId');
    assert.deepEqual(platform.standardObject('Account')?.child('ChildAccounts'), {
        name: 'ChildAccounts',
        childObject: 'Account',
        fieldName: 'ParentId'
    });
});

test('marks picklist defaults and setup objects', () => {
    const status = platform.standardObject('Case')?.field('Status');

    assert.equal(status?.defaultValue, 'New');
    assert.deepEqual(
        status?.picklistValues.filter(({ isDefault }) => isDefault).map(({ value }) => value),
        ['New']
    );
    assert.deepEqual(
        platform.standardObject('ContentVersion')?.field('Origin')?.picklistValues[1],
        {
            value: 'H',
            label: 'Chatter Origin',
            isDefault: true
        }
    );
    assert.equal(platform.standardObject('User')?.isSetup, true);
    assert.equal(platform.standardObject('Lead')?.isSetup, false);
    assert.equal(platform.standardObject('User')?.deletable, false);
});

test('describes only fields that the platform has, with display types that fit their Apex type', () => {
    const misfits: string[] = [];
    for (const object of platform
        .standardObjectNames()
        .map((name) => platform.standardObject(name))) {
        for (const field of object?.fields ?? []) {
            if (field.displayType === undefined || field.apexType === fitting(field.displayType))
                continue;
            if (field.isDescribed) misfits.push(`${object?.name}.${field.name}: ${field.apexType}`);
        }
    }
    // What it refers to has no record id but a name.
    assert.deepEqual(misfits, ['FieldDefinition.EntityDefinitionId: System.String']);
});

test('leads every described lookup somewhere', () => {
    const astray: string[] = [];
    for (const object of platform
        .standardObjectNames()
        .map((name) => platform.standardObject(name))) {
        if (object?.isDescribed !== true) continue;
        for (const field of object.fields) {
            const isLookup = field.displayType === 'REFERENCE';
            if (isLookup && field.isDescribed && field.referenceTo.length === 0)
                astray.push(field.name);
            if (isLookup !== (field.relationshipName !== undefined)) astray.push(field.name);
        }
    }
    assert.deepEqual(astray, []);
});

test('gives every described object a key prefix of its own, except virtual ones', () => {
    const described = platform
        .standardObjectNames()
        .map((name) => platform.standardObject(name))
        .filter((object) => object?.isDescribed === true);
    const prefixes = described.flatMap((object) => object?.keyPrefix ?? []);

    assert.equal(new Set(prefixes).size, prefixes.length);
    assert.ok(prefixes.every((prefix) => /^[0-9a-zA-Z]{3}$/.test(prefix)));
    assert.deepEqual(
        described.filter((object) => object?.keyPrefix === undefined).map((object) => object?.name),
        [
            'EntityDefinition',
            'EventBusSubscriber',
            'FieldDefinition',
            'SiteDetail',
            'UserRecordAccess'
        ]
    );
});

function fitting(displayType: string): string {
    const types: Record<string, string> = {
        ADDRESS: 'System.Address',
        BASE64: 'System.Blob',
        BOOLEAN: 'System.Boolean',
        CURRENCY: 'System.Decimal',
        DATE: 'System.Date',
        DATETIME: 'System.Datetime',
        DOUBLE: 'System.Decimal',
        ID: 'System.Id',
        INTEGER: 'System.Integer',
        LOCATION: 'System.Location',
        LONG: 'System.Long',
        PERCENT: 'System.Decimal',
        REFERENCE: 'System.Id',
        TIME: 'System.Time'
    };
    return types[displayType] ?? 'System.String';
}
