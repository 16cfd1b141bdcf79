import { parseCompilationUnit } from '../../src/apex/1-parse/index.ts';
import {
    checkProgram,
    type CheckedProgram,
    type CheckEnvironment,
    type SourceUnit
} from '../../src/apex/2-check/index.ts';
import { formatDiagnostic } from '../../src/diagnostics.ts';
import { loadPlatformTypes } from '../../src/platform-types/index.ts';
import { loadProject, MemoryTree } from '../../src/project/index.ts';
import { loadSchema } from '../../src/schema/index.ts';

const OBJECTS = 'force-app/main/default/objects';

/** The custom objects that fixtures may name, beside the standard ones. */
const OBJECT_FILES: Record<string, string> = {
    'Conversation__c/Conversation__c.object-meta.xml': object('Conversation'),
    'Conversation__c/fields/Status__c.field-meta.xml': field('Text', '<length>20</length>'),
    'Conversation__c/fields/Contact__c.field-meta.xml': field(
        'Lookup',
        '<referenceTo>Contact</referenceTo><relationshipName>Conversations</relationshipName>'
    ),
    'Conversation__c/fields/Notes__c.field-meta.xml': field(
        'LongTextArea',
        '<length>1000</length><visibleLines>3</visibleLines>'
    ),
    'Conversation__c/fields/Count__c.field-meta.xml': field(
        'Number',
        '<precision>10</precision><scale>0</scale>'
    ),
    'Conversation__c/fields/Twice__c.field-meta.xml': field(
        'Number',
        '<precision>10</precision><scale>0</scale><formula>Count__c * 2</formula>'
    ),
    'Conversation__c/fields/Key__c.field-meta.xml': field(
        'Text',
        '<length>40</length><externalId>true</externalId><unique>true</unique>'
    ),
    'Conversation__c/fieldSets/Main.fieldSet-meta.xml':
        '<FieldSet><fullName>Main</fullName><description>d</description><label>Main</label><displayedFields><field>Status__c</field><isFieldManaged>false</isFieldManaged><isRequired>false</isRequired></displayedFields></FieldSet>',
    'Message__c/Message__c.object-meta.xml': object('Message'),
    'Message__c/fields/Conversation__c.field-meta.xml': field(
        'MasterDetail',
        '<referenceTo>Conversation__c</referenceTo><relationshipName>Messages</relationshipName>'
    ),
    'Message__c/fields/SentAt__c.field-meta.xml': field('DateTime'),
    'Settings__c/Settings__c.object-meta.xml':
        '<CustomObject><label>Settings</label><customSettingsType>Hierarchy</customSettingsType><visibility>Protected</visibility></CustomObject>',
    'Settings__c/fields/Limit__c.field-meta.xml': field(
        'Number',
        '<precision>10</precision><scale>0</scale>'
    ),
    'Kind__mdt/Kind__mdt.object-meta.xml':
        '<CustomObject><label>Kind</label><pluralLabel>Kinds</pluralLabel></CustomObject>',
    'Kind__mdt/fields/Value__c.field-meta.xml': field('Text', '<length>20</length>')
};

function object(label: string): string {
    const name = `<nameField><label>Name</label><type>Text</type></nameField>`;
    return `<CustomObject><label>${label}</label><pluralLabel>${label}s</pluralLabel>${name}</CustomObject>`;
}

function field(type: string, rest = ''): string {
    return `<CustomField><label>F</label><type>${type}</type>${rest}</CustomField>`;
}

const platformTypes = loadPlatformTypes();

/** An org with the objects above, one label and a library that lacks `String.abbreviate` only. */
export function fixtureEnvironment(namespace: string | null = null): CheckEnvironment {
    const files = Object.entries(OBJECT_FILES).map(([path, text]) => [`${OBJECTS}/${path}`, text]);
    const project = loadProject(
        new MemoryTree({
            'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}]}',
            ...Object.fromEntries(files)
        })
    );
    const loaded = loadSchema(project, platformTypes, { namespace });
    const found = [...project.diagnostics, ...loaded.diagnostics];
    if (found.length > 0) throw new Error(found.map(formatDiagnostic).join('\n'));
    return {
        platformTypes,
        schema: loaded.schema,
        namespace,
        labels: { has: (prefix, name) => prefix === null && name.toLowerCase() === 'greeting' },
        library: { has: (_type, key) => !key.startsWith('abbreviate') }
    };
}

/** Parses and checks sources by file name; a syntax error is a mistake of the fixture. */
export function checkSources(
    files: Readonly<Record<string, string>>,
    { apiVersion = 66, namespace = null }: { apiVersion?: number; namespace?: string | null } = {}
): CheckedProgram {
    const sources = Object.entries(files).map(([file, text]): SourceUnit => {
        const { unit, diagnostics } = parseCompilationUnit(text, file);
        if (unit === null || diagnostics.length > 0) {
            throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
        }
        return { unit, apiVersion };
    });
    return checkProgram(sources, fixtureEnvironment(namespace));
}
