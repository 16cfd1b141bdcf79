import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import { addressFields } from './addressFields.ts';
import { INDUSTRIES, LEAD_SOURCES, RATINGS, SALUTATIONS } from './picklistValues.ts';
import * as without from './plainOrg.ts';

export const lead: ObjectDescription = {
    name: 'Lead',
    label: 'Lead',
    pluralLabel: 'Leads',
    keyPrefix: '00Q',
    nameField: 'Name',
    fields: {
        MasterRecordId: is.readOnly(is.reference('Master Record ID', ['Lead'])),
        LastName: is.required(is.text('Last Name', 80)),
        FirstName: is.text('First Name', 40),
        Salutation: is.picklist('Salutation', SALUTATIONS),
        Name: { ...is.readOnly(is.text('Full Name', 121)), nillable: false },
        Title: is.text('Title', 128),
        Company: is.required(is.text('Company', 255)),
        ...addressFields(),
        Phone: is.phone('Phone'),
        MobilePhone: is.phone('Mobile Phone'),
        Fax: is.phone('Fax'),
        Email: is.email('Email'),
        Website: is.url('Website'),
        PhotoUrl: is.readOnly(is.url('Photo URL')),
        Description: is.textArea('Description', 32000),
        LeadSource: is.picklist('Lead Source', LEAD_SOURCES),
        Status: {
            ...is.picklist('Status', [
                'Open - Not Contacted*',
                'Working - Contacted',
                'Closed - Converted',
                'Closed - Not Converted'
            ]),
            nillable: false
        },
        Industry: is.picklist('Industry', INDUSTRIES),
        Rating: is.picklist('Rating', RATINGS),
        AnnualRevenue: is.currency('Annual Revenue'),
        NumberOfEmployees: is.integer('Employees'),
        OwnerId: { ...is.reference('Owner ID', ['Group', 'User']), nillable: false },
        HasOptedOutOfEmail: is.checkbox('Email Opt Out'),
        HasOptedOutOfFax: is.checkbox('Fax Opt Out'),
        DoNotCall: is.checkbox('Do Not Call'),
        IsConverted: { ...is.createOnly(is.checkbox('Converted')) },
        ConvertedDate: is.readOnly(is.date('Converted Date')),
        ConvertedAccountId: is.readOnly(is.reference('Converted Account ID', ['Account'])),
        ConvertedContactId: is.readOnly(is.reference('Converted Contact ID', ['Contact'])),
        ConvertedOpportunityId: is.readOnly(
            is.reference('Converted Opportunity ID', ['Opportunity'])
        ),
        IsUnreadByOwner: is.checkbox('Unread By Owner', true),
        LastActivityDate: is.readOnly(is.date('Last Activity')),
        LastTransferDate: is.readOnly(is.date('Last Transfer Date')),
        EmailBouncedReason: is.text('Email Bounced Reason', 255),
        EmailBouncedDate: is.dateTime('Email Bounced Date'),
        IndividualId: is.reference('Individual ID', ['Individual'])
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.DIVISIONS,
        ...without.DATA_COM,
        ...without.DUN_AND_BRADSTREET,
        ...without.PRONOUNS,
        ...without.SALES_PRIORITY,
        ...without.PRIVACY_HOLD,
        ...without.stateAndCountryPicklists(),
        'BirthDate',
        'Specialty'
    ],
    children: {
        Tasks: ['Task', 'WhoId'],
        ContentDocumentLinks: ['ContentDocumentLink', 'LinkedEntityId']
    }
};
