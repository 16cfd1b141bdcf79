import { STANDARD_PROFILES } from './profiles.ts';
import type { SetupRows } from './SetupRows.ts';

export interface PersonToSeed {
    username: string;
    firstName: string;
    lastName: string;
    profile: string;
    timeZone: string;
}

/** Who works in the org at first; README and tests rely on these names. */
const PEOPLE: readonly PersonToSeed[] = [
    {
        username: 'admin@local.org',
        firstName: 'Ada',
        lastName: 'Admin',
        profile: STANDARD_PROFILES.administrator,
        timeZone: 'America/Los_Angeles'
    },
    {
        username: 'amy.agent@local.org',
        firstName: 'Amy',
        lastName: 'Agent',
        profile: STANDARD_PROFILES.standardUser,
        timeZone: 'America/New_York'
    },
    {
        username: 'ben.agent@local.org',
        firstName: 'Ben',
        lastName: 'Agent',
        profile: STANDARD_PROFILES.standardUser,
        timeZone: 'Europe/London'
    }
];

/** Users that stand for no person. */
export const AUTOMATED_PROCESS = 'autoproc@local.org';
export const SITE_GUEST = 'webhooks@local.org';

/** Adds the users that are not there yet; those that are keep what was changed about them. */
export function seedUsers(rows: SetupRows): void {
    for (const person of PEOPLE) addPerson(rows, person);
    addUser(rows, AUTOMATED_PROCESS, {
        LastName: 'Automated Process',
        ProfileId: null,
        UserType: 'AutomatedProcess',
        IsActive: true
    });
    addUser(rows, SITE_GUEST, {
        LastName: 'Webhooks Site Guest User',
        ProfileId: rows.idOf('Profile', STANDARD_PROFILES.guest),
        UserType: 'Guest',
        IsActive: true
    });
}

/** The id that a seeded user has: the administrator is `admin`, others go by user name. */
export function seededUserId(rows: SetupRows, username: string): string {
    return rows.idOf('User', username === 'admin@local.org' ? 'admin' : username);
}

function addPerson(rows: SetupRows, person: PersonToSeed): void {
    addUser(rows, person.username, {
        FirstName: person.firstName,
        LastName: person.lastName,
        ProfileId: rows.idOf('Profile', person.profile),
        UserType: 'Standard',
        IsActive: true,
        TimeZoneSidKey: person.timeZone
    });
}

/** Adds a user who is not there yet. */
export function addUser(
    rows: SetupRows,
    username: string,
    values: Readonly<Record<string, unknown>>
): void {
    const name = username === 'admin@local.org' ? 'admin' : username;
    if (rows.has('User', name)) return;
    const names = [values['FirstName'], values['LastName']].filter((part) => part !== undefined);
    rows.put('User', name, {
        Name: names.join(' '),
        Username: username,
        Email: username,
        Alias: username.slice(0, username.indexOf('@')).slice(0, 8),
        CommunityNickname: username.slice(0, username.indexOf('@')),
        TimeZoneSidKey: 'America/Los_Angeles',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8',
        ...values
    });
}
