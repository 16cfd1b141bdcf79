import * as is from '../describe.ts';
import type { FieldDescription, ObjectDescription } from '../objectDescription.ts';

const SHARED: Readonly<Record<string, FieldDescription>> = {
    Name: { ...is.readOnly(is.text('Name', 255)), nillable: false },
    NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
    ApiVersion: is.readOnly(is.number('Api Version', 18, 1)),
    Status: is.readOnly(is.restrictedPicklist('Status', ['Inactive', 'Active', 'Deleted'])),
    IsValid: is.readOnly(is.checkbox('Is Valid')),
    BodyCrc: is.readOnly(is.number('Body CRC', 18, 0)),
    Body: is.readOnly(is.textArea('Body', 1000000)),
    LengthWithoutComments: is.readOnly(is.integer('Size Without Comments'))
};

export const apexClass: ObjectDescription = {
    name: 'ApexClass',
    label: 'Apex Class',
    pluralLabel: 'Apex Classes',
    keyPrefix: '01p',
    nameField: 'Name',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: SHARED
};

export const apexTrigger: ObjectDescription = {
    name: 'ApexTrigger',
    label: 'Apex Trigger',
    pluralLabel: 'Apex Triggers',
    keyPrefix: '01q',
    nameField: 'Name',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        ...SHARED,
        TableEnumOrId: is.readOnly(is.text('Custom Object Definition ID', 40)),
        UsageBeforeInsert: is.readOnly(is.checkbox('BeforeInsert')),
        UsageAfterInsert: is.readOnly(is.checkbox('AfterInsert')),
        UsageBeforeUpdate: is.readOnly(is.checkbox('BeforeUpdate')),
        UsageAfterUpdate: is.readOnly(is.checkbox('AfterUpdate')),
        UsageBeforeDelete: is.readOnly(is.checkbox('BeforeDelete')),
        UsageAfterDelete: is.readOnly(is.checkbox('AfterDelete')),
        UsageIsBulk: is.readOnly(is.checkbox('IsBulk')),
        UsageAfterUndelete: is.readOnly(is.checkbox('AfterUndelete'))
    }
};
