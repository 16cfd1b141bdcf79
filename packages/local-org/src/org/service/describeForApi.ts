import type { FieldForUi, ObjectForUi } from '../../contract/index.ts';

/** How the REST API names field types. */
const API_TYPES: Readonly<Record<string, string>> = {
    Id: 'id',
    Text: 'string',
    TextArea: 'textarea',
    LongTextArea: 'textarea',
    Html: 'textarea',
    EncryptedText: 'encryptedstring',
    Email: 'email',
    Phone: 'phone',
    Url: 'url',
    Picklist: 'picklist',
    MultiselectPicklist: 'multipicklist',
    Combobox: 'combobox',
    Checkbox: 'boolean',
    Integer: 'int',
    Long: 'long',
    Number: 'double',
    Currency: 'currency',
    Percent: 'percent',
    Date: 'date',
    DateTime: 'datetime',
    Time: 'time',
    Reference: 'reference',
    MasterDetail: 'reference',
    AutoNumber: 'string',
    Blob: 'base64',
    Address: 'address',
    Location: 'location',
    AnyType: 'anyType'
};

/** An entry of `/sobjects`. */
export function summaryForApi(object: ObjectForUi): Record<string, unknown> {
    const base = `/services/data/v67.0/sobjects/${object.name}`;
    return {
        name: object.name,
        label: object.label,
        labelPlural: object.labelPlural,
        keyPrefix: object.keyPrefix,
        custom: object.custom,
        createable: object.createable,
        updateable: object.updateable,
        deletable: object.deletable,
        queryable: true,
        urls: { sobject: base, describe: `${base}/describe`, rowTemplate: `${base}/{ID}` }
    };
}

/** As `/sobjects/X/describe`. */
export function describeForApi(object: ObjectForUi): Record<string, unknown> {
    return {
        ...summaryForApi(object),
        fields: object.fields.map((field) => fieldForApi(field)),
        childRelationships: object.childRelationships.map(({ name, childObject, field }) => ({
            relationshipName: name,
            childSObject: childObject,
            field
        })),
        recordTypeInfos: object.recordTypes.map(({ id, name, isDefault }) => ({
            recordTypeId: id,
            name,
            defaultRecordTypeMapping: isDefault
        }))
    };
}

function fieldForApi(field: FieldForUi): Record<string, unknown> {
    return {
        name: field.name,
        label: field.label,
        type: API_TYPES[field.type] ?? 'anyType',
        length: field.length,
        precision: field.precision,
        scale: field.scale,
        nillable: !field.required,
        unique: field.unique,
        createable: field.createable,
        updateable: field.updateable,
        filterable: field.filterable,
        sortable: field.sortable,
        nameField: field.nameField,
        calculated: field.calculated,
        custom: /__\w+$/.test(field.name),
        referenceTo: field.referenceTo,
        relationshipName: field.relationshipName,
        restrictedPicklist: field.restrictedPicklist,
        picklistValues: (field.picklist ?? []).map(({ value, label, isDefault }) => ({
            value,
            label,
            active: true,
            defaultValue: isDefault
        }))
    };
}
