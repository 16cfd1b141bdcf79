import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

/** Who listens to an event channel, and how far it has read. Virtual: it has no key prefix. */
export const eventBusSubscriber: ObjectDescription = {
    name: 'EventBusSubscriber',
    label: 'Event Bus Subscriber',
    pluralLabel: 'Event Bus Subscribers',
    nameField: 'Name',
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        ExternalId: is.readOnly(is.text('External ID', 18)),
        Name: is.readOnly(is.text('Name', 255)),
        Type: is.readOnly(is.text('Type', 20)),
        Topic: is.readOnly(is.text('Topic', 255)),
        Position: is.readOnly(is.integer('Position')),
        Tip: is.readOnly(is.integer('Tip')),
        Retries: is.readOnly(is.integer('Retries')),
        LastError: is.readOnly(is.text('Last Error', 255)),
        LastProcessed: is.readOnly(is.text('Last Processed', 255)),
        LastPublished: is.readOnly(is.text('Last Published', 255)),
        Status: is.readOnly(
            is.restrictedPicklist('Status', ['Running', 'Error', 'Suspended', 'Expired'])
        ),
        IsPartitioned: is.readOnly(is.checkbox('Is Partitioned'))
    },
    absent: [...without.MULTIPLE_CURRENCIES]
};
