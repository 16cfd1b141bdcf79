import { normalizeId, type FieldDefinition } from '../../../schema/index.ts';
import type { DmlContext } from '../DmlContext.ts';
import type { PendingRow } from '../PendingRow.ts';
import { fail } from '../PendingRow.ts';

/** Lookups lead to records that exist, are not deleted and are of an object the lookup takes. */
export function checkReferences(context: DmlContext, pending: PendingRow): void {
    for (const field of pending.object.fields) {
        if (field.type !== 'Reference' && field.type !== 'MasterDetail') continue;
        const value = pending.row[field.name];
        if (typeof value !== 'string' || pending.before?.[field.name] === value) continue;
        checkReference(context, pending, field, value);
    }
}

function checkReference(
    context: DmlContext,
    pending: PendingRow,
    field: FieldDefinition,
    value: string
): void {
    const id = normalizeId(value);
    if (id === null) {
        fail(pending, 'MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, [
            field.name
        ]);
        return;
    }
    if (field.referenceTo.length === 0) return;
    const target = context.schema.objectByKeyPrefix(id.slice(0, 3));
    if (target === undefined || !field.referenceTo.includes(target.name)) {
        fail(
            pending,
            'FIELD_INTEGRITY_EXCEPTION',
            `${field.label}: id value of incorrect type: ${id}`,
            [field.name]
        );
        return;
    }
    const row = context.store.get(target.name, id);
    if (row === undefined) {
        fail(pending, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
    } else if (row['IsDeleted'] === true) {
        fail(pending, 'ENTITY_IS_DELETED', 'entity is deleted');
    }
}
