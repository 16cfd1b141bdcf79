import type { UserPermissions } from '../database/index.ts';
import type { Permissions, UserContext } from '../runtime/runtime.ts';
import type { SObjectValue } from '../runtime/sobject/index.ts';
import type { SystemRecords } from './SystemRecords.ts';

/** Users as transactions need them, read from their records each time: changes take effect at once. */
export class UserDirectory {
    private readonly records: SystemRecords;

    constructor(records: SystemRecords) {
        this.records = records;
    }

    /** @throws Error when there is no such user */
    context(id: string): UserContext {
        const user = this.records.byId(id);
        if (user === null) throw new Error(`There is no user ${id}.`);
        return contextOf(id, user);
    }

    /** The id of the user with that name; null when there is none. */
    idOf(username: string): string | null {
        return this.records.where('User', 'Username', username)[0]?.id ?? null;
    }

    /** Names of profile and permission sets. */
    assignments(userId: string): { profile: string | null; permissionSets: string[] } {
        const profileId = textOf(this.records.byId(userId), 'ProfileId');
        const profile = profileId === null ? null : this.records.byId(profileId);
        const permissionSets = this.records
            .where('PermissionSetAssignment', 'AssigneeId', userId)
            .map((assignment) => textOf(assignment, 'PermissionSetId'))
            .map((id) => (id === null ? null : textOf(this.records.byId(id), 'Name')))
            .filter((name) => name !== null);
        return { profile: textOf(profile, 'Name'), permissionSets };
    }
}

/** Answers permission questions of library code. */
export function permissionsOf(of: (userId: string) => UserPermissions): Permissions {
    return {
        hasCustomPermission: (userId, name) => of(userId).hasCustomPermission(name),
        hasUserPermission: (userId, name) => of(userId).hasUserPermission(name)
    };
}

function contextOf(id: string, user: SObjectValue): UserContext {
    const firstName = textOf(user, 'FirstName');
    const lastName = textOf(user, 'LastName') ?? '';
    return {
        id,
        name: firstName === null ? lastName : `${firstName} ${lastName}`,
        userName: textOf(user, 'Username') ?? '',
        email: textOf(user, 'Email') ?? '',
        firstName,
        lastName,
        profileId: textOf(user, 'ProfileId') ?? '',
        roleId: textOf(user, 'UserRoleId'),
        userType: textOf(user, 'UserType') ?? 'Standard',
        locale: textOf(user, 'LocaleSidKey') ?? 'en_US',
        language: textOf(user, 'LanguageLocaleKey') ?? 'en_US',
        timeZone: textOf(user, 'TimeZoneSidKey') ?? 'America/Los_Angeles'
    };
}

function textOf(record: SObjectValue | null, field: string): string | null {
    return (record?.value(field) as string | null | undefined) ?? null;
}
