import type { OrgService } from '@vonage-conversations/local-org/server';
import { insert } from './connectVonage.ts';

/** Which permission sets an administrator gives to whom. */
const ASSIGNMENTS: readonly (readonly [user: string, permissionSet: string])[] = [
    ['admin@local.org', 'Messaging_Admin'],
    ['admin@local.org', 'Messaging_User'],
    ['admin@local.org', 'Rental_User'],
    ['amy.agent@local.org', 'Messaging_User'],
    ['amy.agent@local.org', 'Messaging_Number_Choice'],
    ['amy.agent@local.org', 'Rental_User'],
    ['ben.agent@local.org', 'Messaging_User'],
    ['ben.agent@local.org', 'Rental_User'],
    ['webhooks@local.org', 'Messaging_Webhook']
];

/** Gives the demo's people their permission sets. */
export async function assignPermissions(org: OrgService, administratorId: string): Promise<void> {
    await assign(org, administratorId, ASSIGNMENTS);
}

/** Gives the administrator what opens the setup, and nobody anything else. */
export async function makeAdministrator(org: OrgService, administratorId: string): Promise<void> {
    await assign(org, administratorId, [['admin@local.org', 'Messaging_Admin']]);
}

/** Presses the button of the setup's overview: from then on this person's jobs do the maintenance. */
export async function takeMaintenance(org: OrgService, administratorId: string): Promise<void> {
    const answer = await org.callApex(administratorId, {
        className: 'SetupHealthController',
        methodName: 'takeMaintenance',
        parameters: {}
    });
    if (!answer.ok) throw new Error(`Nobody does the demo's maintenance: ${answer.message}`);
}

async function assign(
    org: OrgService,
    administratorId: string,
    assignments: typeof ASSIGNMENTS
): Promise<void> {
    const records = await Promise.all(
        assignments.map(async ([user, permissionSet]) => ({
            AssigneeId: await idOf(org, 'User', user),
            PermissionSetId: await idOf(org, 'PermissionSet', permissionSet)
        }))
    );
    await insert(org, administratorId, 'PermissionSetAssignment', records);
}

async function idOf(
    org: OrgService,
    object: 'User' | 'PermissionSet',
    name: string
): Promise<string> {
    const id = await org.idOf(object, name);
    if (id === null) throw new Error(`The org has no ${object} ${name}.`);
    return id;
}
