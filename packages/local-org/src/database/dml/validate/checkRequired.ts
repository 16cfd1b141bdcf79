import type { PendingRow } from '../PendingRow.ts';
import { fail } from '../PendingRow.ts';

/** Fields that must not be empty. */
export function checkRequired(pending: PendingRow): void {
    const missing = pending.object.fields
        .filter((field) => field.required && isEmpty(pending.row[field.name]))
        .map((field) => field.name);
    if (missing.length === 0) return;
    fail(
        pending,
        'REQUIRED_FIELD_MISSING',
        `Required fields are missing: [${missing.join(', ')}]`,
        missing
    );
}

function isEmpty(value: unknown): boolean {
    return value === null || value === undefined;
}
