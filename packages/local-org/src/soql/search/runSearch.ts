import type { SelectItem, SoqlQuery, SoslQuery } from '../../apex/ast/index.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import { operandOf } from '../evaluate/index.ts';
import { buildRecord } from '../execute/buildRecord.ts';
import { matchingRows, rowNumber } from '../execute/matchingRows.ts';
import { rowSortKeys, sortBy } from '../execute/ordering.ts';
import { resolveSelection } from '../execute/selection.ts';
import { resolveObject } from '../resolve/index.ts';
import type { QueryContext, Row } from '../QueryContext.ts';
import { searchFields } from './searchFields.ts';
import { SearchError, searchTest, wordsOf, type SearchTest } from './searchExpression.ts';

/** A search finds at most this many records of all objects together. */
const MOST_RECORDS = 2000;

/**
 * Runs one search.
 *
 * @param fixed ids that a test has set instead of what the index would find; null outside tests
 * @returns for each object of RETURNING what was found of it
 * @throws System.QueryException or System.SearchException as an org would
 */
export function runSearch(
    context: QueryContext,
    query: SoslQuery,
    fixed: readonly string[] | null
): SObjectValue[][] {
    context.count('SoslQueries', 1);
    if (query.with?.kind === 'other') {
        throw new Error(`WITH ${query.with.text} of a search is not in the local org yet.`);
    }
    const test = fixed === null ? expressionTest(context, query) : null;
    const limit = rowNumber(context, query.limit) ?? MOST_RECORDS;
    let left = Math.min(limit, MOST_RECORDS);
    return query.returning.map((returning) => {
        const object = resolveObject(context, returning.object, query.at);
        const asQuery = queryOf(query, returning);
        const selection = resolveSelection(context, object, asQuery);
        const keys = rowSortKeys(context, object, returning.orderBy, null);
        const among =
            test === null
                ? fixedRows(context, object, fixed ?? [])
                : foundRows(context, object, query.searchGroup, test);
        const sorted = sortBy(context, matchingRows(context, object, asQuery, among), keys);
        const rows = sorted.slice(0, Math.min(rowNumber(context, returning.limit) ?? left, left));
        left -= rows.length;
        return rows.map((row) => buildRecord(context, { object, row }, selection));
    });
}

function expressionTest(context: QueryContext, query: SoslQuery): SearchTest {
    const operand = operandOf(context, query.find, null);
    const text = operand.kind === 'one' ? operand.value : null;
    try {
        return searchTest(String(text ?? ''));
    } catch (cause) {
        if (!(cause instanceof SearchError)) throw cause;
        throw context.exception('System.SearchException', cause.message);
    }
}

function fixedRows(context: QueryContext, object: ObjectDefinition, ids: readonly string[]): Row[] {
    return ids
        .map((id) => context.source.get(object.name, id))
        .filter((row): row is Row => row !== undefined);
}

function foundRows(
    context: QueryContext,
    object: ObjectDefinition,
    group: string,
    test: SearchTest
): Row[] {
    const fields = searchFields(object, group);
    const found: Row[] = [];
    for (const row of context.source.rows(object.name)) {
        if (test(indexOf(context, object, row, fields))) found.push(row);
    }
    return found;
}

/** The words that a row is found by; phone numbers are one word besides their parts. */
function indexOf(
    context: QueryContext,
    object: ObjectDefinition,
    row: Row,
    fields: readonly FieldDefinition[]
): Set<string> {
    const words = new Set<string>();
    for (const field of fields) {
        const value = context.source.valueOf(object, row, field);
        if (typeof value !== 'string') continue;
        const own = wordsOf(value);
        for (const word of own) words.add(word);
        if (field.type === 'Phone') words.add(own.join(''));
    }
    return words;
}

/** The part of RETURNING about one object, as a query. Without fields a search gives Ids. */
function queryOf(query: SoslQuery, returning: SoslQuery['returning'][number]): SoqlQuery {
    const { at } = query;
    const names = returning.fields.length === 0 ? ['Id'] : returning.fields;
    const select = names.map((name): SelectItem => {
        return { kind: 'field', path: name.split('.'), alias: null, at };
    });
    return {
        kind: 'SoqlQuery',
        at,
        select,
        from: { object: returning.object, alias: null, at },
        usingScope: null,
        where: returning.where,
        with: null,
        groupBy: null,
        having: null,
        orderBy: returning.orderBy,
        limit: returning.limit,
        offset: null,
        allRows: false,
        forClause: null
    };
}
