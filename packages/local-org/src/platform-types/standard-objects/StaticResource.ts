import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const staticResource: ObjectDescription = {
    name: 'StaticResource',
    label: 'Static Resource',
    pluralLabel: 'Static Resources',
    keyPrefix: '081',
    nameField: 'Name',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Name', 80)),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        ContentType: is.text('MIME Type', 120),
        Body: is.base64('Body'),
        BodyLength: is.readOnly(is.integer('Size')),
        Description: is.textArea('Description', 255),
        CacheControl: is.restrictedPicklist('Cache Control', ['Private*', 'Public'])
    }
};
