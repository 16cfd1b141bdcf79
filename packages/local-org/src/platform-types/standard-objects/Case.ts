import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

export const caseObject: ObjectDescription = {
    name: 'Case',
    label: 'Case',
    pluralLabel: 'Cases',
    keyPrefix: '500',
    nameField: 'CaseNumber',
    fields: {
        MasterRecordId: is.readOnly(is.reference('Master Record ID', ['Case'])),
        CaseNumber: is.autoNumber('Case Number', '{00000000}'),
        ContactId: is.reference('Contact ID', ['Contact']),
        AccountId: is.reference('Account ID', ['Account']),
        AssetId: is.reference('Asset ID', ['Asset']),
        SourceId: is.createOnly(is.reference('Source ID', ['EmailMessage', 'SocialPost'])),
        ParentId: is.reference('Parent Case ID', ['Case']),
        SuppliedName: is.text('Web Name', 80),
        SuppliedEmail: is.email('Web Email'),
        SuppliedPhone: is.text('Web Phone', 40),
        SuppliedCompany: is.text('Web Company', 80),
        Type: is.picklist('Case Type', [
            'Mechanical',
            'Electrical',
            'Electronic',
            'Structural',
            'Other'
        ]),
        Status: is.picklist('Status', ['New*', 'Working', 'Escalated', 'Closed']),
        Reason: is.picklist('Case Reason', [
            'Installation',
            'Equipment Complexity',
            'Performance',
            'Breakdown',
            'Equipment Design',
            'Feedback',
            'Other'
        ]),
        Origin: is.picklist('Case Origin', ['Phone', 'Email', 'Web']),
        Subject: is.text('Subject', 255),
        Priority: is.picklist('Priority', ['High', 'Medium*', 'Low']),
        Description: is.textArea('Description', 32000),
        IsClosed: is.readOnly(is.checkbox('Closed')),
        ClosedDate: is.readOnly(is.dateTime('Closed Date')),
        IsEscalated: is.checkbox('Escalated'),
        OwnerId: { ...is.reference('Owner ID', ['Group', 'User']), nillable: false },
        ContactPhone: is.readOnly(is.phone('Contact Phone')),
        ContactMobile: is.readOnly(is.phone('Contact Mobile')),
        ContactEmail: is.readOnly(is.email('Contact Email')),
        ContactFax: is.readOnly(is.phone('Contact Fax')),
        Comments: is.textArea('Internal Comments', 4000)
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.DIVISIONS,
        'AssetWarrantyId',
        'BusinessHoursId',
        'IsClosedOnCreate',
        'Language'
    ],
    children: {
        Cases: ['Case', 'ParentId'],
        Tasks: ['Task', 'WhatId'],
        ContentDocumentLinks: ['ContentDocumentLink', 'LinkedEntityId']
    }
};
