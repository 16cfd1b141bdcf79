import type { StandardObject } from '../../platform-types/index.ts';
import type { ChildRelationship, FieldDefinition } from '../definitions.ts';
import type { ObjectProperties } from '../ObjectModel.ts';
import { convertStandardField } from './convertStandardField.ts';
import { standardSharingModel } from './sharingModels.ts';
import { STANDARD_SHARES } from './shareObjects.ts';

/** The standard object as the org's schema has it, before the project adds to it. */
export function convertStandardObject(object: StandardObject): ObjectProperties {
    const share = STANDARD_SHARES[object.name];
    const label = object.label ?? object.name;
    return {
        name: object.name,
        kind: share === undefined ? 'standard' : 'share',
        label,
        labelPlural: object.pluralLabel ?? label,
        keyPrefix: object.keyPrefix ?? share?.keyPrefix ?? '',
        nameField: object.nameField ?? (object.field('Name') === undefined ? 'Id' : 'Name'),
        fields: object.fields.map((field) =>
            describedShareField(convertStandardField(field), share)
        ),
        childRelationships: object.children.flatMap((child): ChildRelationship[] =>
            child.fieldName === undefined
                ? []
                : [{ name: child.name, childObject: child.childObject, field: child.fieldName }]
        ),
        sharingModel: standardSharingModel(object.name),
        recordTypes: object.recordTypes.map((type) => ({ ...type, active: true })),
        validationRules: [],
        fieldSets: [],
        isCreateable: object.createable ?? share !== undefined,
        isUpdateable: object.updateable ?? share !== undefined,
        isDeletable: object.deletable ?? share !== undefined,
        isQueryable: object.queryable ?? share !== undefined,
        isUndeletable: object.undeletable ?? false,
        isTriggerable: object.triggerable ?? false,
        isSetup: object.isSetup ?? false,
        isDescribed: object.isDescribed || share !== undefined,
        declaredIn: null
    };
}

/** The stubs leave open what the lookups of share objects point to. */
function describedShareField(
    field: FieldDefinition,
    share: (typeof STANDARD_SHARES)[string] | undefined
): FieldDefinition {
    if (share === undefined) return field;
    if (field.name === 'UserOrGroupId') return { ...field, referenceTo: ['User', 'Group'] };
    if (field.name === share.parentField) return { ...field, deleteConstraint: 'Cascade' };
    return field;
}
