import type { UserPermissions } from '../../database/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { FieldForUi, ObjectForUi, ObjectSummary } from '../../contract/index.ts';
import type { Org } from '../Org.ts';

const EVERYTHING = { read: true, create: true, edit: true, delete: true };

/** Objects with records of their own that a person can open. */
export function visibleObjects(org: Org, userId: string): ObjectSummary[] {
    const permissions = org.permissionsOf(userId);
    return [...org.runtime.schema.objects()]
        .filter((object) => object.kind === 'standard' || object.kind === 'custom')
        .filter((object) => object.isQueryable && object.keyPrefix !== '')
        .filter((object) => permissions.object(object).read)
        .map(summaryOf);
}

/** @param userId null: without regard to permissions */
export function describeForUi(org: Org, userId: string | null, name: string): ObjectForUi | null {
    const object = org.runtime.schema.object(name);
    if (object === undefined) return null;
    const permissions = userId === null ? null : org.permissionsOf(userId);
    const access = permissions?.object(object) ?? EVERYTHING;
    if (!access.read) return null;
    return {
        ...summaryOf(object),
        nameField: object.nameField,
        createable: object.isCreateable && access.create,
        updateable: object.isUpdateable && access.edit,
        deletable: object.isDeletable && access.delete,
        fields: object.fields.flatMap((field) => fieldForUi(object, field, permissions)),
        childRelationships: object.childRelationships.map(
            ({ name: relationship, childObject, field }) => ({
                name: relationship,
                childObject,
                field
            })
        ),
        recordTypes: []
    };
}

function fieldForUi(
    object: ObjectDefinition,
    field: FieldDefinition,
    permissions: UserPermissions | null
): FieldForUi[] {
    const access = permissions?.field(object, field) ?? { read: true, edit: true };
    if (!access.read) return [];
    return [
        {
            name: field.name,
            label: field.label,
            type: field.type,
            length: field.length,
            precision: field.precision,
            scale: field.scale,
            required: field.required,
            unique: field.unique,
            createable: field.createable && access.edit,
            updateable: field.updateable && access.edit,
            filterable: field.filterable,
            sortable: field.sortable,
            nameField: field.nameField,
            calculated: field.formula !== null || field.summary !== null,
            referenceTo: [...field.referenceTo],
            relationshipName: field.relationshipName,
            picklist:
                field.picklist?.values
                    .filter((value) => value.active)
                    .map(({ value, label, default: isDefault }) => ({ value, label, isDefault })) ??
                null,
            restrictedPicklist: field.picklist?.restricted ?? false,
            inlineHelpText: field.inlineHelpText
        }
    ];
}

function summaryOf(object: ObjectDefinition): ObjectSummary {
    return {
        name: object.name,
        label: object.label,
        labelPlural: object.labelPlural,
        keyPrefix: object.keyPrefix,
        custom: object.kind !== 'standard'
    };
}
