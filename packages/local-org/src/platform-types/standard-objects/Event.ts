import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

export const event: ObjectDescription = {
    name: 'Event',
    label: 'Event',
    pluralLabel: 'Events',
    keyPrefix: '00U',
    nameField: 'Subject',
    fields: {
        WhoId: is.reference('Name ID', ['Contact', 'Lead']),
        // Any object that allows activities: custom ones join at the schema, these always do.
        WhatId: is.reference('Related To ID', ['Account', 'Campaign', 'Case', 'Opportunity']),
        Subject: is.picklist('Subject', ['Call', 'Email', 'Meeting', 'Other'], 'COMBOBOX'),
        Location: is.text('Location', 255),
        IsAllDayEvent: is.checkbox('All-Day Event'),
        ActivityDateTime: is.dateTime('Due Date Time'),
        ActivityDate: is.date('Due Date Only'),
        DurationInMinutes: is.integer('Duration'),
        StartDateTime: is.dateTime('Start Date Time'),
        EndDateTime: is.dateTime('End Date Time'),
        Description: is.textArea('Description', 32000),
        AccountId: is.readOnly(is.reference('Account ID', ['Account'])),
        OwnerId: { ...is.reference('Assigned To ID', ['User']), nillable: false },
        Type: is.picklist('Type', ['Call', 'Email', 'Meeting', 'Other']),
        IsPrivate: is.checkbox('Private'),
        ShowAs: is.picklist('Show Time As', ['Busy*', 'OutOfOffice=Out of Office', 'Free']),
        IsReminderSet: is.checkbox('Reminder Set'),
        ReminderDateTime: is.dateTime('Reminder Date/Time')
    },
    absent: [...without.MULTIPLE_CURRENCIES, ...without.DIVISIONS, 'WhoCount', 'WhatCount']
};
