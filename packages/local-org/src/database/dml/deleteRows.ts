import { ApexDatetime } from '../../runtime/values/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import { compactRow, recordFromRow } from '../records/index.ts';
import type { Row } from '../store/index.ts';
import type { DmlContext } from './DmlContext.ts';
import { fireTriggers } from './fireTriggers.ts';
import { fail, withoutErrors, type PendingRow } from './PendingRow.ts';
import { readOnly } from './saveRows.ts';

/**
 * One attempt to delete at most 200 rows of one object: before triggers, what hangs on the records, the
 * records themselves, after triggers. Deleted rows stay, marked, until the recycle bin is emptied.
 */
export function deleteRows(
    context: DmlContext,
    object: ObjectDefinition,
    rows: PendingRow[]
): void {
    const records = (part: PendingRow[]) =>
        part.map((pending) => readOnly(recordFromRow(object, pending.row, context.valueOf)));
    const open = withoutErrors(rows);
    fireTriggers(context, object, 'before delete', open, null, records(open));
    const going = withoutErrors(rows);
    for (const pending of going) {
        refuseRestricted(context, pending);
        context.standard.refuseDelete(context, pending);
        if (pending.errors.length > 0) continue;
        // A trigger may have changed the row meanwhile.
        pending.row = context.store.get(object.name, String(pending.row['Id'])) ?? pending.row;
        releaseChildren(context, object, pending.row);
        // Only after delete triggers see where the record went.
        if (context.mergedInto !== undefined) {
            pending.row = { ...pending.row, MasterRecordId: context.mergedInto };
        }
        markDeleted(context, object, pending.row, null);
    }
    const gone = withoutErrors(going);
    fireTriggers(context, object, 'after delete', gone, null, records(gone));
}

interface ChildRow {
    object: ObjectDefinition;
    field: FieldDefinition;
    row: Row;
}

/** Where the rows of every object are found. */
export type Rows = Pick<DmlContext, 'schema' | 'store'>;

/** Rows whose lookup leads to a record. */
export function childrenOf(context: Rows, object: ObjectDefinition, id: unknown): ChildRow[] {
    const found: ChildRow[] = [];
    for (const relationship of object.childRelationships) {
        const child = context.schema.object(relationship.childObject);
        const field = child?.field(relationship.field);
        if (child === undefined || field === undefined || !child.isDescribed) continue;
        for (const row of context.store.find(child.name, field.name, id) ?? []) {
            found.push({ object: child, field, row });
        }
    }
    return [...found, ...sharesOf(context, object, id)];
}

/** Shares have no named relationship from their record. */
function sharesOf(context: Rows, object: ObjectDefinition, id: unknown): ChildRow[] {
    const isCustom = object.kind === 'custom';
    const name = isCustom ? object.name.replace(/__c$/i, '__Share') : `${object.name}Share`;
    const share = context.schema.object(name);
    const field = share?.field(isCustom ? 'ParentId' : `${object.name}Id`);
    if (share === undefined || share.kind !== 'share' || field === undefined) return [];
    const rows = context.store.find(share.name, field.name, id) ?? [];
    return [...rows].map((row) => ({ object: share, field, row }));
}

function refuseRestricted(context: DmlContext, pending: PendingRow): void {
    const blocking = childrenOf(context, pending.object, pending.row['Id']).find(
        (child) => child.field.deleteConstraint === 'Restrict' && child.row['IsDeleted'] !== true
    );
    if (blocking === undefined) return;
    fail(
        pending,
        'DELETE_FAILED',
        `Your attempt to delete ${String(pending.row['Name'] ?? pending.row['Id'])} could not be completed because it is associated with the following ${blocking.object.labelPlural.toLowerCase()}.: ${String(blocking.row['Name'] ?? blocking.row['Id'])}\n`
    );
}

/** Details go with their master, other lookups are emptied; neither fires triggers of the children. */
function releaseChildren(context: DmlContext, object: ObjectDefinition, row: Row): void {
    for (const child of childrenOf(context, object, row['Id'])) {
        if (child.row['IsDeleted'] === true) continue;
        if (child.field.deleteConstraint === 'Cascade') {
            releaseChildren(context, child.object, child.row);
            markDeleted(context, child.object, child.row, String(row['Id']));
        } else {
            const emptied = compactRow({ ...child.row, [child.field.name]: null });
            context.store.put(child.object.name, emptied);
        }
    }
}

/** Name of the hidden value that remembers with which record a row was deleted. */
export const DELETED_WITH = '$deletedWith';

function markDeleted(
    context: DmlContext,
    object: ObjectDefinition,
    row: Row,
    deletedWith: string | null
): void {
    const now = new ApexDatetime(Math.floor(context.rt.host.clock.now() / 1000) * 1000);
    if (!object.isUndeletable && object.kind !== 'custom') {
        context.store.remove(object.name, String(row['Id']));
    } else {
        context.store.put(
            object.name,
            compactRow({
                ...row,
                IsDeleted: true,
                SystemModstamp: now,
                LastModifiedDate: now,
                LastModifiedById: context.rt.transaction.user.id,
                [DELETED_WITH]: deletedWith
            })
        );
    }
    context.standard.afterDelete(context, object, row);
}
