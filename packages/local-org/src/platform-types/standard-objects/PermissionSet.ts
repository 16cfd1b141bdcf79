import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const permissionSet: ObjectDescription = {
    name: 'PermissionSet',
    label: 'Permission Set',
    pluralLabel: 'Permission Sets',
    keyPrefix: '0PS',
    nameField: 'Name',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Permission Set Name', 80)),
        Label: is.required(is.text('Permission Set Label', 80)),
        Description: is.text('Description', 255),
        LicenseId: is.createOnly(
            is.reference('License ID', ['PermissionSetLicense', 'UserLicense'])
        ),
        ProfileId: is.readOnly(is.reference('Profile ID', ['Profile'])),
        IsOwnedByProfile: is.readOnly(is.checkbox('Is Owned By Profile')),
        IsCustom: is.readOnly(is.checkbox('Is Custom')),
        Type: is.readOnly(
            is.restrictedPicklist('Type', ['Regular', 'Standard', 'Profile', 'Session', 'Group'])
        ),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        HasActivationRequired: is.checkbox('Session Activation Required'),
        PermissionSetGroupId: is.readOnly(
            is.reference('Permission Set Group ID', ['PermissionSetGroup'])
        ),
        PermissionsModifyAllData: is.checkbox('Modify All Data'),
        PermissionsViewAllData: is.checkbox('View All Data'),
        PermissionsAuthorApex: is.checkbox('Author Apex'),
        PermissionsCustomizeApplication: is.checkbox('Customize Application'),
        PermissionsManageUsers: is.checkbox('Manage Internal Users'),
        PermissionsApiEnabled: is.checkbox('API Enabled')
    },
    children: {
        Assignments: ['PermissionSetAssignment', 'PermissionSetId'],
        SetupEntityAccessItems: ['SetupEntityAccess', 'ParentId']
    }
};

export const permissionSetAssignment: ObjectDescription = {
    name: 'PermissionSetAssignment',
    label: 'Permission Set Assignment',
    pluralLabel: 'Permission Set Assignments',
    keyPrefix: '0Pa',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        PermissionSetId: is.createOnly(is.reference('PermissionSet ID', ['PermissionSet'])),
        PermissionSetGroupId: is.createOnly(
            is.reference('Permission Set Group ID', ['PermissionSetGroup'])
        ),
        AssigneeId: is.required(is.createOnly(is.reference('Assignee ID', ['User']))),
        ExpirationDate: is.dateTime('Expiration Date'),
        IsActive: is.readOnly(is.checkbox('Is Active')),
        IsRevoked: is.readOnly(is.checkbox('Is Revoked'))
    }
};

export const setupEntityAccess: ObjectDescription = {
    name: 'SetupEntityAccess',
    label: 'Setup Entity Access',
    pluralLabel: 'Setup Entity Access',
    keyPrefix: '0J0',
    isSetup: true,
    cannot: ['update', 'undelete', 'search', 'trigger'],
    fields: {
        ParentId: is.required(is.createOnly(is.reference('Parent ID', ['PermissionSet']))),
        SetupEntityId: is.required(
            is.createOnly(
                is.reference('Setup Entity ID', [
                    'ApexClass',
                    'ApexPage',
                    'ConnectedApplication',
                    'CustomPermission',
                    'NamedCredential',
                    'TabSet'
                ])
            )
        ),
        SetupEntityType: is.readOnly(
            is.restrictedPicklist('SetupEntity Type', [
                'ApexClass',
                'ApexPage',
                'ConnectedApplication',
                'CustomPermission',
                'NamedCredential',
                'TabSet'
            ])
        )
    }
};

export const customPermission: ObjectDescription = {
    name: 'CustomPermission',
    label: 'Custom Permission',
    pluralLabel: 'Custom Permissions',
    keyPrefix: '0CP',
    nameField: 'DeveloperName',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        DeveloperName: is.required(is.text('Name', 80)),
        MasterLabel: is.required(is.text('Label', 80)),
        Description: is.text('Description', 255),
        Language: is.restrictedPicklist('Master Language', []),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        IsProtected: is.checkbox('Protected Component'),
        IsLicensed: is.readOnly(is.checkbox('License Required'))
    }
};
