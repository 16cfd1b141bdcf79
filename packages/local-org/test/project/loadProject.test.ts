import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formatDiagnostic } from '../../src/diagnostics.ts';
import { loadProject, MemoryTree, ProjectError, type Project } from '../../src/project/index.ts';

const SETTINGS = JSON.stringify({
    packageDirectories: [{ path: 'force-app', default: true }],
    namespace: 'vonage',
    sourceApiVersion: '67.0'
});
const BASE = 'force-app/main/default';

function load(files: Record<string, string>): Project {
    return loadProject(
        new MemoryTree({
            'sfdx-project.json': SETTINGS,
            [`${BASE}/README.md`]: '',
            ...files
        })
    );
}

function findings(project: Project): string[] {
    return project.diagnostics.map(formatDiagnostic);
}

test('a folder without sfdx-project.json is refused in one sentence', () => {
    assert.throws(
        () => loadProject(new MemoryTree({})),
        (error: Error) =>
            error instanceof ProjectError &&
            /^There is no sfdx-project.json in memory\. Run /.test(error.message)
    );
});

test('a package directory that is not there is refused', () => {
    const tree = new MemoryTree({ 'sfdx-project.json': SETTINGS });
    assert.throws(() => loadProject(tree), /package directory "force-app" does not exist/);
});

test('reads classes with the API version of their -meta.xml', () => {
    const project = load({
        [`${BASE}/classes/A.cls`]: 'public class A {}',
        [`${BASE}/classes/A.cls-meta.xml`]:
            '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>'
    });
    assert.deepEqual(findings(project), []);
    assert.deepEqual(project.classes, [
        {
            name: 'A',
            file: `${BASE}/classes/A.cls`,
            text: 'public class A {}',
            apiVersion: 67,
            isActive: true
        }
    ]);
});

test('a class without -meta.xml would not deploy and is reported', () => {
    const project = load({ [`${BASE}/classes/A.cls`]: 'public class A {}' });
    assert.match(findings(project).join(), /A\.cls:1:1: error missing-meta-file/);
});

test('gathers the parts of an object from its folder', () => {
    const folder = `${BASE}/objects/Message__c`;
    const project = load({
        [`${folder}/Message__c.object-meta.xml`]:
            '<CustomObject><label>Message</label><pluralLabel>Messages</pluralLabel><nameField><label>Number</label><type>AutoNumber</type><displayFormat>M-{0000}</displayFormat></nameField><sharingModel>ControlledByParent</sharingModel></CustomObject>',
        [`${folder}/fields/Status__c.field-meta.xml`]:
            '<CustomField><fullName>Status__c</fullName><label>Status</label><type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted><value><fullName>Queued</fullName><default>true</default><label>In queue</label></value></valueSetDefinition></valueSet></CustomField>',
        [`${folder}/validationRules/No.validationRule-meta.xml`]:
            '<ValidationRule><fullName>No</fullName><active>true</active><errorConditionFormula>ISBLANK(Status__c) &amp;&amp; true</errorConditionFormula><errorMessage>No.</errorMessage></ValidationRule>'
    });
    assert.deepEqual(findings(project), []);
    const [object] = project.objects;
    assert.equal(object?.nameField?.displayFormat, 'M-{0000}');
    assert.equal(object?.sharingModel, 'ControlledByParent');
    assert.deepEqual(object?.fields[0]?.valueSet?.values, [
        { fullName: 'Queued', label: 'In queue', default: true, active: true }
    ]);
    assert.equal(object?.validationRules[0]?.errorConditionFormula, 'ISBLANK(Status__c) && true');
});

test('broken XML is reported with file and line', () => {
    const project = load({
        [`${BASE}/labels/CustomLabels.labels-meta.xml`]: '<CustomLabels>\n<labels></CustomLabels>'
    });
    assert.match(
        findings(project).join(),
        /CustomLabels\.labels-meta\.xml:2:\d+: error broken-xml/
    );
});

test('an unknown element of a kind we read is an error at its line', () => {
    const project = load({
        [`${BASE}/objects/A__c/fields/B__c.field-meta.xml`]:
            '<CustomField>\n<label>B</label>\n<type>Text</type>\n<lenght>5</lenght>\n</CustomField>'
    });
    assert.match(
        findings(project).join(),
        /B__c\.field-meta\.xml:4:1: error unknown-element: <lenght> in <CustomField>/
    );
});

test('booleans and numbers are read strictly', () => {
    const project = load({
        [`${BASE}/objects/A__c/fields/B__c.field-meta.xml`]:
            '<CustomField>\n<type>Text</type><length>80.5</length>\n<required>yes</required></CustomField>'
    });
    assert.match(findings(project).join('\n'), /invalid-number: <length> .* '80\.5'/);
    assert.match(findings(project).join('\n'), /3:1: error invalid-boolean: <required> .* 'yes'/);
});

test('reads what a permission set grants', () => {
    const project = load({
        [`${BASE}/permissionsets/Agent.permissionset-meta.xml`]: `<PermissionSet>
            <label>Agent</label>
            <objectPermissions><allowCreate>true</allowCreate><allowDelete>false</allowDelete><allowEdit>false</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Message__c</object><viewAllRecords>true</viewAllRecords></objectPermissions>
            <fieldPermissions><editable>true</editable><field>Message__c.Body__c</field><readable>true</readable></fieldPermissions>
            <classAccesses><apexClass>A</apexClass><enabled>true</enabled></classAccesses>
            <classAccesses><apexClass>B</apexClass><enabled>false</enabled></classAccesses>
            <customPermissions><enabled>true</enabled><name>Choose_Number</name></customPermissions>
        </PermissionSet>`
    });
    assert.deepEqual(findings(project), []);
    const [agent] = project.permissionSets;
    assert.equal(agent?.objects[0]?.viewAll, true);
    assert.deepEqual(agent?.fields, [
        { field: 'Message__c.Body__c', readable: true, editable: true }
    ]);
    assert.deepEqual(agent?.classes, ['A']);
    assert.deepEqual(agent?.customPermissions, ['Choose_Number']);
});

test('reads custom metadata records, nil values included', () => {
    const project = load({
        [`${BASE}/customMetadata/Config.Main.md-meta.xml`]: `<CustomMetadata xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
            <label>Main</label><protected>true</protected>
            <values><field>Size__c</field><value xsi:type="xsd:double">5.0</value></values>
            <values><field>Note__c</field><value xsi:nil="true"/></values>
        </CustomMetadata>`
    });
    assert.deepEqual(findings(project), []);
    assert.deepEqual(project.customMetadataRecords[0]?.values, [
        { field: 'Size__c', value: '5.0' },
        { field: 'Note__c', value: null }
    ]);
    assert.equal(project.customMetadataRecords[0]?.type, 'Config__mdt');
});

test('the same component in two package directories is reported', () => {
    const label = '<NamedCredential><label>V</label></NamedCredential>';
    const project = load({
        [`${BASE}/namedCredentials/V.namedCredential-meta.xml`]: label,
        'force-app/other/namedCredentials/V.namedCredential-meta.xml': label
    });
    assert.match(findings(project).join(), /duplicate-component/);
});

test('gathers LWC bundles and static resources', () => {
    const project = load({
        [`${BASE}/lwc/panel/panel.ts`]: '',
        [`${BASE}/lwc/panel/panel.html`]: '',
        [`${BASE}/lwc/panel/panel.js-meta.xml`]:
            '<LightningComponentBundle><isExposed>true</isExposed></LightningComponentBundle>',
        [`${BASE}/staticresources/logo.resource-meta.xml`]:
            '<StaticResource><contentType>image/svg+xml</contentType></StaticResource>',
        [`${BASE}/staticresources/logo.svg`]: '<svg/>'
    });
    assert.deepEqual(findings(project), []);
    assert.equal(project.lwcBundles[0]?.configuration?.children[0]?.text, 'true');
    assert.equal(project.staticResources[0]?.path, `${BASE}/staticresources/logo.svg`);
});
