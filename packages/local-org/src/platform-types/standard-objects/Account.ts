import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import { addressFields } from './addressFields.ts';
import { INDUSTRIES, LEAD_SOURCES, RATINGS } from './picklistValues.ts';
import * as without from './plainOrg.ts';

export const account: ObjectDescription = {
    name: 'Account',
    label: 'Account',
    pluralLabel: 'Accounts',
    keyPrefix: '001',
    nameField: 'Name',
    fields: {
        MasterRecordId: is.readOnly(is.reference('Master Record ID', ['Account'])),
        Name: is.required(is.text('Account Name', 255)),
        Type: is.picklist('Account Type', [
            'Prospect',
            'Customer - Direct',
            'Customer - Channel',
            'Channel Partner / Reseller',
            'Installation Partner',
            'Technology Partner',
            'Other'
        ]),
        ParentId: is.reference('Parent Account ID', ['Account']),
        ...addressFields('Billing'),
        ...addressFields('Shipping'),
        Phone: is.phone('Account Phone'),
        Fax: is.phone('Account Fax'),
        AccountNumber: is.text('Account Number', 40),
        Website: is.url('Website'),
        PhotoUrl: is.readOnly(is.url('Photo URL')),
        Sic: is.text('SIC Code', 20),
        SicDesc: is.text('SIC Description', 80),
        Industry: is.picklist('Industry', INDUSTRIES),
        AnnualRevenue: is.currency('Annual Revenue'),
        NumberOfEmployees: is.integer('Employees'),
        Ownership: is.picklist('Ownership', ['Public', 'Private', 'Subsidiary', 'Other']),
        TickerSymbol: is.text('Ticker Symbol', 20),
        Description: is.textArea('Account Description', 32000),
        Rating: is.picklist('Account Rating', RATINGS),
        Site: is.text('Account Site', 80),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false },
        LastActivityDate: is.readOnly(is.date('Last Activity')),
        AccountSource: is.picklist('Account Source', LEAD_SOURCES),
        DunsNumber: is.text('D-U-N-S Number', 9),
        NaicsCode: is.text('NAICS Code', 8),
        NaicsDesc: is.text('NAICS Description', 120),
        Tradestyle: is.text('Tradestyle', 255),
        YearStarted: is.text('Year Started', 4)
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.DIVISIONS,
        ...without.DATA_COM,
        ...without.DUN_AND_BRADSTREET,
        ...without.SALES_PRIORITY,
        ...without.PRIVACY_HOLD,
        ...without.stateAndCountryPicklists('Billing'),
        ...without.stateAndCountryPicklists('Shipping'),
        // Person accounts, partner and customer portals, territories, field service, health cloud.
        'IsPersonAccount',
        'FirstName',
        'LastName',
        'Salutation',
        ...personAccountFields(),
        'ChannelProgramLevelName',
        'ChannelProgramName',
        'EffectiveDate',
        'EndDate',
        'IsActive',
        'IsCustomerPortal',
        'IsExcludedFromRealign',
        'IsPartner',
        'OperatingHoursId',
        'SourceSystemIdentifier',
        'SourceSystemModifiedDate'
    ],
    children: {
        ChildAccounts: ['Account', 'ParentId'],
        Cases: ['Case', 'AccountId'],
        Contacts: ['Contact', 'AccountId'],
        Opportunities: ['Opportunity', 'AccountId'],
        Tasks: ['Task', 'AccountId'],
        ContentDocumentLinks: ['ContentDocumentLink', 'LinkedEntityId']
    }
};

function personAccountFields(): string[] {
    const address = [
        'Address',
        'City',
        'Country',
        'CountryCode',
        'GeocodeAccuracy',
        'Latitude',
        'Longitude',
        'PostalCode',
        'State',
        'StateCode',
        'Street'
    ];
    const others = [
        'AssistantName',
        'AssistantPhone',
        'Birthdate',
        'ContactId',
        'DeceasedDate',
        'Department',
        'Email',
        'EmailBouncedDate',
        'EmailBouncedReason',
        'Gender',
        'GenderIdentity',
        'HomePhone',
        'IndividualId',
        'LastCURequestDate',
        'LastCUUpdateDate',
        'LeadSource',
        'MaritalStatus',
        'MobilePhone',
        'OtherPhone',
        'Pronouns',
        'SequenceInMultipleBirth',
        'Title'
    ];
    return [
        ...others.map((name) => `Person${name}`),
        ...address.flatMap((part) => [`PersonMailing${part}`, `PersonOther${part}`])
    ];
}
