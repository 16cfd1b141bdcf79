import type { FieldDefinition, ObjectDefinition } from '../../../schema/index.ts';
import type { Store } from '../../store/index.ts';
import type { PendingRow } from '../PendingRow.ts';
import { fail } from '../PendingRow.ts';

/** Values of unique fields stand on one record only: not on a stored one, not twice in one statement. */
export function checkUnique(
    store: Store,
    pending: PendingRow,
    seen: Map<string, PendingRow>
): void {
    for (const field of pending.object.fields) {
        if (!field.unique) continue;
        const value = pending.row[field.name];
        if (value === null || value === undefined) continue;
        const owner = storedOwner(store, pending.object, field, value, pending.row['Id']);
        if (owner !== null) {
            fail(
                pending,
                'DUPLICATE_VALUE',
                `duplicate value found: ${field.name} duplicates value on record with id: ${owner.slice(0, 15)}`
            );
            continue;
        }
        const key = `${field.name}:${comparable(field, value)}`;
        const other = seen.get(key);
        if (other !== undefined && other !== pending) {
            fail(
                pending,
                'DUPLICATE_VALUE',
                'duplicate value found: <unknown> duplicates value on record with id: <unknown>'
            );
        } else seen.set(key, pending);
    }
}

function storedOwner(
    store: Store,
    object: ObjectDefinition,
    field: FieldDefinition,
    value: unknown,
    ownId: unknown
): string | null {
    for (const row of store.find(object.name, field.name, value) ?? []) {
        if (row['IsDeleted'] === true || row['Id'] === ownId) continue;
        if (comparable(field, row[field.name]) !== comparable(field, value)) continue;
        return String(row['Id']);
    }
    return null;
}

function comparable(field: FieldDefinition, value: unknown): string {
    const text = String(value);
    return field.caseSensitive ? text : text.toLowerCase();
}
