/** What a new org shows for the standard objects when the project says nothing: columns, highlights, sections. */
interface StandardPage {
    icon: string;
    /** Heads the record's page in place of the name field. */
    title?: string;
    highlights: string[];
    columns: string[];
    sections: [label: string, left: string[], right: string[]][];
}

const pages: Record<string, StandardPage> = {
    Account: {
        icon: 'standard:account',
        highlights: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
        columns: ['Name', 'BillingState', 'Phone', 'Type', 'OwnerId'],
        sections: [
            [
                'Account Information',
                [
                    'OwnerId',
                    'Name',
                    'ParentId',
                    'AccountNumber',
                    'Type',
                    'Industry',
                    'AnnualRevenue'
                ],
                ['Rating', 'Phone', 'Fax', 'Website', 'Ownership', 'NumberOfEmployees']
            ],
            [
                'Address Information',
                [
                    'BillingStreet',
                    'BillingCity',
                    'BillingState',
                    'BillingPostalCode',
                    'BillingCountry'
                ],
                [
                    'ShippingStreet',
                    'ShippingCity',
                    'ShippingState',
                    'ShippingPostalCode',
                    'ShippingCountry'
                ]
            ],
            ['Description Information', ['Description'], []]
        ]
    },
    Contact: {
        icon: 'standard:contact',
        highlights: ['Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
        columns: ['Name', 'AccountId', 'Phone', 'Email', 'OwnerId'],
        sections: [
            [
                'Contact Information',
                [
                    'OwnerId',
                    'Name',
                    'AccountId',
                    'Title',
                    'Department',
                    'Birthdate',
                    'ReportsToId',
                    'LeadSource'
                ],
                [
                    'Phone',
                    'HomePhone',
                    'MobilePhone',
                    'OtherPhone',
                    'Fax',
                    'Email',
                    'AssistantName',
                    'AssistantPhone'
                ]
            ],
            [
                'Address Information',
                [
                    'MailingStreet',
                    'MailingCity',
                    'MailingState',
                    'MailingPostalCode',
                    'MailingCountry'
                ],
                ['OtherStreet', 'OtherCity', 'OtherState', 'OtherPostalCode', 'OtherCountry']
            ],
            ['Description Information', ['Description'], []]
        ]
    },
    Lead: {
        icon: 'standard:lead',
        highlights: ['Title', 'Company', 'Phone', 'Email', 'Status'],
        columns: ['Name', 'Company', 'Phone', 'Email', 'Status', 'OwnerId'],
        sections: [
            [
                'Lead Information',
                ['OwnerId', 'Name', 'Company', 'Title', 'LeadSource', 'Industry', 'AnnualRevenue'],
                [
                    'Phone',
                    'MobilePhone',
                    'Fax',
                    'Email',
                    'Website',
                    'Status',
                    'Rating',
                    'NumberOfEmployees'
                ]
            ],
            ['Address Information', ['Street', 'City', 'State', 'PostalCode', 'Country'], []],
            ['Description Information', ['Description'], []]
        ]
    },
    Opportunity: {
        icon: 'standard:opportunity',
        highlights: ['AccountId', 'CloseDate', 'Amount', 'StageName', 'OwnerId'],
        columns: ['Name', 'AccountId', 'StageName', 'CloseDate', 'Amount', 'OwnerId'],
        sections: [
            [
                'Opportunity Information',
                ['OwnerId', 'Name', 'AccountId', 'Type', 'LeadSource', 'Amount'],
                ['CloseDate', 'NextStep', 'StageName', 'Probability', 'CampaignId']
            ],
            ['Description Information', ['Description'], []]
        ]
    },
    Case: {
        icon: 'standard:case',
        title: 'Subject',
        highlights: ['Priority', 'Status', 'CaseNumber', 'ContactId', 'OwnerId'],
        columns: ['CaseNumber', 'Subject', 'ContactId', 'Status', 'Priority', 'OwnerId'],
        sections: [
            [
                'Case Information',
                ['OwnerId', 'CaseNumber', 'ContactId', 'AccountId', 'Type', 'Reason'],
                ['Status', 'Priority', 'Origin', 'ContactPhone', 'ContactMobile', 'ContactEmail']
            ],
            ['Description Information', ['Subject', 'Description'], []],
            [
                'Web Information',
                ['SuppliedEmail', 'SuppliedName'],
                ['SuppliedCompany', 'SuppliedPhone']
            ]
        ]
    },
    User: {
        icon: 'standard:user',
        highlights: ['Title', 'Email', 'Phone', 'IsActive'],
        columns: ['Name', 'Username', 'Email', 'Title', 'IsActive'],
        sections: [
            [
                'User Information',
                ['Name', 'Username', 'Email', 'Title'],
                ['Phone', 'MobilePhone', 'IsActive', 'TimeZoneSidKey']
            ]
        ]
    },
    Task: {
        icon: 'standard:task',
        title: 'Subject',
        highlights: ['Status', 'ActivityDate', 'WhoId', 'OwnerId'],
        columns: ['Subject', 'WhoId', 'Status', 'ActivityDate', 'OwnerId'],
        sections: [
            [
                'Task Information',
                ['OwnerId', 'Subject', 'ActivityDate', 'Status'],
                ['WhoId', 'WhatId', 'Priority']
            ],
            ['Description Information', ['Description'], []]
        ]
    },
    ContentDocument: {
        icon: 'standard:file',
        highlights: ['FileType', 'ContentSize', 'OwnerId'],
        columns: ['Title', 'FileType', 'ContentSize', 'LastModifiedDate', 'OwnerId'],
        sections: [
            ['File Information', ['Title', 'FileExtension', 'OwnerId'], ['FileType', 'ContentSize']]
        ]
    }
};

/** undefined for every object but the few that have a page of their own here. */
export function standardPage(object: string): StandardPage | undefined {
    return pages[object];
}

/** Shown at the end of a page that no layout describes. */
export const systemFields = ['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate'];
