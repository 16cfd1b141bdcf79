import type { FieldDefinition, FieldType } from './definitions.ts';

/** What the value of a field is in Apex. */
const APEX_TYPES: Readonly<Record<FieldType, string>> = {
    Id: 'Id',
    Text: 'String',
    TextArea: 'String',
    LongTextArea: 'String',
    Html: 'String',
    EncryptedText: 'String',
    Email: 'String',
    Phone: 'String',
    Url: 'String',
    Picklist: 'String',
    MultiselectPicklist: 'String',
    Combobox: 'String',
    Checkbox: 'Boolean',
    Integer: 'Integer',
    Long: 'Long',
    Number: 'Decimal',
    Currency: 'Decimal',
    Percent: 'Decimal',
    Date: 'Date',
    DateTime: 'Datetime',
    Time: 'Time',
    Reference: 'Id',
    MasterDetail: 'Id',
    AutoNumber: 'String',
    Blob: 'Blob',
    Address: 'Address',
    Location: 'Location',
    AnyType: 'Object'
};

const UNSORTABLE = new Set<FieldType>([
    'LongTextArea',
    'Html',
    'EncryptedText',
    'MultiselectPicklist',
    'Blob',
    'Address',
    'Location',
    'AnyType'
]);
const UNFILTERABLE = new Set<FieldType>(['LongTextArea', 'Html', 'EncryptedText', 'Blob']);

/** A field with the platform's usual properties, changed by `rest`. */
export function fieldModel(
    name: string,
    label: string,
    type: FieldType,
    rest: Partial<FieldDefinition> = {}
): FieldDefinition {
    return {
        name,
        label,
        type,
        apexType: APEX_TYPES[type],
        length: type === 'Id' || type === 'Reference' || type === 'MasterDetail' ? 18 : 0,
        precision: 0,
        scale: 0,
        required: false,
        unique: false,
        caseSensitive: false,
        externalId: false,
        indexed: false,
        createable: true,
        updateable: true,
        filterable: !UNFILTERABLE.has(type),
        sortable: !UNSORTABLE.has(type),
        nameField: false,
        referenceTo: [],
        relationshipName: null,
        relationshipOrder: null,
        deleteConstraint: null,
        reparentable: true,
        picklist: null,
        formula: null,
        defaultValue: null,
        autoNumberFormat: null,
        summary: null,
        inlineHelpText: null,
        description: null,
        ...rest
    };
}

/** A field that only the platform writes. */
export function systemFieldModel(
    name: string,
    label: string,
    type: FieldType,
    rest: Partial<FieldDefinition> = {}
): FieldDefinition {
    return fieldModel(name, label, type, { createable: false, updateable: false, ...rest });
}
