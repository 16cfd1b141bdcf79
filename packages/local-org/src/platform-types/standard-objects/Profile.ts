import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const profile: ObjectDescription = {
    name: 'Profile',
    label: 'Profile',
    pluralLabel: 'Profile',
    keyPrefix: '00e',
    nameField: 'Name',
    isSetup: true,
    cannot: ['create', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        Name: { ...is.readOnly(is.text('Name', 255)), nillable: false },
        Description: is.text('Description', 255),
        UserType: is.readOnly(
            is.restrictedPicklist('User Type', [
                'Standard',
                'PowerPartner=Partner',
                'PowerCustomerSuccess=Customer Portal Manager',
                'CustomerSuccess=Customer Portal User',
                'Guest',
                'CspLitePortal=High Volume Portal',
                'CsnOnly=CSN Only'
            ])
        ),
        UserLicenseId: is.readOnly({
            ...is.reference('User License ID', ['UserLicense']),
            nillable: false
        }),
        PermissionsModifyAllData: is.checkbox('Modify All Data'),
        PermissionsViewAllData: is.checkbox('View All Data'),
        PermissionsAuthorApex: is.checkbox('Author Apex'),
        PermissionsCustomizeApplication: is.checkbox('Customize Application'),
        PermissionsManageUsers: is.checkbox('Manage Internal Users'),
        PermissionsApiEnabled: is.checkbox('API Enabled')
    },
    children: { Users: ['User', 'ProfileId'] }
};
