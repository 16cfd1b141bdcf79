import type { DmlContext, PendingRow } from '../dml/index.ts';
import type { Row } from '../store/index.ts';
import { addRow } from './addRow.ts';

/** Each role comes with two groups: its users, and those with the users below. Source: Object Reference, "Group" (Type). */
export function makeRoleGroups(context: DmlContext, pending: PendingRow): void {
    if (pending.object.name !== 'UserRole' || !pending.isInsert) return;
    for (const Type of ['Role', 'RoleAndSubordinates']) {
        addRow(context, pending, 'Group', {
            Type,
            RelatedId: pending.row['Id'],
            Name: pending.row['Name'],
            DeveloperName: pending.row['DeveloperName'],
            DoesIncludeBosses: false,
            DoesSendEmailToMembers: false
        });
    }
}

export function dropRoleGroups({ store }: DmlContext, role: Row): void {
    for (const group of [...(store.find('Group', 'RelatedId', role['Id']) ?? [])]) {
        store.remove('Group', String(group['Id']));
    }
}
