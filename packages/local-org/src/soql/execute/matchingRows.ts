import type { SoqlNumber, SoqlQuery } from '../../apex/ast/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import { conditionTest, operandOf, rowScope } from '../evaluate/index.ts';
import { readPath, refuseDenied, resolveObject, resolvePath } from '../resolve/index.ts';
import { isNumber, toDouble } from '../../runtime/values/index.ts';
import { queryException, type QueryContext, type Row } from '../QueryContext.ts';
import { candidates } from './candidates.ts';

/** Rows of a query's object that its WHERE, deletion and sharing let through; not yet ordered or limited. */
export function matchingRows(
    context: QueryContext,
    object: ObjectDefinition,
    query: SoqlQuery,
    among?: Iterable<Row>
): Row[] {
    const { alias } = query.from;
    const scope = rowScope(context, object, alias, (inner) => semiJoinValues(context, inner));
    const test =
        query.where === null ? (): boolean => true : conditionTest(context, query.where, scope);
    refuseDenied(context);
    const rows: Row[] = [];
    for (const row of among ?? candidates(context, object, query.where, alias)) {
        if (row['IsDeleted'] === true && !query.allRows) continue;
        if (test(row) && context.access.canReadRow(object, row)) rows.push(row);
    }
    return rows;
}

/** What the inner query of `IN (SELECT …)` selects: one field, without nulls. */
function semiJoinValues(context: QueryContext, query: SoqlQuery): unknown[] {
    const object = resolveObject(context, query.from.object, query.from.at);
    const [item, another] = query.select;
    if (item?.kind !== 'field' || another !== undefined) {
        throw queryException(context, 'Nesting of semi join sub-selects needs exactly one field');
    }
    const path = resolvePath(context, object, item.path, item.at, query.from.alias);
    const rows = matchingRows(context, object, query);
    return rows.map((row) => readPath(context, path, row)).filter((value) => value !== null);
}

/** The number after LIMIT or OFFSET; null where there is none. */
export function rowNumber(context: QueryContext, written: SoqlNumber | null): number | null {
    if (written === null) return null;
    const operand = operandOf(context, written, null);
    const value = operand.kind === 'one' ? operand.value : null;
    if (!isNumber(value)) {
        throw queryException(context, 'The number of rows must not be null');
    }
    const number = toDouble(value);
    if (number < 0) throw queryException(context, 'Limit must be non-negative');
    return number;
}
