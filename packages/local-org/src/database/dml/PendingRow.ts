import type { RecordError, SObjectValue } from '../../runtime/sobject/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import type { Row } from '../store/index.ts';

/** One row of a DML statement on its way to the database. */
export interface PendingRow {
    /** Position in the statement's list. */
    readonly index: number;
    /** What Apex gave; it learns its Id in the end. */
    readonly record: SObjectValue;
    readonly object: ObjectDefinition;
    readonly isInsert: boolean;
    /** The row before; null for a new one. */
    before: Row | null;
    /** The row as it is going to be. */
    row: Row;
    errors: RecordError[];
}

export function fail(
    pending: PendingRow,
    statusCode: string,
    message: string,
    fields: string[] = []
): void {
    pending.errors.push({ statusCode, message, fields });
}

export function withoutErrors(rows: readonly PendingRow[]): PendingRow[] {
    return rows.filter((row) => row.errors.length === 0);
}
