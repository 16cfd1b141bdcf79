import type { FieldMetadata, ValueMetadata } from '../../project/index.ts';
import type { FieldDefinition, FieldType, PicklistValue } from '../definitions.ts';
import { fieldModel } from '../fieldModel.ts';
import { relationshipNameOf, withNamespace } from '../names.ts';

/** What a custom field needs to know of the rest of the project. */
export interface FieldContext {
    namespace: string | null;
    /** Values of a global value set; undefined when there is none of that name. */
    globalValues(name: string): readonly ValueMetadata[] | undefined;
    /** The type of a field of another custom object, for roll-up summaries: `Child__c.Amount__c`. */
    typeOf(path: string): FieldType | undefined;
}

/** Types of metadata files to those of the schema; the length is what the platform gives when the file has none. */
const TYPES: Readonly<Record<string, readonly [type: FieldType, length: number]>> = {
    AutoNumber: ['AutoNumber', 30],
    Checkbox: ['Checkbox', 0],
    Currency: ['Currency', 0],
    Date: ['Date', 0],
    DateTime: ['DateTime', 0],
    Email: ['Email', 80],
    EncryptedText: ['EncryptedText', 175],
    Hierarchy: ['Reference', 18],
    Html: ['Html', 32768],
    Location: ['Location', 0],
    LongTextArea: ['LongTextArea', 32768],
    Lookup: ['Reference', 18],
    MasterDetail: ['MasterDetail', 18],
    MetadataRelationship: ['Reference', 18],
    MultiselectPicklist: ['MultiselectPicklist', 4099],
    Number: ['Number', 0],
    Percent: ['Percent', 0],
    Phone: ['Phone', 40],
    Picklist: ['Picklist', 255],
    Text: ['Text', 255],
    TextArea: ['TextArea', 255],
    Time: ['Time', 0],
    Url: ['Url', 255]
};
/** Metadata types that the schema cannot have, so that what uses them is told. */
export type FieldProblem = { problem: string };

/** The field as the schema has it, or why it cannot. */
export function customField(
    metadata: FieldMetadata,
    context: FieldContext
): FieldDefinition | FieldProblem {
    const found = typeOfField(metadata, context);
    if ('problem' in found) return found;
    const { type, length } = found;
    const isComputed =
        metadata.formula !== null || metadata.summary !== null || type === 'AutoNumber';
    const name = withNamespace(metadata.name, context.namespace);
    const isReference = type === 'Reference' || type === 'MasterDetail';
    return fieldModel(name, metadata.label ?? metadata.name, type, {
        ...(holdsName(metadata) ? { apexType: 'String' } : {}),
        length: metadata.length || length,
        precision: metadata.precision,
        scale: metadata.scale,
        required: metadata.required || type === 'MasterDetail',
        unique: metadata.unique,
        caseSensitive: metadata.caseSensitive,
        externalId: metadata.externalId,
        indexed: isReference || metadata.unique || metadata.externalId,
        createable: !isComputed,
        updateable: !isComputed && (type !== 'MasterDetail' || metadata.reparentable),
        referenceTo: metadata.referenceTo.map((each) => withNamespace(each, context.namespace)),
        relationshipName: isReference ? relationshipNameOf(name) : null,
        relationshipOrder: type === 'MasterDetail' ? metadata.relationshipOrder : null,
        deleteConstraint: deleteConstraintOf(metadata, type),
        reparentable: type !== 'MasterDetail' || metadata.reparentable,
        picklist: picklistOf(metadata, type, context),
        formula: metadata.formula,
        defaultValue:
            metadata.defaultValue ??
            (type === 'Checkbox' && metadata.formula === null ? 'false' : null),
        autoNumberFormat: type === 'AutoNumber' ? (metadata.displayFormat ?? '{0}') : null,
        summary: summaryOf(metadata, context),
        inlineHelpText: metadata.inlineHelpText,
        description: metadata.description
    });
}

/** A metadata relationship to an object or field keeps its name, one to another record keeps its id. */
function holdsName(metadata: FieldMetadata): boolean {
    const [target = ''] = metadata.referenceTo;
    return metadata.type === 'MetadataRelationship' && !/__mdt$/i.test(target);
}

function typeOfField(
    metadata: FieldMetadata,
    context: FieldContext
): { type: FieldType; length: number } | FieldProblem {
    if (metadata.type === null) return { problem: `${metadata.name} has no <type>.` };
    if (metadata.type === 'Summary') return { type: summaryType(metadata, context), length: 0 };
    const found = TYPES[metadata.type];
    if (found === undefined) {
        return { problem: `Fields of type ${metadata.type} are not in the local org yet.` };
    }
    return { type: found[0], length: found[1] };
}

function summaryType(metadata: FieldMetadata, context: FieldContext): FieldType {
    const path = metadata.summary?.summarizedField ?? null;
    return (path === null ? undefined : context.typeOf(path)) ?? 'Number';
}

function deleteConstraintOf(
    metadata: FieldMetadata,
    type: FieldType
): FieldDefinition['deleteConstraint'] {
    if (type === 'MasterDetail') return 'Cascade';
    if (type !== 'Reference') return null;
    return metadata.deleteConstraint ?? (metadata.required ? 'Restrict' : 'SetNull');
}

function picklistOf(
    metadata: FieldMetadata,
    type: FieldType,
    context: FieldContext
): FieldDefinition['picklist'] {
    if (type !== 'Picklist' && type !== 'MultiselectPicklist') return null;
    const set = metadata.valueSet;
    const values =
        set?.globalName == null ? set?.values : (context.globalValues(set.globalName) ?? []);
    return {
        // A global value set is always restricted.
        restricted: set?.globalName != null || (set?.restricted ?? false),
        values: (values ?? []).map(picklistValue)
    };
}

function picklistValue(value: ValueMetadata): PicklistValue {
    return {
        value: value.fullName,
        label: value.label,
        active: value.active,
        default: value.default
    };
}

function summaryOf(metadata: FieldMetadata, context: FieldContext): FieldDefinition['summary'] {
    if (metadata.summary === null) return null;
    const { operation, summarizedField, foreignKey, filters } = metadata.summary;
    const qualified = (path: string): string =>
        path
            .split('.')
            .map((part) => withNamespace(part, context.namespace))
            .join('.');
    return {
        operation,
        childField: summarizedField === null ? null : qualified(summarizedField),
        foreignKey: qualified(foreignKey),
        filter: filters.map((each) => ({ ...each, field: qualified(each.field) }))
    };
}
