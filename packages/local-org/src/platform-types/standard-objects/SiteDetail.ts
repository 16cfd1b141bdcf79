import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

/** Where a Site is found. Virtual: its rows are made for each query, and it has no key prefix. */
export const siteDetail: ObjectDescription = {
    name: 'SiteDetail',
    label: 'Site Detail',
    pluralLabel: 'Site Details',
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        DurableId: is.readOnly(is.text('Durable ID', 255)),
        SecureUrl: is.readOnly(is.url('Secure URL', 255)),
        IsRegistered: is.readOnly(is.checkbox('Is Registered'))
    }
};
