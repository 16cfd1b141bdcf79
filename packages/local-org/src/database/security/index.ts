export { DataAccess } from './DataAccess.ts';
export { profileObjectRights } from './profileGrants.ts';
export { groupsOf } from './groupsOf.ts';
export type { ObjectRights } from './ObjectRights.ts';
export { PermissionIndex, type PermissionFiles } from './PermissionIndex.ts';
export { allows, Sharing, type RecordLevel } from './Sharing.ts';
export { isFieldGuarded, UserPermissions } from './UserPermissions.ts';
