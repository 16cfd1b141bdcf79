import type { FieldDefinition, ObjectDefinition } from '../schema/index.ts';

const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
    'Id',
    'IsDeleted',
    'OwnerId',
    'CreatedById',
    'CreatedDate',
    'LastModifiedById',
    'LastModifiedDate',
    'SystemModstamp',
    'RecordTypeId',
    'ReplayId',
    'EventUuid'
]);

/**
 * Fields that field-level security does not know: whoever reads the object reads them. Salesforce Help,
 * "Field Permissions": required fields, master-detail fields, system fields and the name.
 */
export function alwaysVisible(object: ObjectDefinition, field: FieldDefinition): boolean {
    return (
        SYSTEM_FIELDS.has(field.name) ||
        field.nameField ||
        field.name === object.nameField ||
        field.required ||
        field.type === 'MasterDetail' ||
        object.kind === 'customMetadata' ||
        object.kind === 'customSetting' ||
        object.kind === 'platformEvent' ||
        object.kind === 'share'
    );
}
