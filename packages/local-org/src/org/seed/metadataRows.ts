import { ApexBlob } from '../../runtime/values/index.ts';
import type { PermissionsMetadata, Project } from '../../project/index.ts';
import { withNamespace } from '../../schema/index.ts';
import type { SetupRows } from './SetupRows.ts';

/** Rows by which Apex finds what the project deploys: permission sets, notification types, queues, classes. */
export function seedMetadataRows(
    rows: SetupRows,
    project: Project,
    namespace: string | null
): void {
    const prefix = { NamespacePrefix: namespace };
    for (const set of project.permissionSets) {
        const setId = rows.put('PermissionSet', set.name, {
            Name: set.name,
            Label: set.label,
            IsOwnedByProfile: false,
            IsCustom: true,
            ...prefix
        });
        seedPermissions(rows, set, setId, namespace);
    }
    for (const group of project.permissionSetGroups) {
        const groupId = rows.put('PermissionSetGroup', group.name, {
            DeveloperName: group.name,
            MasterLabel: group.label,
            Status: 'Updated',
            ...prefix
        });
        for (const set of group.permissionSets) {
            rows.put('PermissionSetGroupComponent', `${group.name}:${set}`, {
                PermissionSetGroupId: groupId,
                PermissionSetId: rows.idOf('PermissionSet', set)
            });
        }
    }
    for (const permission of project.customPermissions) {
        rows.put('CustomPermission', permission.name, {
            DeveloperName: permission.name,
            MasterLabel: permission.label,
            ...prefix
        });
    }
    for (const type of project.notificationTypes) {
        rows.put('CustomNotificationType', type.name, {
            DeveloperName: type.name,
            CustomNotifTypeName: type.name,
            MasterLabel: type.label,
            Desktop: type.desktop,
            Mobile: type.mobile,
            ...prefix
        });
    }
    for (const { kind, name } of project.documents) {
        if (kind !== 'cachePartition') continue;
        rows.put('PlatformCachePartition', name, {
            DeveloperName: name,
            MasterLabel: name,
            ...prefix
        });
    }
    for (const source of project.classes) {
        rows.put('ApexClass', source.name, {
            Name: source.name,
            ApiVersion: source.apiVersion,
            Status: 'Active',
            Body: source.text,
            LengthWithoutComments: source.text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').length,
            ...prefix
        });
    }
    for (const resource of project.staticResources) {
        // An unpacked folder is packed when it is deployed, which nothing here does.
        const bytes = resource.files.includes(resource.path)
            ? project.tree.readBytes(resource.path)
            : null;
        rows.put('StaticResource', resource.name, {
            Name: resource.name,
            ContentType: resource.contentType,
            Body: bytes === null ? null : new ApexBlob(bytes),
            BodyLength: bytes?.length ?? null,
            ...prefix
        });
    }
    for (const queue of project.queues) {
        const queueId = rows.put('Group', `queue:${queue.name}`, {
            DeveloperName: queue.name,
            Name: queue.label,
            Type: 'Queue'
        });
        for (const object of queue.objects) {
            rows.put('QueueSobject', `${queue.name}:${object}`, {
                QueueId: queueId,
                SobjectType: object
            });
        }
    }
}

/** What a permission set grants, as Apex may ask for it. */
function seedPermissions(
    rows: SetupRows,
    set: PermissionsMetadata,
    setId: string,
    namespace: string | null
): void {
    const official = (name: string): string => withNamespace(name, namespace);
    for (const granted of set.objects) {
        rows.put('ObjectPermissions', `${set.name}:${granted.object}`, {
            ParentId: setId,
            SobjectType: official(granted.object),
            PermissionsCreate: granted.create,
            PermissionsRead: granted.read,
            PermissionsEdit: granted.edit,
            PermissionsDelete: granted.delete,
            PermissionsViewAllRecords: granted.viewAll,
            PermissionsModifyAllRecords: granted.modifyAll,
            PermissionsViewAllFields: granted.viewAllFields
        });
    }
    for (const granted of set.fields) {
        const [object = '', field = ''] = granted.field.split('.').map(official);
        rows.put('FieldPermissions', `${set.name}:${granted.field}`, {
            ParentId: setId,
            SobjectType: object,
            Field: `${object}.${field}`,
            PermissionsRead: granted.readable,
            PermissionsEdit: granted.editable
        });
    }
}
