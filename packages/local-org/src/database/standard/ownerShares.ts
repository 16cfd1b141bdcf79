import { makeRecordId, type ObjectDefinition } from '../../schema/index.ts';
import type { DmlContext, PendingRow } from '../dml/index.ts';

/** The share that each record of a private object has for its owner; manual ones go when the owner changes. */
export function keepOwnerShare(context: DmlContext, pending: PendingRow): void {
    const share = shareOf(context, pending.object);
    const ownerId = pending.row['OwnerId'];
    if (share === undefined || typeof ownerId !== 'string') return;
    if (pending.before !== null && pending.before['OwnerId'] === ownerId) return;
    const { store } = context;
    for (const row of [...(store.find(share.name, 'ParentId', pending.row['Id']) ?? [])]) {
        const isKept = row['RowCause'] !== 'Owner' && row['RowCause'] !== 'Manual';
        if (!isKept) store.remove(share.name, String(row['Id']));
    }
    store.put(share.name, {
        Id: makeRecordId(share.keyPrefix, store.nextNumber('id:$Share')),
        ParentId: pending.row['Id'],
        UserOrGroupId: ownerId,
        AccessLevel: 'All',
        RowCause: 'Owner',
        IsDeleted: false,
        LastModifiedDate: pending.row['LastModifiedDate'],
        LastModifiedById: pending.row['LastModifiedById']
    });
}

/** Shares that code or people make have a cause, Manual unless they say otherwise. */
export function giveShareCause(pending: PendingRow): void {
    if (pending.object.kind !== 'share' || !pending.isInsert) return;
    pending.row = { ...pending.row, RowCause: pending.row['RowCause'] ?? 'Manual' };
}

function shareOf(context: DmlContext, object: ObjectDefinition): ObjectDefinition | undefined {
    if (object.kind !== 'custom') return undefined;
    return context.schema.object(object.name.replace(/__c$/i, '__Share'));
}
