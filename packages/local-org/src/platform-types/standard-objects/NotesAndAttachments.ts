import * as is from '../describe.ts';
import type { FieldDescription, ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

/** Custom objects join at the schema. */
const parent: FieldDescription = {
    ...is.required(
        is.createOnly(
            is.reference('Parent ID', [
                'Account',
                'Campaign',
                'Case',
                'Contact',
                'Lead',
                'Opportunity'
            ])
        )
    ),
    cascadeDelete: true
};

export const note: ObjectDescription = {
    name: 'Note',
    label: 'Note',
    pluralLabel: 'Notes',
    keyPrefix: '002',
    nameField: 'Title',
    fields: {
        ParentId: parent,
        Title: is.required(is.text('Title', 80)),
        Body: is.textArea('Body', 32000),
        IsPrivate: is.checkbox('Private'),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false }
    },
    absent: [...without.DIVISIONS]
};

export const attachment: ObjectDescription = {
    name: 'Attachment',
    label: 'Attachment',
    pluralLabel: 'Attachments',
    keyPrefix: '00P',
    nameField: 'Name',
    fields: {
        ParentId: parent,
        Name: is.required(is.text('File Name', 255)),
        Body: is.required(is.base64('Body')),
        ContentType: is.text('Content Type', 120),
        BodyLength: is.readOnly(is.integer('Body Length')),
        Description: is.textArea('Description', 500),
        IsPrivate: is.checkbox('Private'),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false }
    },
    absent: [...without.DIVISIONS]
};
