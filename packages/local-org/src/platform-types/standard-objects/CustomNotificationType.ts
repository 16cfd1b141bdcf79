import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const customNotificationType: ObjectDescription = {
    name: 'CustomNotificationType',
    label: 'Notification Type',
    pluralLabel: 'Notification Types',
    keyPrefix: '0ML',
    nameField: 'DeveloperName',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        CustomNotifTypeName: is.readOnly(is.text('Custom Notification Type Name', 80)),
        DeveloperName: { ...is.readOnly(is.text('API Name', 80)), nillable: false },
        MasterLabel: { ...is.readOnly(is.text('Label', 80)), nillable: false },
        Language: is.readOnly(is.restrictedPicklist('Master Language', [])),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        Description: is.readOnly(is.text('Description', 255)),
        Desktop: is.readOnly(is.checkbox('Desktop')),
        Mobile: is.readOnly(is.checkbox('Mobile')),
        IsSlack: is.readOnly(is.checkbox('Slack'))
    }
};
