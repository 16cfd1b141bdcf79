import { ApexBlob } from '../../runtime/values/index.ts';
import type { Project } from '../../project/index.ts';
import type { SetupRows } from './SetupRows.ts';

/** Rows by which Apex finds what the project deploys: permission sets, notification types, queues, classes. */
export function seedMetadataRows(
    rows: SetupRows,
    project: Project,
    namespace: string | null
): void {
    const prefix = { NamespacePrefix: namespace };
    for (const set of project.permissionSets) {
        rows.put('PermissionSet', set.name, {
            Name: set.name,
            Label: set.label,
            IsOwnedByProfile: false,
            IsCustom: true,
            ...prefix
        });
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
