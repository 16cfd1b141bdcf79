import type { FieldDefinition } from '../definitions.ts';
import { fieldModel, systemFieldModel } from '../fieldModel.ts';

/** The fields that the platform adds to custom objects of each kind, in describe order. */

export function idField(): FieldDefinition {
    return systemFieldModel('Id', 'Record ID', 'Id', { indexed: true });
}

function userField(name: string, label: string, relationshipName: string): FieldDefinition {
    return systemFieldModel(name, label, 'Reference', {
        referenceTo: ['User'],
        relationshipName
    });
}

/** Who and when. */
export function auditFields(): FieldDefinition[] {
    return [
        systemFieldModel('CreatedDate', 'Created Date', 'DateTime'),
        userField('CreatedById', 'Created By ID', 'CreatedBy'),
        systemFieldModel('LastModifiedDate', 'Last Modified Date', 'DateTime'),
        userField('LastModifiedById', 'Last Modified By ID', 'LastModifiedBy'),
        systemFieldModel('SystemModstamp', 'System Modstamp', 'DateTime')
    ];
}

export function deletedField(): FieldDefinition {
    return systemFieldModel('IsDeleted', 'Deleted', 'Checkbox', { defaultValue: 'false' });
}

export function ownerField(): FieldDefinition {
    return fieldModel('OwnerId', 'Owner ID', 'Reference', {
        referenceTo: ['Group', 'User'],
        relationshipName: 'Owner',
        indexed: true
    });
}

export function viewFields(): FieldDefinition[] {
    return [
        systemFieldModel('LastActivityDate', 'Last Activity Date', 'Date'),
        systemFieldModel('LastViewedDate', 'Last Viewed Date', 'DateTime'),
        systemFieldModel('LastReferencedDate', 'Last Referenced Date', 'DateTime')
    ];
}

export function recordTypeField(): FieldDefinition {
    return fieldModel('RecordTypeId', 'Record Type ID', 'Reference', {
        referenceTo: ['RecordType'],
        relationshipName: 'RecordType',
        indexed: true
    });
}

/** Of custom settings: whom the values are for. */
export function setupOwnerField(): FieldDefinition {
    return fieldModel('SetupOwnerId', 'Location', 'Reference', {
        referenceTo: ['Organization', 'Profile', 'User'],
        relationshipName: 'SetupOwner',
        updateable: false,
        indexed: true
    });
}

/** Of platform events, besides their own fields. */
export function eventFields(): FieldDefinition[] {
    return [
        systemFieldModel('ReplayId', 'Replay ID', 'Text', { length: 255 }),
        systemFieldModel('EventUuid', 'Event UUID', 'Text', { length: 36 }),
        systemFieldModel('CreatedDate', 'Created Date', 'DateTime'),
        userField('CreatedById', 'Created By ID', 'CreatedBy')
    ];
}

/** Of custom metadata types, besides their own fields. */
export function metadataTypeFields(): FieldDefinition[] {
    return [
        idField(),
        systemFieldModel('DeveloperName', 'Custom Metadata Record Name', 'Text', {
            length: 40,
            indexed: true,
            nameField: true
        }),
        systemFieldModel('MasterLabel', 'Label', 'Text', { length: 40 }),
        systemFieldModel('Language', 'Master Language', 'Picklist'),
        systemFieldModel('NamespacePrefix', 'Namespace', 'Text', { length: 15 }),
        systemFieldModel('Label', 'Label', 'Text', { length: 40 }),
        systemFieldModel('QualifiedApiName', 'Qualified API Name', 'Text', { length: 70 }),
        systemFieldModel('SystemModstamp', 'System Modstamp', 'DateTime')
    ];
}
