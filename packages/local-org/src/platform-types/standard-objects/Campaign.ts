import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

export const campaign: ObjectDescription = {
    name: 'Campaign',
    label: 'Campaign',
    pluralLabel: 'Campaigns',
    keyPrefix: '701',
    nameField: 'Name',
    fields: {
        Name: is.required(is.text('Campaign Name', 80)),
        ParentId: is.reference('Parent Campaign ID', ['Campaign']),
        Type: is.picklist('Type', ['Conference', 'Webinar', 'Email', 'Advertisement', 'Other']),
        Status: is.picklist('Status', ['Planned*', 'In Progress', 'Completed', 'Aborted']),
        StartDate: is.date('Start Date'),
        EndDate: is.date('End Date'),
        ExpectedRevenue: is.currency('Expected Revenue'),
        BudgetedCost: is.currency('Budgeted Cost'),
        ActualCost: is.currency('Actual Cost'),
        ExpectedResponse: is.percent('Expected Response (%)', 10, 2),
        NumberSent: is.number('Num Sent', 18, 0),
        IsActive: is.checkbox('Active'),
        Description: is.textArea('Description', 32000),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false },
        NumberOfLeads: is.readOnly(is.integer('Leads in Campaign')),
        NumberOfContacts: is.readOnly(is.integer('Contacts in Campaign')),
        NumberOfOpportunities: is.readOnly(is.integer('Opportunities in Campaign')),
        LastActivityDate: is.readOnly(is.date('Last Activity'))
    },
    absent: [...without.MULTIPLE_CURRENCIES],
    children: {
        CampaignMembers: ['CampaignMember', 'CampaignId'],
        Opportunities: ['Opportunity', 'CampaignId']
    }
};

export const campaignMember: ObjectDescription = {
    name: 'CampaignMember',
    label: 'Campaign Member',
    pluralLabel: 'Campaign Members',
    keyPrefix: '00v',
    fields: {
        CampaignId: {
            ...is.required(is.createOnly(is.reference('Campaign ID', ['Campaign']))),
            cascadeDelete: true
        },
        LeadId: { ...is.createOnly(is.reference('Lead ID', ['Lead'])), cascadeDelete: true },
        ContactId: {
            ...is.createOnly(is.reference('Contact ID', ['Contact'])),
            cascadeDelete: true
        },
        Status: is.picklist('Status', ['Sent*', 'Responded']),
        HasResponded: is.readOnly(is.checkbox('Responded'))
    },
    absent: [...without.MULTIPLE_CURRENCIES]
};
