import * as is from '../describe.ts';
import type { FieldDescription, ObjectDescription } from '../objectDescription.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const businessHours: ObjectDescription = {
    name: 'BusinessHours',
    label: 'Business Hours',
    pluralLabel: 'Business Hours',
    keyPrefix: '01m',
    nameField: 'Name',
    isSetup: true,
    cannot: ['delete', 'undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Business Hours Name', 80)),
        IsActive: is.checkbox('Active'),
        IsDefault: is.checkbox('Default Business Hours'),
        TimeZoneSidKey: is.required(is.restrictedPicklist('Time Zone', [])),
        ...openingTimes()
    }
};

function openingTimes(): Record<string, FieldDescription> {
    return Object.fromEntries(
        DAYS.flatMap((day) => [
            [`${day}StartTime`, is.time(`${day} Start`)],
            [`${day}EndTime`, is.time(`${day} End`)]
        ])
    );
}

export const holiday: ObjectDescription = {
    name: 'Holiday',
    label: 'Holiday',
    pluralLabel: 'Holidays',
    keyPrefix: '0C0',
    nameField: 'Name',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Holiday Name', 80)),
        Description: is.text('Description', 255),
        IsAllDay: is.checkbox('All Day', true),
        ActivityDate: is.date('Holiday Date'),
        StartTimeInMinutes: is.integer('Start Time In Minutes From Midnight'),
        EndTimeInMinutes: is.integer('End Time In Minutes From Midnight'),
        IsRecurrence: is.checkbox('Recurring Holiday')
    }
};
