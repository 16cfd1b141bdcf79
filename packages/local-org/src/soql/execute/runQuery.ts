import type { SoqlQuery } from '../../apex/ast/index.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import { located, resolveObject } from '../resolve/index.ts';
import { queryException, type QueryContext, type Row } from '../QueryContext.ts';
import { buildRecord } from './buildRecord.ts';
import { groupRows, isGrouped } from './grouping.ts';
import { matchingRows, rowNumber } from './matchingRows.ts';
import { rowSortKeys, sortBy } from './ordering.ts';
import { resolveSelection } from './selection.ts';

/** The platform refuses a larger OFFSET. */
const LARGEST_OFFSET = 2000;

export interface QueryOutcome {
    /** `Account`, or `AggregateResult`. */
    object: string;
    rows: SObjectValue[];
    /** `SELECT COUNT() FROM …` */
    isCount: boolean;
    count: number;
}

/**
 * Runs one query.
 *
 * @throws System.QueryException as an org would
 */
export function runQuery(context: QueryContext, query: SoqlQuery): QueryOutcome {
    const object = resolveObject(context, query.from.object, query.from.at);
    refuseUnsupported(context, query);
    const subqueries = query.select.filter((item) => item.kind === 'subquery').length;
    if (object.kind !== 'customMetadata') context.count('Queries', 1);
    if (subqueries > 0) context.count('AggregateQueries', subqueries);
    if (isPlainCount(query)) return countOf(context, object, query);
    if (isGrouped(query)) {
        context.count('AggregateQueries', 1);
        const groups = groupRows(context, object, query, matchingRows(context, object, query));
        const rows = slice(context, query, groups);
        context.count('QueryRows', rows.length);
        return { object: 'AggregateResult', rows, isCount: false, count: rows.length };
    }
    const selection = resolveSelection(context, object, query);
    const keys = rowSortKeys(context, object, query.orderBy, query.from.alias);
    const sorted = sortBy(context, matchingRows(context, object, query), keys);
    const found = slice(context, query, sorted);
    context.count('QueryRows', found.length);
    const rows = found.map((row: Row) => buildRecord(context, { object, row }, selection));
    return { object: object.name, rows, isCount: false, count: rows.length };
}

function isPlainCount(query: SoqlQuery): boolean {
    const [item] = query.select;
    return (
        query.select.length === 1 &&
        item?.kind === 'function' &&
        item.call.name === 'COUNT' &&
        item.call.args.length === 0
    );
}

function countOf(context: QueryContext, object: ObjectDefinition, query: SoqlQuery): QueryOutcome {
    const found = slice(context, query, matchingRows(context, object, query)).length;
    context.count('QueryRows', 1);
    return { object: object.name, rows: [], isCount: true, count: found };
}

function slice<T>(context: QueryContext, query: SoqlQuery, rows: T[]): T[] {
    const limit = rowNumber(context, query.limit);
    const offset = rowNumber(context, query.offset) ?? 0;
    if (offset > LARGEST_OFFSET) {
        throw queryException(context, `Maximum SOQL offset allowed is ${LARGEST_OFFSET}`);
    }
    if (limit === null && offset === 0) return rows;
    return rows.slice(offset, limit === null ? undefined : offset + limit);
}

function refuseUnsupported(context: QueryContext, query: SoqlQuery): void {
    if (query.forClause === 'UPDATE' && query.orderBy.length > 0) {
        throw located(context, query.at, 'ORDER BY is not allowed with FOR UPDATE');
    }
    if (query.with?.kind === 'other') {
        throw new Error(`WITH ${query.with.text} is not in the local org yet.`);
    }
    if (query.usingScope !== null && query.usingScope.toLowerCase() !== 'everything') {
        throw new Error(`USING SCOPE ${query.usingScope} is not in the local org yet.`);
    }
}
