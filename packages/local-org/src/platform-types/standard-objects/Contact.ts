import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import { addressFields } from './addressFields.ts';
import { LEAD_SOURCES, SALUTATIONS } from './picklistValues.ts';
import * as without from './plainOrg.ts';

export const contact: ObjectDescription = {
    name: 'Contact',
    label: 'Contact',
    pluralLabel: 'Contacts',
    keyPrefix: '003',
    nameField: 'Name',
    fields: {
        MasterRecordId: is.readOnly(is.reference('Master Record ID', ['Contact'])),
        AccountId: { ...is.reference('Account ID', ['Account']), cascadeDelete: true },
        LastName: is.required(is.text('Last Name', 80)),
        FirstName: is.text('First Name', 40),
        Salutation: is.picklist('Salutation', SALUTATIONS),
        Name: { ...is.calculated(is.text('Full Name', 121)), calculated: false, nillable: false },
        ...addressFields('Mailing'),
        ...addressFields('Other'),
        Phone: is.phone('Business Phone'),
        Fax: is.phone('Business Fax'),
        MobilePhone: is.phone('Mobile Phone'),
        HomePhone: is.phone('Home Phone'),
        OtherPhone: is.phone('Other Phone'),
        AssistantPhone: is.phone('Asst. Phone'),
        ReportsToId: is.reference('Reports To ID', ['Contact']),
        Email: is.email('Email'),
        Title: is.text('Title', 128),
        Department: is.text('Department', 80),
        AssistantName: is.text("Assistant's Name", 40),
        LeadSource: is.picklist('Lead Source', LEAD_SOURCES),
        Birthdate: is.date('Birthdate'),
        Description: is.textArea('Contact Description', 32000),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false },
        HasOptedOutOfEmail: is.checkbox('Email Opt Out'),
        HasOptedOutOfFax: is.checkbox('Fax Opt Out'),
        DoNotCall: is.checkbox('Do Not Call'),
        LastActivityDate: is.readOnly(is.date('Last Activity')),
        LastCURequestDate: is.readOnly(is.dateTime('Last Stay-in-Touch Request Date')),
        LastCUUpdateDate: is.readOnly(is.dateTime('Last Stay-in-Touch Save Date')),
        EmailBouncedReason: is.text('Email Bounced Reason', 255),
        EmailBouncedDate: is.dateTime('Email Bounced Date'),
        IsEmailBounced: is.readOnly(is.checkbox('Is Email Bounced')),
        PhotoUrl: is.readOnly(is.url('Photo URL')),
        IndividualId: is.reference('Individual ID', ['Individual'])
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.DIVISIONS,
        ...without.DATA_COM,
        ...without.PRONOUNS,
        ...without.SALES_PRIORITY,
        ...without.PRIVACY_HOLD,
        ...without.stateAndCountryPicklists('Mailing'),
        ...without.stateAndCountryPicklists('Other'),
        'ContactSource',
        'IsPersonAccount'
    ],
    children: {
        Cases: ['Case', 'ContactId'],
        OpportunityContactRoles: ['OpportunityContactRole', 'ContactId'],
        Tasks: ['Task', 'WhoId'],
        ContentDocumentLinks: ['ContentDocumentLink', 'LinkedEntityId']
    }
};
