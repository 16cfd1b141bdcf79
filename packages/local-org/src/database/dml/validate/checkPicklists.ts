import type { FieldDefinition } from '../../../schema/index.ts';
import type { PendingRow } from '../PendingRow.ts';
import { fail } from '../PendingRow.ts';

/** Restricted picklists take only active values of their list. Checked before the triggers run, and after. */
export function checkPicklists(pending: PendingRow): void {
    for (const field of pending.object.fields) {
        const value = pending.row[field.name];
        if (typeof value !== 'string' || field.picklist?.restricted !== true) continue;
        if (pending.before?.[field.name] === value) continue;
        const bad = valuesOf(field, value).find((each) => !isAllowed(field, each));
        if (bad === undefined) continue;
        fail(
            pending,
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
            `${field.label}: bad value for restricted picklist field: ${bad}`,
            [field.name]
        );
    }
}

function valuesOf(field: FieldDefinition, value: string): string[] {
    return field.type === 'MultiselectPicklist' ? value.split(';') : [value];
}

function isAllowed(field: FieldDefinition, value: string): boolean {
    const lower = value.toLowerCase();
    return (field.picklist?.values ?? []).some(
        (each) => each.active && each.value.toLowerCase() === lower
    );
}
