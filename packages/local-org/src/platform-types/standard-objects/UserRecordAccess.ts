import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

/** What a user may do with a record. Computed for each query, which must name the user and the records. */
export const userRecordAccess: ObjectDescription = {
    name: 'UserRecordAccess',
    label: 'User Record Access',
    pluralLabel: 'User Record Access',
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        UserId: is.readOnly(is.reference('User ID', ['User'])),
        RecordId: is.readOnly(is.text('Record ID', 18)),
        HasReadAccess: is.readOnly(is.checkbox('Has Read Access')),
        HasEditAccess: is.readOnly(is.checkbox('Has Edit Access')),
        HasDeleteAccess: is.readOnly(is.checkbox('Has Delete Access')),
        HasTransferAccess: is.readOnly(is.checkbox('Has Transfer Access')),
        HasAllAccess: is.readOnly(is.checkbox('Has All Access')),
        MaxAccessLevel: is.readOnly(
            is.restrictedPicklist('Max Access Level', [
                'None',
                'Read',
                'Edit',
                'Delete',
                'Transfer',
                'All'
            ])
        )
    }
};
