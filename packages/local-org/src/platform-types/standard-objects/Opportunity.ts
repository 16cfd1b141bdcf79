import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import { LEAD_SOURCES } from './picklistValues.ts';
import * as without from './plainOrg.ts';

export const opportunity: ObjectDescription = {
    name: 'Opportunity',
    label: 'Opportunity',
    pluralLabel: 'Opportunities',
    keyPrefix: '006',
    nameField: 'Name',
    fields: {
        AccountId: { ...is.reference('Account ID', ['Account']), cascadeDelete: true },
        IsPrivate: is.checkbox('Private'),
        Name: is.required(is.text('Name', 120)),
        Description: is.textArea('Description', 32000),
        StageName: is.required(
            is.picklist('Stage', [
                'Prospecting',
                'Qualification',
                'Needs Analysis',
                'Value Proposition',
                'Id. Decision Makers',
                'Perception Analysis',
                'Proposal/Price Quote',
                'Negotiation/Review',
                'Closed Won',
                'Closed Lost'
            ])
        ),
        Amount: is.currency('Amount', 18, 2),
        Probability: is.percent('Probability (%)'),
        ExpectedRevenue: is.readOnly(is.currency('Expected Amount', 18, 2)),
        TotalOpportunityQuantity: is.number('Quantity', 18, 2),
        CloseDate: is.required(is.date('Close Date')),
        Type: is.picklist('Opportunity Type', [
            'Existing Customer - Upgrade',
            'Existing Customer - Replacement',
            'Existing Customer - Downgrade',
            'New Customer'
        ]),
        NextStep: is.text('Next Step', 255),
        LeadSource: is.picklist('Lead Source', LEAD_SOURCES),
        IsClosed: is.readOnly(is.checkbox('Closed')),
        IsWon: is.readOnly(is.checkbox('Won')),
        ForecastCategory: is.readOnly(
            is.picklist('Forecast Category', [
                'Omitted',
                'Pipeline',
                'BestCase=Best Case',
                'MostLikely=Most Likely',
                'Forecast=Commit',
                'Closed'
            ])
        ),
        ForecastCategoryName: is.picklist('Forecast Category', [
            'Omitted',
            'Pipeline',
            'Best Case',
            'Most Likely',
            'Commit',
            'Closed'
        ]),
        CampaignId: is.reference('Campaign ID', ['Campaign']),
        HasOpportunityLineItem: is.readOnly(is.checkbox('Has Line Item')),
        Pricebook2Id: is.reference('Price Book ID', ['Pricebook2']),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false },
        LastActivityDate: is.readOnly(is.date('Last Activity')),
        PushCount: is.readOnly(is.integer('Push Count')),
        LastStageChangeDate: is.readOnly(is.dateTime('Last Stage Change Date')),
        FiscalQuarter: is.readOnly(is.integer('Fiscal Quarter')),
        FiscalYear: is.readOnly(is.integer('Fiscal Year')),
        Fiscal: is.readOnly(is.text('Fiscal Period', 6)),
        ContactId: is.createOnly(is.reference('Contact ID', ['Contact'])),
        LastAmountChangedHistoryId: is.readOnly(
            is.reference('Opportunity History ID', ['OpportunityHistory'])
        ),
        LastCloseDateChangedHistoryId: is.readOnly(
            is.reference('Opportunity History ID', ['OpportunityHistory'])
        ),
        HasOpenActivity: is.readOnly(is.checkbox('Has Open Activity')),
        HasOverdueTask: is.readOnly(is.checkbox('Has Overdue Task'))
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.DIVISIONS,
        'ContractId',
        'IsExcludedFromTerritory2Filter',
        'IsSplit',
        'SyncedQuoteId',
        'Territory2Id'
    ],
    children: {
        OpportunityContactRoles: ['OpportunityContactRole', 'OpportunityId'],
        Tasks: ['Task', 'WhatId'],
        ContentDocumentLinks: ['ContentDocumentLink', 'LinkedEntityId']
    }
};
