import type { ObjectDefinition } from '../definitions.ts';
import { fieldModel, systemFieldModel } from '../fieldModel.ts';
import type { ObjectProperties } from '../ObjectModel.ts';
import { deletedField, idField } from './systemFields.ts';

/** All share tables of custom objects have the same prefix on the platform. */
const KEY_PREFIX = '02c';

/** True where the platform keeps shares: custom objects that are not open to everybody anyway. */
export function hasShares(object: Pick<ObjectDefinition, 'kind' | 'sharingModel'>): boolean {
    return (
        object.kind === 'custom' &&
        (object.sharingModel === 'Private' || object.sharingModel === 'Read')
    );
}

/** `Note__Share` for `Note__c`. Source: Apex Developer Guide, "Understanding Apex Managed Sharing". */
export function shareObject(parentName: string, parentLabel: string): ObjectProperties {
    return {
        name: parentName.replace(/__c$/i, '__Share'),
        kind: 'share',
        label: `Share: ${parentLabel}`,
        labelPlural: `Share: ${parentLabel}`,
        keyPrefix: KEY_PREFIX,
        nameField: 'Id',
        fields: [
            idField(),
            fieldModel('ParentId', 'Parent ID', 'Reference', {
                referenceTo: [parentName],
                relationshipName: 'Parent',
                required: true,
                updateable: false,
                indexed: true,
                deleteConstraint: 'Cascade'
            }),
            fieldModel('AccessLevel', 'Access Level', 'Picklist', {
                length: 40,
                required: true,
                picklist: {
                    restricted: true,
                    values: ['Read', 'Edit', 'All'].map((value) => ({
                        value,
                        label: value,
                        active: true,
                        default: false
                    }))
                }
            }),
            fieldModel('RowCause', 'Row Cause', 'Picklist', {
                length: 40,
                updateable: false,
                picklist: { restricted: false, values: [] }
            }),
            fieldModel('UserOrGroupId', 'User/Group ID', 'Reference', {
                referenceTo: ['Group', 'User'],
                relationshipName: 'UserOrGroup',
                required: true,
                updateable: false,
                indexed: true
            }),
            systemFieldModel('LastModifiedDate', 'Last Modified Date', 'DateTime'),
            systemFieldModel('LastModifiedById', 'Last Modified By ID', 'Reference', {
                referenceTo: ['User'],
                relationshipName: 'LastModifiedBy'
            }),
            deletedField()
        ],
        childRelationships: [],
        sharingModel: 'FullAccess',
        recordTypes: [],
        validationRules: [],
        fieldSets: [],
        isCreateable: true,
        isUpdateable: true,
        isDeletable: true,
        isQueryable: true,
        isUndeletable: false,
        isTriggerable: false,
        isSetup: false,
        isDescribed: true,
        declaredIn: null
    };
}
