import { profileObjectRights } from '../../database/index.ts';
import type { Project } from '../../project/index.ts';
import type { OrgSchema } from '../../schema/index.ts';
import { PROFILES } from './profiles.ts';
import type { SetupRows } from './SetupRows.ts';

/** What profiles grant on objects, below the permission set that stands for each of them. */
export function seedProfilePermissions(
    rows: SetupRows,
    schema: OrgSchema,
    project: Project,
    namespace: string | null
): void {
    for (const profile of PROFILES) {
        for (const [object, rights] of profileObjectRights(profile, schema, project, namespace)) {
            rows.put('ObjectPermissions', `profile:${profile}:${object}`, {
                ParentId: rows.idOf('PermissionSet', `profile:${profile}`),
                SobjectType: object,
                PermissionsCreate: rights.create,
                PermissionsRead: rights.read,
                PermissionsEdit: rights.edit,
                PermissionsDelete: rights.delete,
                PermissionsViewAllRecords: rights.viewAll,
                PermissionsModifyAllRecords: rights.modifyAll,
                PermissionsViewAllFields: false
            });
        }
    }
}
