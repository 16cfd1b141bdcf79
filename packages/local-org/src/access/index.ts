/** Who may do what: profiles, permission sets, custom permissions. Records are shared elsewhere. */
export { PermissionDirectory } from './PermissionDirectory.ts';
export type { Assignments } from './PermissionDirectory.ts';
export type { FieldAccess, ObjectAccess, UserPermissions } from './UserPermissions.ts';
