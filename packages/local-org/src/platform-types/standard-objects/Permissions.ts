import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

/** What one permission set or profile grants on one object. */
export const objectPermissions: ObjectDescription = {
    name: 'ObjectPermissions',
    label: 'Object Permissions',
    pluralLabel: 'Object Permissions',
    keyPrefix: '110',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        ParentId: {
            ...is.required(is.createOnly(is.reference('Parent ID', ['PermissionSet']))),
            cascadeDelete: true
        },
        SobjectType: is.required(is.createOnly(is.text('SObject Type Name', 255))),
        PermissionsCreate: is.checkbox('Create Records'),
        PermissionsRead: is.checkbox('Read Records'),
        PermissionsEdit: is.checkbox('Edit Records'),
        PermissionsDelete: is.checkbox('Delete Records'),
        PermissionsViewAllRecords: is.checkbox('View All Records'),
        PermissionsModifyAllRecords: is.checkbox('Modify All Records'),
        PermissionsViewAllFields: is.checkbox('View All Fields')
    }
};

/** What one permission set or profile grants on one field. */
export const fieldPermissions: ObjectDescription = {
    name: 'FieldPermissions',
    label: 'Field Permissions',
    pluralLabel: 'Field Permissions',
    keyPrefix: '01k',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        ParentId: {
            ...is.required(is.createOnly(is.reference('Parent ID', ['PermissionSet']))),
            cascadeDelete: true
        },
        SobjectType: is.required(is.createOnly(is.text('SObject Type Name', 255))),
        Field: is.required(is.createOnly(is.text('Field Name', 255))),
        PermissionsRead: is.checkbox('Read Field'),
        PermissionsEdit: is.checkbox('Edit Field')
    }
};

/** Permission sets under one name. */
export const permissionSetGroup: ObjectDescription = {
    name: 'PermissionSetGroup',
    label: 'Permission Set Group',
    pluralLabel: 'Permission Set Groups',
    keyPrefix: '0PG',
    nameField: 'DeveloperName',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        DeveloperName: is.required(is.text('Name', 80)),
        MasterLabel: is.required(is.text('Label', 80)),
        Description: is.text('Description', 255),
        Language: is.restrictedPicklist('Master Language', []),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        HasActivationRequired: is.checkbox('Session Activation Required'),
        Status: is.readOnly(
            is.restrictedPicklist('Status', ['Updated', 'Outdated', 'Updating', 'Failed'])
        )
    }
};

/** One permission set in a group. */
export const permissionSetGroupComponent: ObjectDescription = {
    name: 'PermissionSetGroupComponent',
    label: 'Permission Set Group Component',
    pluralLabel: 'Permission Set Group Components',
    keyPrefix: '0PB',
    isSetup: true,
    cannot: ['update', 'undelete', 'search', 'trigger'],
    fields: {
        PermissionSetGroupId: {
            ...is.required(
                is.createOnly(is.reference('Permission Set Group ID', ['PermissionSetGroup']))
            ),
            cascadeDelete: true
        },
        PermissionSetId: is.required(
            is.createOnly(is.reference('Permission Set ID', ['PermissionSet']))
        )
    }
};
