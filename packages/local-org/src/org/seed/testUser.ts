import { STANDARD_PROFILES } from './profiles.ts';
import type { SetupRows } from './SetupRows.ts';
import { addUser } from './users.ts';

const USERNAME = 'minimum.access@local.org';

/**
 * Adds the user that tests can run as: the profile "Minimum Access - Salesforce" and nothing else but
 * the named permission sets.
 *
 * @returns the user's id
 * @throws Error naming a permission set that the project does not have
 */
export function seedMinimumAccessUser(rows: SetupRows, permissionSets: readonly string[]): string {
    const unknown = permissionSets.filter((name) => !rows.has('PermissionSet', name));
    if (unknown.length > 0) {
        throw new Error(`The project has no permission set ${unknown.join(', ')}.`);
    }
    addUser(rows, USERNAME, {
        FirstName: 'Mina',
        LastName: 'Minimum',
        ProfileId: rows.idOf('Profile', STANDARD_PROFILES.minimumAccess),
        UserType: 'Standard',
        IsActive: true
    });
    const userId = rows.idOf('User', USERNAME);
    for (const name of permissionSets) {
        rows.put('PermissionSetAssignment', `${USERNAME} ${name}`, {
            AssigneeId: userId,
            PermissionSetId: rows.idOf('PermissionSet', name)
        });
    }
    return userId;
}
