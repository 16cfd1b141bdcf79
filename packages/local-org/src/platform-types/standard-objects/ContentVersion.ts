import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

/** One version of a Salesforce File. */
export const contentVersion: ObjectDescription = {
    name: 'ContentVersion',
    label: 'Content Version',
    pluralLabel: 'Content Versions',
    keyPrefix: '068',
    nameField: 'Title',
    cannot: ['delete', 'undelete'],
    fields: {
        ContentDocumentId: {
            ...is.createOnly(is.reference('ContentDocument ID', ['ContentDocument'])),
            nillable: false,
            cascadeDelete: true
        },
        IsLatest: is.readOnly(is.checkbox('Is Latest')),
        ContentUrl: is.url('Content URL', 1300),
        ContentBodyId: is.createOnly(is.reference('ContentBody ID', ['ContentBody'])),
        VersionNumber: is.readOnly(is.text('Version Number', 20)),
        Title: is.text('Title', 255),
        Description: is.textArea('Description', 1000),
        ReasonForChange: is.text('Reason For Change', 1000),
        SharingOption: is.restrictedPicklist('Prevent others from sharing and unsharing', [
            'A=Freeze Sharing Off*',
            'R=Freeze Sharing On'
        ]),
        SharingPrivacy: is.restrictedPicklist('File Privacy on Records', [
            'N=Visible to Anyone With Record Access*',
            'P=Private on Records'
        ]),
        PathOnClient: is.text('Path On Client', 500),
        RatingCount: is.readOnly(is.integer('Rating Count')),
        PositiveRatingCount: is.readOnly(is.integer('Positive Rating Count')),
        NegativeRatingCount: is.readOnly(is.integer('Negative Rating Count')),
        ContentModifiedDate: is.readOnly(is.dateTime('Content Modified Date')),
        ContentModifiedById: is.readOnly(is.reference('User ID', ['User'])),
        OwnerId: { ...is.reference('Owner ID', ['User']), nillable: false },
        TagCsv: is.textArea('Tags', 2000),
        FileType: is.readOnly(is.text('File Type', 20)),
        PublishStatus: is.readOnly(
            is.restrictedPicklist('Publish Status', [
                'U=Upload Interrupted',
                'P=Public',
                'R=Personal Library'
            ])
        ),
        VersionData: is.base64('Version Data'),
        VersionDataUrl: is.readOnly(is.url('Version Data URL', 255)),
        ContentSize: is.readOnly(is.integer('Size')),
        ContentSizeLong: is.readOnly({ label: 'Size (Long)', displayType: 'LONG' }),
        FileExtension: is.readOnly(is.text('File Extension', 40)),
        FirstPublishLocationId: is.createOnly(
            is.reference('First Publish Location ID', [
                'Account',
                'Case',
                'Contact',
                'ContentWorkspace',
                'Lead',
                'Opportunity',
                'Organization',
                'Task',
                'User'
            ])
        ),
        Origin: is.createOnly(
            is.restrictedPicklist('Content Origin', ['C=Content Origin', 'H=Chatter Origin*'])
        ),
        ContentLocation: is.createOnly(
            is.restrictedPicklist('Content Location', [
                'S=Salesforce*',
                'E=External',
                'L=Social Customer Service'
            ])
        ),
        TextPreview: is.readOnly(is.text('Text Preview', 255)),
        ExternalDocumentInfo1: is.text('External Document Info1', 1000),
        ExternalDocumentInfo2: is.text('External Document Info2', 1000),
        Checksum: is.readOnly(is.text('Checksum', 50)),
        IsMajorVersion: is.createOnly(is.checkbox('Major Version')),
        IsAssetEnabled: is.createOnly(is.checkbox('Asset File Enabled'))
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.DIVISIONS,
        'ExternalDataSourceId',
        'MalwareScanDate',
        'MalwareScanStatus',
        'NetworkId'
    ]
};
