import type { ObjectDefinition } from '../../schema/index.ts';
import { compactRow, recordFromRow } from '../records/index.ts';
import type { Row } from '../store/index.ts';
import { childrenOf, DELETED_WITH } from './deleteRows.ts';
import type { DmlContext } from './DmlContext.ts';
import { fireTriggers } from './fireTriggers.ts';
import { fail, withoutErrors, type PendingRow } from './PendingRow.ts';
import { readOnly } from './saveRows.ts';
import { checkUnique } from './validate/index.ts';

/** One attempt to bring deleted rows back, with the details that were deleted with them. */
export function undeleteRows(
    context: DmlContext,
    object: ObjectDefinition,
    rows: PendingRow[]
): void {
    const seen = new Map<string, PendingRow>();
    for (const pending of withoutErrors(rows)) {
        if (pending.row['IsDeleted'] !== true) {
            fail(pending, 'UNDELETE_FAILED', 'Entity is not in the recycle bin');
            continue;
        }
        checkUnique(context.store, pending, seen);
        if (pending.errors.length === 0) pending.row = restore(context, object, pending.row);
    }
    const back = withoutErrors(rows);
    const records = back.map((pending) =>
        readOnly(recordFromRow(object, pending.row, context.valueOf))
    );
    fireTriggers(context, object, 'after undelete', back, records, null);
}

function restore(context: DmlContext, object: ObjectDefinition, row: Row): Row {
    const restored = compactRow({ ...row, IsDeleted: false, [DELETED_WITH]: null });
    context.store.put(object.name, restored);
    for (const child of childrenOf(context, object, row['Id'])) {
        const belongs = child.row[DELETED_WITH] === row['Id'];
        if (belongs && child.row['IsDeleted'] === true) restore(context, child.object, child.row);
    }
    return restored;
}
