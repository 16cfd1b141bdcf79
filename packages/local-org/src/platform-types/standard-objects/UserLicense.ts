import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const userLicense: ObjectDescription = {
    name: 'UserLicense',
    label: 'User License',
    pluralLabel: 'User Licenses',
    keyPrefix: '100',
    nameField: 'Name',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        LicenseDefinitionKey: is.readOnly(is.text('License Def. ID', 40)),
        Name: { ...is.readOnly(is.text('Name', 40)), nillable: false },
        MasterLabel: is.readOnly(is.text('Master Label', 40)),
        Status: is.readOnly(is.restrictedPicklist('Status', ['Active', 'Disabled'])),
        TotalLicenses: is.readOnly(is.integer('Total Licenses')),
        UsedLicenses: is.readOnly(is.integer('Used Licenses')),
        UsedLicensesLastUpdated: is.readOnly(is.dateTime('Used Licenses Last Updated'))
    }
};
