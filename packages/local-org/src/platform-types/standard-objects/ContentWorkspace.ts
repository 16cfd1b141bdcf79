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

/** What members of a library may do with its files. */
export const contentWorkspacePermission: ObjectDescription = {
    name: 'ContentWorkspacePermission',
    label: 'Library Permission',
    pluralLabel: 'Library Permissions',
    keyPrefix: '05P',
    nameField: 'Name',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Name', 255)),
        Type: is.restrictedPicklist('Type', ['Custom*', 'Admin', 'Author', 'Viewer']),
        PermissionsManageWorkspace: is.checkbox('Manage Library'),
        PermissionsAddContent: is.checkbox('Add Content'),
        PermissionsAddContentOBO: is.checkbox('Add Content on Behalf of Others'),
        PermissionsArchiveContent: is.checkbox('Archive Content'),
        PermissionsDeleteContent: is.checkbox('Delete Content'),
        PermissionsFeatureContent: is.checkbox('Feature Content'),
        PermissionsViewComments: is.checkbox('View Comments'),
        PermissionsAddComment: is.checkbox('Add Comment'),
        PermissionsModifyComments: is.checkbox('Modify Comments'),
        PermissionsTagContent: is.checkbox('Tag Content'),
        PermissionsDeliverContent: is.checkbox('Deliver Content'),
        PermissionsChatterSharing: is.checkbox('Attach or Share Content'),
        PermissionsOrganizeFileAndFolder: is.checkbox('Organize File and Content Folder'),
        Description: is.textArea('Description', 2000)
    }
};
