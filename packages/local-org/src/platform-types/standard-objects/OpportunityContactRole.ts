import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import { CONTACT_ROLES } from './picklistValues.ts';
import * as without from './plainOrg.ts';

export const opportunityContactRole: ObjectDescription = {
    name: 'OpportunityContactRole',
    label: 'Opportunity Contact Role',
    pluralLabel: 'Opportunity Contact Role',
    keyPrefix: '00K',
    cannot: ['undelete', 'search'],
    fields: {
        OpportunityId: {
            ...is.required(is.createOnly(is.reference('Opportunity ID', ['Opportunity']))),
            cascadeDelete: true
        },
        ContactId: {
            ...is.required(is.reference('Contact ID', ['Contact'])),
            cascadeDelete: true
        },
        Role: is.picklist('Role', CONTACT_ROLES),
        IsPrimary: is.checkbox('Primary')
    },
    absent: [...without.MULTIPLE_CURRENCIES, ...without.DIVISIONS]
};
