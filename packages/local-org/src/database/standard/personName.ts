import type { PendingRow } from '../dml/index.ts';

const PEOPLE = new Set(['Contact', 'Lead', 'User']);

/** People's Name is composed of their first and last name. */
export function composeName(pending: PendingRow): void {
    if (!PEOPLE.has(pending.object.name)) return;
    const parts = [pending.row['FirstName'], pending.row['LastName']];
    const name = parts.filter((part) => typeof part === 'string').join(' ');
    pending.row = { ...pending.row, Name: name === '' ? null : name };
}
