import type { ObjectDefinition } from '../../schema/index.ts';
import { fail, type DmlContext, type PendingRow } from '../dml/index.ts';
import type { Row } from '../store/index.ts';

/**
 * A group whose components change is calculated again: soon after in an org, here at once. In a test nothing
 * happens by itself, so the group stays outdated until Test.calculatePermissionSetGroup.
 * Source: Apex Developer Guide, "Permission Set Groups".
 */
export function outdateGroup(context: DmlContext, object: ObjectDefinition, row: Row): void {
    if (object.name !== 'PermissionSetGroupComponent') return;
    if (context.rt.transaction.test === null) return;
    const group = context.store.get('PermissionSetGroup', String(row['PermissionSetGroupId']));
    if (group === undefined) return;
    context.store.put('PermissionSetGroup', { ...group, Status: 'Outdated' });
}

/** The same page: assigning a group fails while it is outdated. */
export function refuseOutdatedGroup(context: DmlContext, pending: PendingRow): void {
    if (pending.object.name !== 'PermissionSetAssignment') return;
    const groupId = String(pending.row['PermissionSetGroupId'] ?? '');
    const group = context.store.get('PermissionSetGroup', groupId);
    if (group === undefined || group['Status'] === 'Updated') return;
    // knowledge, not documented: code and words
    fail(
        pending,
        'FIELD_INTEGRITY_EXCEPTION',
        'The permission set group must have a status of Updated before you can assign it',
        ['PermissionSetGroupId']
    );
}
