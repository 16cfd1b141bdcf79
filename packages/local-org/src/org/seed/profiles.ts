import type { SetupRows } from './SetupRows.ts';

/** Profiles every org has. What they permit stands in src/access. */
export const STANDARD_PROFILES = {
    administrator: 'System Administrator',
    standardUser: 'Standard User',
    minimumAccess: 'Minimum Access - Salesforce',
    guest: 'Webhooks Profile'
} as const;

/** Further profiles of a new org, which tests like to look up. */
const OTHER_PROFILES = [
    'Contract Manager',
    'Marketing User',
    'Read Only',
    'Solution Manager'
] as const;

/** By name. */
export const PROFILES: readonly string[] = [...Object.values(STANDARD_PROFILES), ...OTHER_PROFILES];

/** Licences, profiles and the permission set that stands for each profile. */
export function seedProfiles(rows: SetupRows): void {
    const salesforce = rows.put('UserLicense', 'Salesforce', {
        Name: 'Salesforce',
        LicenseDefinitionKey: 'SFDC',
        MasterLabel: 'Salesforce',
        Status: 'Active'
    });
    const guest = rows.put('UserLicense', 'Guest User License', {
        Name: 'Guest User License',
        LicenseDefinitionKey: 'PID_Guest_User',
        MasterLabel: 'Guest User License',
        Status: 'Active'
    });
    for (const name of PROFILES) {
        const isGuest = name === STANDARD_PROFILES.guest;
        const profileId = rows.put('Profile', name, {
            Name: name,
            UserLicenseId: isGuest ? guest : salesforce,
            UserType: isGuest ? 'Guest' : 'Standard'
        });
        rows.put('PermissionSet', `profile:${name}`, {
            Name: `X${profileId}`,
            Label: profileId,
            IsOwnedByProfile: true,
            ProfileId: profileId,
            IsCustom: false
        });
    }
}
