import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

/** A library of files. */
export const contentWorkspace: ObjectDescription = {
    name: 'ContentWorkspace',
    label: 'Library',
    pluralLabel: 'Libraries',
    keyPrefix: '058',
    nameField: 'Name',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Name', 255)),
        Description: is.textArea('Description', 1000),
        TagModel: is.readOnly(
            is.restrictedPicklist('Tagging Model', ['U=Unrestricted', 'G=Guided', 'R=Restricted'])
        ),
        DefaultRecordTypeId: is.readOnly(is.reference('Record Type ID', ['RecordType'])),
        IsRestrictContentTypes: is.readOnly(is.checkbox('Is Restrict Content Types')),
        IsRestrictLinkedContentTypes: is.readOnly(is.checkbox('Is Restrict Linked Content Types')),
        WorkspaceType: is.readOnly(
            is.restrictedPicklist('Library Type', ['R=Regular', 'B=Asset Library'])
        ),
        ShouldAddCreatorMembership: is.createOnly(is.checkbox('Add Creator Membership')),
        LastWorkspaceActivityDate: is.readOnly(is.dateTime('Last Library Activity')),
        RootContentFolderId: is.readOnly(is.reference('ContentFolder ID', ['ContentFolder'])),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        DeveloperName: is.text('Unique Name', 80),
        WorkspaceImageId: is.reference('Asset File ID', ['ContentAsset'])
    },
    children: { ContentWorkspaceMembers: ['ContentWorkspaceMember', 'ContentWorkspaceId'] }
};

export const contentWorkspaceMember: ObjectDescription = {
    name: 'ContentWorkspaceMember',
    label: 'Library Member',
    pluralLabel: 'Library Members',
    keyPrefix: '05A',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        ContentWorkspaceId: {
            ...is.required(is.createOnly(is.reference('Library ID', ['ContentWorkspace']))),
            cascadeDelete: true
        },
        ContentWorkspacePermissionId: is.required(
            is.reference('Library Permission ID', ['ContentWorkspacePermission'])
        ),
        MemberId: is.required(is.createOnly(is.reference('Member ID', ['Group', 'User']))),
        MemberType: is.readOnly(is.restrictedPicklist('Member Type', ['U=User', 'G=Group']))
    }
};

export const contentWorkspaceDoc: ObjectDescription = {
    name: 'ContentWorkspaceDoc',
    label: 'Library Document',
    pluralLabel: 'Library Documents',
    keyPrefix: '059',
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        ContentWorkspaceId: is.required(
            is.createOnly(is.reference('Library ID', ['ContentWorkspace']))
        ),
        ContentDocumentId: {
            ...is.required(is.createOnly(is.reference('ContentDocument ID', ['ContentDocument']))),
            cascadeDelete: true
        },
        IsOwner: is.readOnly(is.checkbox('Is Owner'))
    }
};
