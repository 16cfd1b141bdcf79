import { basename } from 'node:path/posix';

import { diagnostic } from '../diagnostics.ts';
import * as read from './metadata/index.ts';
import type { Project } from './Project.ts';
import type { ProjectBuilder } from './ProjectBuilder.ts';
import { readStrictly, type ElementReader } from './xml/index.ts';

/** How a kind of file is read: its root element and what to do with it. */
interface Kind {
    root: string;
    read(reader: ElementReader, name: string, file: string, builder: ProjectBuilder): void;
}

type ListKey = {
    [K in keyof Project]: Project[K] extends { name: string; file: string }[] ? K : never;
}[keyof Project];

/** A kind that is one file per component and one entry in a list of the project. */
function listed<K extends ListKey>(
    root: string,
    list: K,
    reader: (reader: ElementReader, name: string, file: string) => Project[K][number]
): Kind {
    return {
        root,
        read: (element, name, file, builder) => {
            const entries = builder.project[list] as Project[K][number][];
            entries.push(reader(element, name, file));
        }
    };
}

/** By the suffix before `-meta.xml`. */
const KINDS: Readonly<Record<string, Kind>> = {
    object: {
        root: 'CustomObject',
        read: (reader, name, file, builder) => {
            const object = builder.object(name, file);
            Object.assign(object, read.readObject(reader), { isDeclared: true, file });
        }
    },
    field: {
        root: 'CustomField',
        read: (reader, name, file, builder) =>
            builder.object(objectOf(file), file).fields.push(read.readField(reader, name, file))
    },
    validationRule: {
        root: 'ValidationRule',
        read: (reader, name, file, builder) =>
            builder
                .object(objectOf(file), file)
                .validationRules.push(read.readValidationRule(reader, name, file))
    },
    recordType: {
        root: 'RecordType',
        read: (reader, name, file, builder) =>
            builder
                .object(objectOf(file), file)
                .recordTypes.push(read.readRecordType(reader, name, file))
    },
    fieldSet: {
        root: 'FieldSet',
        read: (reader, name, file, builder) =>
            builder
                .object(objectOf(file), file)
                .fieldSets.push(read.readFieldSet(reader, name, file))
    },
    compactLayout: {
        root: 'CompactLayout',
        read: (reader, name, file, builder) =>
            builder
                .object(objectOf(file), file)
                .compactLayouts.push(read.readCompactLayout(reader, name, file))
    },
    labels: {
        root: 'CustomLabels',
        read: (reader, _name, file, builder) =>
            void builder.project.labels.push(...read.readLabels(reader, file))
    },
    md: {
        root: 'CustomMetadata',
        read: (reader, name, file, builder) =>
            void builder.project.customMetadataRecords.push(
                read.readCustomMetadataRecord(reader, name, file)
            )
    },
    globalValueSet: listed('GlobalValueSet', 'globalValueSets', read.readGlobalValueSet),
    permissionset: listed('PermissionSet', 'permissionSets', (reader, name, file) =>
        read.readPermissions(reader, name, file, 'permissionSet')
    ),
    permissionsetgroup: listed(
        'PermissionSetGroup',
        'permissionSetGroups',
        read.readPermissionSetGroup
    ),
    profile: listed('Profile', 'profiles', (reader, name, file) =>
        read.readPermissions(reader, name, file, 'profile')
    ),
    customPermission: listed('CustomPermission', 'customPermissions', read.readCustomPermission),
    namedCredential: listed('NamedCredential', 'namedCredentials', read.readNamedCredential),
    externalCredential: listed(
        'ExternalCredential',
        'externalCredentials',
        read.readExternalCredential
    ),
    remoteSite: listed('RemoteSiteSetting', 'remoteSites', read.readRemoteSite),
    notiftype: listed('CustomNotificationType', 'notificationTypes', read.readNotificationType),
    platformEventSubscriberConfig: listed(
        'PlatformEventSubscriberConfig',
        'eventSubscriberConfigs',
        read.readEventSubscriberConfig
    ),
    queue: listed('Queue', 'queues', read.readQueue),
    group: listed('Group', 'groups', read.readGroup),
    role: listed('Role', 'roles', read.readRole),
    translation: listed('Translations', 'translations', read.readTranslation)
};

/** Kinds whose `-meta.xml` belongs to another file, which is read on its own. */
const COMPANIONS = new Set(['cls', 'trigger', 'js', 'resource', 'page', 'component', 'cmp']);

/** Kinds that change what an org does with records, and that the local org passes over. */
const DISOBEYED: Readonly<Record<string, string>> = {
    approvalProcess: 'Approval processes',
    assignmentRules: 'Assignment rules',
    autoResponseRules: 'Auto-response rules',
    duplicateRule: 'Duplicate rules',
    escalationRules: 'Escalation rules',
    flow: 'Flows',
    matchingRule: 'Matching rules',
    mutingpermissionset: 'Muting permission sets',
    restrictionRule: 'Restriction rules',
    sharingRules: 'Sharing rules',
    workflow: 'Workflow rules'
};

/** Reads one `*-meta.xml` into the project. */
export function readMetadataFile(builder: ProjectBuilder, file: string): void {
    const match = /^(.*)\.([A-Za-z]+)-meta\.xml$/.exec(basename(file));
    if (match === null) return;
    const [, encodedName = '', suffix = ''] = match;
    if (COMPANIONS.has(suffix)) return;
    const name = decodeURIComponent(encodedName);
    const kind = KINDS[suffix];
    const root = builder.xml(file, kind?.root ?? null);
    if (root === null) return;
    if (suffix !== 'labels') builder.declare(suffix, `${objectOf(file)}.${name}`, file);
    if (kind === undefined) {
        builder.project.documents.push({ kind: suffix, name, file, root });
        const what = DISOBEYED[suffix];
        if (what !== undefined) {
            const start = { line: 1, column: 1 };
            builder.report(diagnostic('disobeyed-metadata', file, start, [what], 'warning'));
        }
        return;
    }
    readStrictly(root, builder.complainer(file), (reader) =>
        kind.read(reader, name, file, builder)
    );
}

/** `Account` for `…/objects/Account/fields/X__c.field-meta.xml`; empty for files of no object. */
function objectOf(file: string): string {
    return /\/objects\/([^/]+)\//.exec(file)?.[1] ?? '';
}
