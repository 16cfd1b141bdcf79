import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

export const task: ObjectDescription = {
    name: 'Task',
    label: 'Task',
    pluralLabel: 'Tasks',
    keyPrefix: '00T',
    nameField: 'Subject',
    fields: {
        WhoId: is.reference('Name ID', ['Contact', 'Lead']),
        // Any object that allows activities: custom ones join at the schema, these always do.
        WhatId: is.reference('Related To ID', ['Account', 'Case', 'Opportunity']),
        Subject: is.picklist(
            'Subject',
            ['Call', 'Email', 'Send Letter', 'Send Quote', 'Other'],
            'COMBOBOX'
        ),
        ActivityDate: is.date('Due Date Only'),
        Status: {
            ...is.picklist('Status', [
                'Not Started*',
                'In Progress',
                'Completed',
                'Waiting on someone else',
                'Deferred'
            ]),
            nillable: false
        },
        Priority: { ...is.picklist('Priority', ['High', 'Normal*', 'Low']), nillable: false },
        IsHighPriority: is.readOnly(is.checkbox('High Priority')),
        OwnerId: { ...is.reference('Assigned To ID', ['Group', 'User']), nillable: false },
        Description: is.textArea('Description', 32000),
        Type: is.picklist('Type', ['Call', 'Email', 'Meeting', 'Other']),
        AccountId: is.readOnly(is.reference('Account ID', ['Account'])),
        IsClosed: is.readOnly(is.checkbox('Closed')),
        IsArchived: is.readOnly(is.checkbox('Archived')),
        CallDurationInSeconds: is.integer('Call Duration'),
        CallType: is.picklist('Call Type', ['Internal', 'Inbound', 'Outbound']),
        CallDisposition: is.text('Call Result', 255),
        CallObject: is.text('Call Object Identifier', 255),
        ReminderDateTime: is.dateTime('Reminder Date/Time'),
        IsReminderSet: is.checkbox('Reminder Set'),
        IsRecurrence: is.createOnly(is.checkbox('Create Recurring Series of Tasks')),
        TaskSubtype: is.createOnly(
            is.picklist('Task Subtype', [
                'Task*',
                'Email',
                'ListEmail',
                'Cadence',
                'Call',
                'LinkedIn'
            ])
        ),
        CompletedDateTime: is.readOnly(is.dateTime('Completed Date/Time'))
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.DIVISIONS, // Shared activities.
        'WhoCount',
        'WhatCount',
        'TaskWhoIds'
    ],
    children: { ContentDocumentLinks: ['ContentDocumentLink', 'LinkedEntityId'] }
};
