import type { DisplayType, StandardField } from '../../platform-types/index.ts';
import type { FieldDefinition, FieldType } from '../definitions.ts';
import { fieldModel } from '../fieldModel.ts';

const FIELD_TYPES: Readonly<Record<DisplayType, FieldType>> = {
    ADDRESS: 'Address',
    ANYTYPE: 'AnyType',
    BASE64: 'Blob',
    BOOLEAN: 'Checkbox',
    COMBOBOX: 'Combobox',
    CURRENCY: 'Currency',
    DATE: 'Date',
    DATETIME: 'DateTime',
    DOUBLE: 'Number',
    EMAIL: 'Email',
    ENCRYPTEDSTRING: 'EncryptedText',
    ID: 'Id',
    INTEGER: 'Integer',
    LOCATION: 'Location',
    LONG: 'Long',
    MULTIPICKLIST: 'MultiselectPicklist',
    PERCENT: 'Percent',
    PHONE: 'Phone',
    PICKLIST: 'Picklist',
    REFERENCE: 'Reference',
    STRING: 'Text',
    TEXTAREA: 'TextArea',
    TIME: 'Time',
    URL: 'Url'
};

/** Fields of undescribed standard objects, by Apex type; their lengths are unknown and so not enforced. */
const TYPES_BY_APEX_TYPE: Readonly<Record<string, FieldType>> = {
    'System.String': 'Text',
    'System.Decimal': 'Number',
    'System.Id': 'Reference'
};

/** Text areas longer than this are long text areas, which cannot be filtered by. */
const LONGEST_TEXT_AREA = 4000;
const INDEXED_NAMES = new Set(['OwnerId', 'CreatedById', 'LastModifiedById']);

/** The field as the org's schema has it. */
export function convertStandardField(field: StandardField): FieldDefinition {
    const type = fieldType(field);
    const isReference = type === 'Reference';
    return fieldModel(field.name, field.label ?? field.name, type, {
        apexType: field.apexType.replace(/^System\./, ''),
        length: field.length ?? (isReference ? 18 : 0),
        precision: field.precision ?? 0,
        scale: field.scale ?? 0,
        required: field.required,
        unique: field.unique,
        caseSensitive: field.caseSensitive,
        externalId: field.externalId,
        indexed:
            type === 'Id' ||
            (isReference && !INDEXED_NAMES.has(field.name)) ||
            field.name === 'OwnerId' ||
            field.isNameField ||
            field.unique ||
            field.externalId,
        createable: field.createable ?? !field.calculated,
        updateable: field.updateable ?? !field.calculated,
        nameField: field.isNameField,
        referenceTo: [...field.referenceTo],
        relationshipName: field.relationshipName ?? null,
        deleteConstraint: deleteConstraintOf(field, isReference),
        picklist: picklistOf(field, type),
        defaultValue: defaultFormula(field.defaultValue),
        autoNumberFormat: field.autoNumberFormat ?? null,
        inlineHelpText: field.helpText ?? null
    });
}

function fieldType(field: StandardField): FieldType {
    if (field.displayType !== undefined) {
        const type = FIELD_TYPES[field.displayType];
        const isLong = type === 'TextArea' && (field.length ?? 0) > LONGEST_TEXT_AREA;
        return isLong ? 'LongTextArea' : type;
    }
    if (field.name === 'Id') return 'Id';
    return TYPES_BY_APEX_TYPE[field.apexType] ?? 'AnyType';
}

function deleteConstraintOf(
    field: StandardField,
    isReference: boolean
): FieldDefinition['deleteConstraint'] {
    if (!isReference) return null;
    return field.cascadeDelete ? 'Cascade' : 'SetNull';
}

function picklistOf(field: StandardField, type: FieldType): FieldDefinition['picklist'] {
    if (type !== 'Picklist' && type !== 'MultiselectPicklist' && type !== 'Combobox') return null;
    return {
        restricted: field.restrictedPicklist && field.picklistValues.length > 0,
        values: field.picklistValues.map((value) => ({
            value: value.value,
            label: value.label,
            active: true,
            default: value.isDefault
        }))
    };
}

function defaultFormula(value: string | number | boolean | undefined): string | null {
    if (value === undefined) return null;
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
