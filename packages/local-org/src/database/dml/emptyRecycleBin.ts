import type { DmlResult } from '../DatabaseEngine.ts';
import type { Row } from '../store/index.ts';
import { childrenOf, DELETED_WITH, type Rows } from './deleteRows.ts';

/** Removes deleted records for good, and the details that were deleted with them. */
export function emptyRecycleBin(rows: Rows, ids: readonly string[]): DmlResult[] {
    const binned = ids.map((id) => deletedRow(rows, id));
    return ids.map((id, index) => {
        const row = binned[index];
        // "Don't include the IDs of any records to be cascade deleted": their master takes them along.
        if (row === undefined || ids.includes(String(row[DELETED_WITH]))) return refusal(id);
        purge(rows, id, row);
        return { id, isSuccess: true, isCreated: false, errors: [] };
    });
}

function deletedRow(rows: Rows, id: string): Row | undefined {
    const object = rows.schema.objectByKeyPrefix(id.slice(0, 3));
    const row = object === undefined ? undefined : rows.store.get(object.name, id);
    return row?.['IsDeleted'] === true ? row : undefined;
}

function purge(rows: Rows, id: string, row: Row): void {
    const object = rows.schema.objectByKeyPrefix(id.slice(0, 3));
    if (object === undefined) return;
    for (const child of childrenOf(rows, object, id)) {
        const isGone = child.row['IsDeleted'] === true && child.row[DELETED_WITH] === row['Id'];
        if (isGone) purge(rows, String(child.row['Id']), child.row);
    }
    rows.store.remove(object.name, id);
}

function refusal(id: string): DmlResult {
    const errors = [{ statusCode: 'INVALID_ID_FIELD', message: 'invalid record id', fields: [] }];
    return { id, isSuccess: false, isCreated: false, errors };
}
