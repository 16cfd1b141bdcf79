/** What an org holds before anybody works in it. */
import type { Store } from '../../database/index.ts';
import type { Project } from '../../project/index.ts';
import type { OrgSchema } from '../../schema/index.ts';
import { seedBusinessHours } from './businessHours.ts';
import { seedCustomMetadata } from './customMetadataRows.ts';
import { seedMetadataRows } from './metadataRows.ts';
import { seedProfiles } from './profiles.ts';
import { seedProfilePermissions } from './profilePermissions.ts';
import { seedLibraryPermissions } from './libraryPermissions.ts';
import { SetupRows } from './SetupRows.ts';
import { seedUsers } from './users.ts';

export { seedMinimumAccessUser } from './testUser.ts';
export { STANDARD_PROFILES } from './profiles.ts';
export { SetupRows } from './SetupRows.ts';
export { AUTOMATED_PROCESS, seededUserId, SITE_GUEST } from './users.ts';

export const ORGANIZATION_NAME = 'Local Org';

/** Objects whose rows come from metadata: made anew at each start, never kept. */
export const SEEDED_AT_EACH_START: ReadonlySet<string> = new Set([
    'ApexClass',
    'CustomNotificationType',
    'CustomPermission',
    'FieldPermissions',
    'ObjectPermissions',
    'Organization',
    'PermissionSet',
    'PermissionSetGroup',
    'PermissionSetGroupComponent',
    'PlatformCachePartition',
    'Profile',
    'RecordType',
    'StaticResource',
    'UserLicense'
]);

/**
 * Writes setup rows into a store. Users that are there already stay as they are.
 *
 * @param now milliseconds since 1970
 */
export function seedOrg(
    store: Store,
    schema: OrgSchema,
    project: Project,
    namespace: string | null,
    now: number
): SetupRows {
    const rows = new SetupRows(store, schema, now);
    rows.put('Organization', 'organization', {
        Name: ORGANIZATION_NAME,
        OrganizationType: 'Developer Edition',
        IsSandbox: false,
        InstanceName: 'LOCAL',
        NamespacePrefix: namespace,
        TimeZoneSidKey: 'America/Los_Angeles',
        LanguageLocaleKey: 'en_US',
        DefaultLocaleSidKey: 'en_US'
    });
    seedBusinessHours(rows);
    seedProfiles(rows);
    seedUsers(rows);
    seedLibraryPermissions(rows);
    seedMetadataRows(rows, project, namespace);
    seedProfilePermissions(rows, schema, project, namespace);
    seedCustomMetadata(rows, schema, project, namespace);
    store.commit();
    return rows;
}
