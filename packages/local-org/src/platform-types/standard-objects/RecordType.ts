import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const recordType: ObjectDescription = {
    name: 'RecordType',
    label: 'Record Type',
    pluralLabel: 'Record Types',
    keyPrefix: '012',
    nameField: 'Name',
    isSetup: true,
    cannot: ['delete', 'undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Name', 80)),
        DeveloperName: is.required(is.text('Record Type Name', 80)),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        Description: is.text('Description', 255),
        BusinessProcessId: is.reference('Business Process ID', ['BusinessProcess']),
        SobjectType: is.required(is.createOnly(is.restrictedPicklist('SObject Type Name', []))),
        IsActive: is.checkbox('Active')
    },
    absent: ['IsPersonType']
};
