import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { metadataProblems, parseXml, readDocuments } from '../metadata/index.ts';

const MAIN = 'force-app/main/default';

let root = '';

beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'metadata-'));
    write(
        'sfdx-project.json',
        '{"packageDirectories":[{"path":"force-app"}],"sourceApiVersion":"67.0"}'
    );
    write(`${MAIN}/classes/Door.cls`, 'public with sharing class Door {}');
    write(
        `${MAIN}/classes/Door.cls-meta.xml`,
        element('ApexClass', '<apiVersion>67.0</apiVersion><status>Active</status>')
    );
    write(
        `${MAIN}/objects/House__c/House__c.object-meta.xml`,
        element(
            'CustomObject',
            '<deploymentStatus>Deployed</deploymentStatus><label>House</label><pluralLabel>Houses</pluralLabel>' +
                '<nameField><label>Name</label><type>Text</type></nameField><sharingModel>Private</sharingModel>'
        )
    );
    writeField(
        'Rooms__c',
        '<label>Rooms</label><type>Number</type><precision>3</precision><scale>0</scale>'
    );
});

afterEach(() => rmSync(root, { recursive: true }));

test('has nothing to say of a sound project', () => {
    assert.deepEqual(problems(), []);
});

test('finds elements and values that the Metadata API does not have', () => {
    writeField(
        'Colour__c',
        '<lable>Colour</lable><type>Txt</type><length>many</length><unique>maybe</unique>'
    );

    assertProblems([
        /Colour__c.*:2: <CustomField> knows no element <lable>/,
        /<type> 'Txt' is not one of/,
        /<length> 'many' is not a number/,
        /<unique> 'maybe' is neither true nor false/
    ]);
});

test('finds an element given twice, and a document that is not well formed', () => {
    writeField('Colour__c', '<label>Colour</label><label>Color</label><type>Checkbox</type>');
    writeField('Height__c', '<label>Height</labl>');

    assertProblems([/<label> stands twice/]);
    assert.match(readDocuments(root).problems.join(), /Height__c.*:2: <\/labl> closes <label>/);
});

test('finds what a permission set opens and nobody has', () => {
    write(
        `${MAIN}/permissionsets/Guest.permissionset-meta.xml`,
        element(
            'PermissionSet',
            '<label>Guest</label>' +
                '<classAccesses><apexClass>Window</apexClass><enabled>true</enabled></classAccesses>' +
                '<fieldPermissions><field>House__c.Cellar__c</field><editable>false</editable><readable>true</readable></fieldPermissions>' +
                '<objectPermissions><object>Garden__c</object><allowCreate>true</allowCreate><allowDelete>false</allowDelete>' +
                '<allowEdit>false</allowEdit><allowRead>false</allowRead><modifyAllRecords>false</modifyAllRecords>' +
                '<viewAllRecords>false</viewAllRecords></objectPermissions>' +
                '<tabSettings><tab>House__c</tab><visibility>Visible</visibility></tabSettings>'
        )
    );

    assertProblems([
        /ApexClass Window does not exist/,
        /field House__c\.Cellar__c does not exist/,
        /object Garden__c does not exist/,
        /Garden__c: allowCreate needs allowRead/,
        /tab House__c does not exist/
    ]);
});

test('finds a permission for a required field, which the platform refuses', () => {
    writeField(
        'Street__c',
        '<label>Street</label><type>Text</type><length>80</length><required>true</required>'
    );
    write(
        `${MAIN}/permissionsets/Guest.permissionset-meta.xml`,
        element(
            'PermissionSet',
            '<label>Guest</label><fieldPermissions><field>House__c.Street__c</field><editable>true</editable><readable>true</readable></fieldPermissions>'
        )
    );

    assertProblems([/House__c\.Street__c is required or a master-detail/]);
});

test('finds a lookup into nothing, a class without its description and the other way round', () => {
    writeField(
        'Owner_Person__c',
        '<label>Owner</label><type>Lookup</type><referenceTo>Person__c</referenceTo>'
    );
    write(`${MAIN}/classes/Roof.cls`, 'public with sharing class Roof {}');
    write(
        `${MAIN}/classes/Wall.cls-meta.xml`,
        element('ApexClass', '<apiVersion>67.0</apiVersion><status>Active</status>')
    );

    assertProblems([
        /object Person__c does not exist/,
        /Roof\.cls-meta\.xml is missing/,
        /describes Wall\.cls, which is not there/
    ]);
});

test('finds what a shipped language lacks, has too much, or fills otherwise', () => {
    write(
        `${MAIN}/labels/CustomLabels.labels-meta.xml`,
        element(
            'CustomLabels',
            label('door_Knock', 'Knock, {0}') +
                label('door_Open', 'Open') +
                label('door_Shut', 'Shut')
        )
    );
    write(
        `${MAIN}/translations/de.translation-meta.xml`,
        element(
            'Translations',
            '<customLabels><label>Klopfen</label><name>door_Knock</name></customLabels>' +
                '<customLabels><label>Öffnen</label><name>door_Open</name></customLabels>' +
                '<customLabels><label>Klingeln</label><name>door_Ring</name></customLabels>'
        )
    );

    assertProblems([
        /de\.translation.*door_Knock has other places to fill than the label \(\{0\}\)/,
        /there is no label door_Ring/,
        /label door_Shut has no text in de/
    ]);
});

test('finds labels, methods and components that sources name and nobody defines', () => {
    write(
        `${MAIN}/classes/Door.cls`,
        'public with sharing class Door { String s = Label.door_Knock + view.Label.trim() + label.trim(); }'
    );
    write(
        `${MAIN}/lwc/bell/bell.ts`,
        "import ring from '@salesforce/apex/Door.ring';\nimport F from '@salesforce/schema/House__c.Cellar__c';"
    );
    write(
        `${MAIN}/lwc/bell/bell.js-meta.xml`,
        element('LightningComponentBundle', '<apiVersion>67.0</apiVersion>')
    );

    assertProblems([
        /Door\.cls:1: label door_Knock does not exist/,
        /bell\.ts:1: @AuraEnabled method Door\.ring does not exist/,
        /bell\.ts:2: House__c\.Cellar__c does not exist/
    ]);
});

test('finds a class under another API version without a reason', () => {
    write(
        `${MAIN}/classes/Door.cls-meta.xml`,
        element('ApexClass', '<apiVersion>58.0</apiVersion><status>Active</status>')
    );

    assertProblems([/API version 58\.0, while sfdx-project\.json says 67\.0/]);

    write(
        `${MAIN}/classes/Door.cls`,
        '/** Stays at API version 58.0: later ones lock it. */ public with sharing class Door {}'
    );

    assert.deepEqual(problems(), []);
});

test('finds an object that is not complete', () => {
    write(
        `${MAIN}/objects/Shed__c/Shed__c.object-meta.xml`,
        element(
            'CustomObject',
            '<label>Shed</label><pluralLabel>Sheds</pluralLabel><deploymentStatus>Deployed</deploymentStatus>'
        )
    );

    assertProblems([/object Shed__c lacks <nameField>/, /object Shed__c lacks <sharingModel>/]);
});

test('reads XML with its lines, entities and comments, and refuses what is not XML', () => {
    const root = parseXml(
        '<?xml version="1.0"?>\n<!-- <no> -->\n<a x="1 &amp; 2">\n<b>&lt;&#65;<![CDATA[<c>]]></b><d/></a>'
    );

    assert.deepEqual(root.attributes, { x: '1 & 2' });
    assert.deepEqual(
        root.children.map(({ name, line, text }) => [name, line, text]),
        [
            ['b', 4, '<A<c>'],
            ['d', 4, '']
        ]
    );
    assert.throws(() => parseXml('<a>\n<b></a>'), /2: <\/a> closes <b>/);
    assert.throws(() => parseXml('<a>'), /1: <a> is never closed/);
    assert.throws(() => parseXml('<a>R&D</a>'), /1: & is not an entity/);
    assert.throws(() => parseXml('<a><b c=1></b></a>'), /is not a tag/);
    assert.throws(() => parseXml(''), /no element at all/);
});

function problems(): string[] {
    return metadataProblems(root, readDocuments(root).documents);
}

function assertProblems(expected: readonly RegExp[]): void {
    const found = problems();
    for (const each of expected)
        assert.ok(
            found.some((problem) => each.test(problem)),
            `${String(each)}\n${found.join('\n')}`
        );
    assert.equal(found.length, expected.length, found.join('\n'));
}

function writeField(name: string, content: string): void {
    const file = `${MAIN}/objects/House__c/fields/${name}.field-meta.xml`;
    write(file, element('CustomField', `<fullName>${name}</fullName>${content}`));
}

function element(name: string, content: string): string {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${name}>\n`;
}

function write(file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
}

function label(name: string, value: string): string {
    return (
        `<labels><fullName>${name}</fullName><language>en_US</language><protected>true</protected>` +
        `<shortDescription>${name}</shortDescription><value>${value}</value></labels>`
    );
}
