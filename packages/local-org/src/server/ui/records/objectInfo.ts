import type { FieldType } from '../../../schema/index.ts';
import type { FieldForUi, ObjectForUi } from '../OrgForUi.ts';
import { OrgRefusal } from '../OrgForUi.ts';
import { isPerson } from './fieldModels.ts';

/** The record type id that every object without record types has. */
export const masterRecordType = '012000000000000AAA';

const dataTypes: Partial<Record<FieldType, string>> = {
    Text: 'String',
    LongTextArea: 'TextArea',
    Html: 'TextArea',
    EncryptedText: 'EncryptedString',
    Picklist: 'Picklist',
    MultiselectPicklist: 'MultiPicklist',
    Combobox: 'ComboBox',
    Checkbox: 'Boolean',
    Integer: 'Int',
    Number: 'Double',
    MasterDetail: 'Reference',
    AutoNumber: 'String',
    Blob: 'Base64',
    Id: 'String'
};

/** An object as `getObjectInfo` gives it. */
export function objectInfo(object: ObjectForUi): Record<string, unknown> {
    const types = object.recordTypes.map((type) => [
        type.id,
        {
            recordTypeId: type.id,
            name: type.name,
            available: true,
            master: false,
            defaultRecordTypeMapping: type.isDefault
        }
    ]);
    const master = {
        recordTypeId: masterRecordType,
        name: 'Master',
        available: true,
        master: true,
        defaultRecordTypeMapping: object.recordTypes.every((type) => !type.isDefault)
    };
    return {
        apiName: object.name,
        label: object.label,
        labelPlural: object.labelPlural,
        keyPrefix: object.keyPrefix,
        custom: object.custom,
        createable: object.createable,
        updateable: object.updateable,
        deletable: object.deletable,
        queryable: true,
        searchable: true,
        nameFields: nameFields(object),
        defaultRecordTypeId:
            object.recordTypes.find((type) => type.isDefault)?.id ?? masterRecordType,
        recordTypeInfos: Object.fromEntries([...types, [masterRecordType, master]]),
        childRelationships: object.childRelationships.map((each) => ({
            childObjectApiName: each.childObject,
            fieldName: each.field,
            relationshipName: each.name
        })),
        fields: Object.fromEntries(object.fields.map((field) => [field.name, fieldInfo(field)]))
    };
}

/** Values of one picklist field as `getPicklistValues` gives them. */
export function picklistValues(object: ObjectForUi, fieldName: string): Record<string, unknown> {
    const field = object.fields.find((each) => each.name.toLowerCase() === fieldName.toLowerCase());
    if (!field?.picklist) {
        throw new OrgRefusal(
            400,
            'INVALID_FIELD',
            `${object.name}.${fieldName} is not a picklist field that you may see.`,
            [fieldName]
        );
    }
    const values = field.picklist.map(({ value, label }) => ({
        attributes: null,
        label,
        validFor: [],
        value
    }));
    const chosen = field.picklist.findIndex(({ isDefault }) => isDefault);
    return { controllerValues: {}, defaultValue: values[chosen] ?? null, values };
}

function nameFields(object: ObjectForUi): string[] {
    return isPerson(object) ? ['FirstName', 'LastName', 'Name'] : [object.nameField];
}

function fieldInfo(field: FieldForUi): Record<string, unknown> {
    return {
        apiName: field.name,
        label: field.label,
        dataType: dataTypes[field.type] ?? field.type,
        length: field.length,
        precision: field.precision,
        scale: field.scale,
        required: field.required,
        unique: field.unique,
        createable: field.createable,
        updateable: field.updateable,
        filterable: field.filterable,
        sortable: field.sortable,
        calculated: field.calculated,
        inlineHelpText: field.inlineHelpText,
        reference: field.referenceTo.length > 0,
        referenceToInfos: field.referenceTo.map((apiName) => ({ apiName, nameFields: ['Name'] })),
        relationshipName: field.relationshipName,
        polymorphicForeignKey: field.referenceTo.length > 1
    };
}
