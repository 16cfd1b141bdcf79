import type { ElementReader } from '../xml/index.ts';
import { readValue } from './readValueSet.ts';
import type {
    CustomMetadataRecordMetadata,
    CustomPermissionMetadata,
    EventSubscriberConfigMetadata,
    GlobalValueSetMetadata,
    GroupMetadata,
    LabelMetadata,
    NotificationTypeMetadata,
    QueueMetadata,
    RoleMetadata,
    TranslationMetadata
} from './types.ts';

/** One file holds many labels. */
export function readLabels(reader: ElementReader, file: string): LabelMetadata[] {
    return reader.each('labels', (item) => ({
        file,
        name: item.requiredText('fullName'),
        value: item.text('value') ?? '',
        language: item.text('language') ?? 'en_US',
        protected: item.boolean('protected', false),
        shortDescription: item.text('shortDescription') ?? '',
        categories: item.text('categories')
    }));
}

/** Of a translation's parts, custom labels alone are here. */
export function readTranslation(
    reader: ElementReader,
    name: string,
    file: string
): TranslationMetadata {
    const labels = reader.each('customLabels', (item) => ({
        name: item.requiredText('name'),
        label: item.requiredText('label')
    }));
    return { file, name, labels };
}

export function readGlobalValueSet(
    reader: ElementReader,
    name: string,
    file: string
): GlobalValueSetMetadata {
    reader.ignore('description', 'masterLabel', 'sorted', 'fullName');
    return { file, name, values: reader.each('customValue', readValue) };
}

/** `Type.Record.md-meta.xml` */
export function readCustomMetadataRecord(
    reader: ElementReader,
    name: string,
    file: string
): CustomMetadataRecordMetadata {
    reader.ignore('description');
    const [type = '', ...rest] = name.split('.');
    return {
        file,
        type: `${type}__mdt`,
        developerName: rest.join('.'),
        label: reader.requiredText('label'),
        protected: reader.boolean('protected', false),
        values: reader.each('values', (item) => {
            const value = item.child('value');
            const isNil = value === null || value.attributes.get('xsi:nil') === 'true';
            return { field: item.requiredText('field'), value: isNil ? null : value.text };
        })
    };
}

export function readCustomPermission(
    reader: ElementReader,
    name: string,
    file: string
): CustomPermissionMetadata {
    reader.ignore('connectedApp', 'isLicensed', 'fullName');
    return {
        file,
        name,
        label: reader.requiredText('label'),
        description: reader.text('description'),
        required: reader.each('requiredPermission', (item) => {
            item.ignore('dependency');
            return item.requiredText('customPermission');
        })
    };
}

export function readNotificationType(
    reader: ElementReader,
    name: string,
    file: string
): NotificationTypeMetadata {
    reader.ignore('fullName', 'actionGroups');
    return {
        file,
        name: reader.text('customNotifTypeName') ?? name,
        label: reader.requiredText('masterLabel'),
        description: reader.text('description'),
        desktop: reader.boolean('desktop', false),
        mobile: reader.boolean('mobile', false),
        slack: reader.boolean('slack', false)
    };
}

export function readEventSubscriberConfig(
    reader: ElementReader,
    name: string,
    file: string
): EventSubscriberConfigMetadata {
    reader.ignore('fullName');
    return {
        file,
        name,
        masterLabel: reader.requiredText('masterLabel'),
        batchSize: reader.integer('batchSize', 2000),
        user: reader.text('user'),
        platformEventConsumer: reader.requiredText('platformEventConsumer'),
        numPartitions: reader.integer('numPartitions', 1),
        partitionKey: reader.text('partitionKey'),
        isProtected: reader.boolean('isProtected', false)
    };
}

export function readQueue(reader: ElementReader, name: string, file: string): QueueMetadata {
    reader.ignore('doesSendEmailToMembers', 'queueRoutingConfig', 'fullName');
    const members = reader.one('queueMembers', (inner) => {
        inner.ignore('roles', 'roleAndSubordinates');
        return {
            users: inner.one('users', (list) => list.texts('user')) ?? [],
            groups: inner.one('publicGroups', (list) => list.texts('publicGroup')) ?? []
        };
    });
    return {
        file,
        name,
        label: reader.requiredText('name'),
        email: reader.text('email'),
        objects: reader.each('queueSobject', (item) => item.requiredText('sobjectType')),
        users: members?.users ?? [],
        groups: members?.groups ?? []
    };
}

export function readGroup(reader: ElementReader, name: string, file: string): GroupMetadata {
    reader.ignore('fullName');
    return {
        file,
        name,
        label: reader.requiredText('name'),
        doesIncludeBosses: reader.boolean('doesIncludeBosses', false)
    };
}

export function readRole(reader: ElementReader, name: string, file: string): RoleMetadata {
    reader.ignore(
        'caseAccessLevel',
        'contactAccessLevel',
        'description',
        'fullName',
        'mayForecastManagerShare',
        'opportunityAccessLevel'
    );
    return {
        file,
        name,
        label: reader.requiredText('name'),
        parentRole: reader.text('parentRole')
    };
}
