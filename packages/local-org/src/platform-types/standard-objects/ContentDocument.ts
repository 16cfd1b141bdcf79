import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

/** A Salesforce File, over all its versions. Made by inserting its first ContentVersion. */
export const contentDocument: ObjectDescription = {
    name: 'ContentDocument',
    label: 'Content Document',
    pluralLabel: 'Content Documents',
    keyPrefix: '069',
    nameField: 'Title',
    cannot: ['create'],
    fields: {
        IsArchived: is.checkbox('Is Archived'),
        ArchivedById: is.readOnly(is.reference('User ID', ['User'])),
        ArchivedDate: is.readOnly(is.date('Archived Date')),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false },
        Title: { ...is.text('Title', 255), nillable: false },
        PublishStatus: is.readOnly(
            is.restrictedPicklist('Publish Status', [
                'U=Upload Interrupted',
                'P=Public',
                'R=Personal Library'
            ])
        ),
        LatestPublishedVersionId: is.readOnly(
            is.reference('Latest Published Version ID', ['ContentVersion'])
        ),
        ParentId: is.reference('Parent ID', ['ContentWorkspace']),
        Description: is.textArea('Description', 1000),
        ContentSize: is.readOnly(is.integer('Size')),
        ContentSizeLong: is.readOnly({ label: 'Size (Long)', displayType: 'LONG' }),
        FileType: is.readOnly(is.text('File Type', 20)),
        FileExtension: is.readOnly(is.text('File Extension', 40)),
        SharingOption: is.restrictedPicklist('Prevent others from sharing and unsharing', [
            'A=Freeze Sharing Off*',
            'R=Freeze Sharing On'
        ]),
        SharingPrivacy: is.restrictedPicklist('File Privacy on Records', [
            'N=Visible to Anyone With Record Access*',
            'P=Private on Records'
        ]),
        ContentModifiedDate: is.readOnly(is.dateTime('Content Modified Date')),
        ContentAssetId: is.readOnly(is.reference('Asset File ID', ['ContentAsset']))
    },
    absent: [...without.DIVISIONS, 'IsInternalOnly', 'MalwareScanDate', 'MalwareScanStatus'],
    children: {
        ContentVersions: ['ContentVersion', 'ContentDocumentId'],
        ContentDocumentLinks: ['ContentDocumentLink', 'ContentDocumentId'],
        ContentDistributions: ['ContentDistribution', 'ContentDocumentId']
    }
};

/** Where a file is shared: with a record, a user, a group or a library. */
export const contentDocumentLink: ObjectDescription = {
    name: 'ContentDocumentLink',
    label: 'Content Document Link',
    pluralLabel: 'Content Document Link',
    keyPrefix: '06A',
    cannot: ['undelete', 'search'],
    fields: {
        LinkedEntityId: is.required(
            is.createOnly(
                is.reference('Linked Entity ID', [
                    'Account',
                    'Case',
                    'Contact',
                    'ContentWorkspace',
                    'Group',
                    'Lead',
                    'Opportunity',
                    'Organization',
                    'Task',
                    'User'
                ])
            )
        ),
        ContentDocumentId: {
            ...is.required(is.createOnly(is.reference('ContentDocument ID', ['ContentDocument']))),
            cascadeDelete: true
        },
        ShareType: is.restrictedPicklist('Share Type', [
            'V=Viewer',
            'C=Collaborator',
            'I=Inferred'
        ]),
        Visibility: is.restrictedPicklist('Visibility', [
            'AllUsers=All Users',
            'InternalUsers=Internal Users',
            'SharedUsers=Shared Users'
        ])
    }
};

/** A public link to a file. */
export const contentDistribution: ObjectDescription = {
    name: 'ContentDistribution',
    label: 'Content Delivery',
    pluralLabel: 'Content Deliveries',
    keyPrefix: '05D',
    nameField: 'Name',
    cannot: ['search'],
    fields: {
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false },
        Name: is.required(is.text('Content Delivery Name', 100)),
        ContentVersionId: is.required(
            is.createOnly(is.reference('ContentVersion ID', ['ContentVersion']))
        ),
        // "If the shared document is deleted, the delete cascades": Object Reference.
        ContentDocumentId: {
            ...is.readOnly(is.reference('ContentDocument ID', ['ContentDocument'])),
            cascadeDelete: true
        },
        RelatedRecordId: is.reference('Related Record ID', [
            'Account',
            'Campaign',
            'Case',
            'Contact',
            'Lead',
            'Opportunity'
        ]),
        PreferencesAllowPDFDownload: is.checkbox('Allow Download as PDF'),
        PreferencesAllowOriginalDownload: is.checkbox('Allow Download in Original Format', true),
        PreferencesPasswordRequired: is.checkbox('Require Password to Access Content'),
        PreferencesNotifyOnVisit: is.checkbox('Notify Me of First View or Download', true),
        PreferencesLinkLatestVersion: is.checkbox('Content Delivery Opens Latest Version', true),
        PreferencesAllowViewInBrowser: is.checkbox('Allow View in the Browser', true),
        PreferencesExpires: is.checkbox('Content Delivery Expires'),
        PreferencesNotifyRndtnComplete: is.checkbox('Email when Preview Images are Ready', true),
        ExpiryDate: is.dateTime('Expiration Date'),
        Password: is.readOnly(is.text('Password', 20)),
        ViewCount: is.readOnly(is.integer('View Count')),
        FirstViewDate: is.readOnly(is.dateTime('First View')),
        LastViewDate: is.readOnly(is.dateTime('Last View')),
        DistributionPublicUrl: is.readOnly(is.url('External Link', 1333)),
        ContentDownloadUrl: is.readOnly(is.url('File Download Link', 1333)),
        PdfDownloadUrl: is.readOnly(is.url('PDF Download Link', 1333))
    }
};
