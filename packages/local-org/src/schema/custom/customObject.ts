import type { ObjectMetadata } from '../../project/index.ts';
import type { FieldDefinition, ObjectDefinition, ObjectKind } from '../definitions.ts';
import { fieldModel, systemFieldModel } from '../fieldModel.ts';
import { withNamespace } from '../names.ts';
import type { ObjectProperties } from '../ObjectModel.ts';
import * as system from './systemFields.ts';

/** The kind of a project's object, by the end of its name and, for settings, by its file. */
export function kindOf(metadata: ObjectMetadata): ObjectKind {
    if (/__e$/i.test(metadata.name)) return 'platformEvent';
    if (/__mdt$/i.test(metadata.name)) return 'customMetadata';
    if (metadata.customSettingsType !== null) return 'customSetting';
    return /__c$/i.test(metadata.name) ? 'custom' : 'standard';
}

/** A custom object, event, metadata type or setting of the project, with the platform's fields added. */
export function customObject(
    metadata: ObjectMetadata,
    ownFields: readonly FieldDefinition[],
    keyPrefix: string,
    namespace: string | null
): ObjectProperties {
    const kind = kindOf(metadata);
    const isTable = kind === 'custom' || kind === 'customSetting';
    const label = metadata.label ?? metadata.name;
    return {
        name: withNamespace(metadata.name, namespace),
        kind,
        label,
        labelPlural: metadata.pluralLabel ?? label,
        keyPrefix,
        nameField: nameFieldOf(kind),
        fields: fieldsOf(metadata, kind, ownFields),
        childRelationships: [],
        sharingModel: sharingModelOf(metadata, kind, ownFields),
        ...(metadata.customSettingsType === null
            ? {}
            : { customSettingType: metadata.customSettingsType }),
        ...(kind === 'platformEvent'
            ? { publishBehavior: metadata.publishBehavior ?? 'PublishImmediately' }
            : {}),
        ...partsOf(metadata, namespace),
        isCreateable: kind !== 'customMetadata',
        isUpdateable: isTable,
        isDeletable: isTable,
        isQueryable: kind !== 'platformEvent',
        isUndeletable: kind === 'custom',
        isTriggerable: kind === 'custom' || kind === 'platformEvent',
        isSetup: false,
        isDescribed: true,
        declaredIn: metadata.file
    };
}

/** Rules, record types and field sets: the same for the project's own objects and its additions to others. */
export function partsOf(
    metadata: ObjectMetadata,
    namespace: string | null
): Pick<ObjectDefinition, 'recordTypes' | 'validationRules' | 'fieldSets'> {
    return {
        recordTypes: metadata.recordTypes.map(({ developerName, label, active }) => ({
            developerName,
            label,
            active
        })),
        validationRules: metadata.validationRules.map(
            ({ name, active, errorConditionFormula, errorMessage, errorDisplayField }) => ({
                name,
                active,
                errorConditionFormula,
                errorMessage,
                errorDisplayField
            })
        ),
        fieldSets: metadata.fieldSets.map((set) => ({
            name: namespace === null ? set.name : `${namespace}__${set.name}`,
            label: set.label,
            description: set.description,
            fields: set.fields.map(({ field, isRequired }) => ({ path: field, isRequired }))
        }))
    };
}

function nameFieldOf(kind: ObjectKind): string {
    if (kind === 'platformEvent') return 'EventUuid';
    return kind === 'customMetadata' ? 'DeveloperName' : 'Name';
}

function fieldsOf(
    metadata: ObjectMetadata,
    kind: ObjectKind,
    ownFields: readonly FieldDefinition[]
): FieldDefinition[] {
    if (kind === 'platformEvent') return [...system.eventFields(), ...ownFields];
    if (kind === 'customMetadata') return [...system.metadataTypeFields(), ...ownFields];
    if (kind === 'customSetting') {
        return [
            system.idField(),
            system.deletedField(),
            settingNameField(),
            system.setupOwnerField(),
            ...system.auditFields(),
            ...ownFields
        ];
    }
    const isDetail = ownFields.some((field) => field.type === 'MasterDetail');
    return [
        system.idField(),
        ...(isDetail ? [] : [system.ownerField()]),
        system.deletedField(),
        nameField(metadata),
        ...(metadata.recordTypes.length > 0 ? [system.recordTypeField()] : []),
        ...system.auditFields(),
        ...system.viewFields(),
        ...ownFields
    ];
}

function nameField(metadata: ObjectMetadata): FieldDefinition {
    const { nameField: declared } = metadata;
    const label = declared?.label ?? `${metadata.label ?? metadata.name} Name`;
    if (declared?.type === 'AutoNumber') {
        return systemFieldModel('Name', label, 'AutoNumber', {
            length: 80,
            nameField: true,
            indexed: true,
            autoNumberFormat: declared.displayFormat ?? '{0}'
        });
    }
    // A name left empty becomes the record's Id; it is not refused.
    return fieldModel('Name', label, 'Text', { length: 80, nameField: true, indexed: true });
}

function settingNameField(): FieldDefinition {
    return fieldModel('Name', 'Name', 'Text', { length: 38, nameField: true, indexed: true });
}

function sharingModelOf(
    metadata: ObjectMetadata,
    kind: ObjectKind,
    ownFields: readonly FieldDefinition[]
): ObjectDefinition['sharingModel'] {
    if (kind !== 'custom') return 'FullAccess';
    if (ownFields.some((field) => field.type === 'MasterDetail')) return 'ControlledByParent';
    return (metadata.sharingModel as ObjectDefinition['sharingModel'] | null) ?? 'Private';
}
