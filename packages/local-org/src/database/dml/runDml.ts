import type { SObjectValue } from '../../runtime/sobject/index.ts';
import { normalizeId, type ObjectDefinition } from '../../schema/index.ts';
import type { DmlOperation, DmlResult } from '../DatabaseEngine.ts';
import {
    checkFieldAccess,
    checkObjectAccess,
    checkRowAccess,
    fieldAccessException
} from './checkAccess.ts';
import { deleteRows } from './deleteRows.ts';
import type { DmlContext } from './DmlContext.ts';
import { dmlException } from './dmlException.ts';
import { matchUpserts } from './matchUpserts.ts';
import { fail, withoutErrors, type PendingRow } from './PendingRow.ts';
import { refuseStatement } from './refuseStatement.ts';
import { restorePoint } from './restorePoint.ts';
import { saveRows } from './saveRows.ts';
import { undeleteRows } from './undeleteRows.ts';

/** Triggers and validation see at most this many rows at a time. */
const CHUNK = 200;
/** How often the rows that are left are tried again when others failed. */
const MOST_ATTEMPTS = 3;

/**
 * Runs one DML statement.
 *
 * @returns one result per record, in the statement's order
 * @throws System.DmlException when all or none is asked for and a row fails; nothing is saved then
 */
export function runDml(
    context: DmlContext,
    operation: DmlOperation,
    records: SObjectValue[]
): DmlResult[] {
    if (records.length === 0) return [];
    const { limits } = context.rt.transaction;
    limits.count('DmlStatements');
    limits.count('DmlRows', records.length);
    refuseStatement(context, operation, records);
    const goBack = restorePoint(context);
    const pending = pend(context, operation, records);
    try {
        checkAccess(context, operation, pending);
        for (const chunk of chunks(pending)) {
            runChunk(context, operation, chunk);
            throwFailure(context, operation, chunk);
        }
    } catch (cause) {
        goBack();
        throw cause;
    }
    for (const row of withoutErrors(pending)) {
        if (row.isInsert || operation === 'upsert') row.record.setValue('Id', row.row['Id']);
    }
    return pending.map(resultOf);
}

function resultOf(pending: PendingRow): DmlResult {
    const isSuccess = pending.errors.length === 0;
    const id = (pending.row['Id'] as string | undefined) ?? pending.record.id;
    return {
        id: isSuccess || !pending.isInsert ? (id ?? null) : null,
        isSuccess,
        isCreated: isSuccess && pending.isInsert,
        errors: pending.errors
    };
}

/** Finds the rows that the records are about. */
function pend(
    context: DmlContext,
    operation: DmlOperation,
    records: readonly SObjectValue[]
): PendingRow[] {
    const [first] = records;
    const matches =
        operation === 'upsert' && first !== undefined
            ? matchUpserts(context, first.type, records)
            : [];
    return records.map((record, index) => {
        const match = matches[index];
        const isInsert =
            operation === 'insert' || (operation === 'upsert' && match?.before == null);
        const pending: PendingRow = {
            index,
            record,
            object: record.type,
            isInsert,
            before: match?.before ?? null,
            row: match?.before ?? {},
            errors: match?.error == null ? [] : [match.error]
        };
        if (operation === 'insert') refuseId(pending, operation);
        else if (operation !== 'upsert') findRow(context, operation, pending);
        return pending;
    });
}

function refuseId(pending: PendingRow, operation: string): void {
    if (pending.record.id === null) return;
    fail(pending, 'INVALID_FIELD_FOR_INSERT_UPDATE', `cannot specify Id in an ${operation} call`, [
        'Id'
    ]);
}

function findRow(context: DmlContext, operation: DmlOperation, pending: PendingRow): void {
    const { record, object } = pending;
    if (record.id === null) {
        const article = operation === 'update' || operation === 'undelete' ? 'an' : 'a';
        fail(pending, 'MISSING_ARGUMENT', `Id not specified in ${article} ${operation} call`);
        return;
    }
    const row = context.store.get(object.name, normalizeId(record.id) ?? record.id);
    if (row === undefined) {
        fail(pending, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        return;
    }
    pending.before = row;
    pending.row = row;
    if (operation !== 'undelete' && row['IsDeleted'] === true) {
        fail(pending, 'ENTITY_IS_DELETED', 'entity is deleted');
    }
}

function checkAccess(
    context: DmlContext,
    operation: DmlOperation,
    rows: readonly PendingRow[]
): void {
    const isSave = operation !== 'delete' && operation !== 'undelete';
    for (const pending of rows) {
        const right = operation === 'delete' ? 'delete' : pending.isInsert ? 'create' : 'edit';
        checkObjectAccess(context, pending.object, right);
    }
    if (isSave && context.access.isUserMode) {
        const open = withoutErrors(rows);
        for (const pending of open) checkFieldAccess(context, pending);
        const refusal = fieldAccessException(context, operation, open);
        if (context.options.allOrNone && refusal !== null) throw refusal;
    }
    for (const pending of withoutErrors(rows)) {
        checkRowAccess(context, pending, operation === 'delete' ? 'delete' : 'edit');
    }
}

/** Neighbours of one object, at most 200 at a time. */
function chunks(rows: readonly PendingRow[]): PendingRow[][] {
    const found: PendingRow[][] = [];
    for (const row of rows) {
        const last = found.at(-1);
        const fits = last !== undefined && last[0]?.object === row.object && last.length < CHUNK;
        if (fits) last.push(row);
        else found.push([row]);
    }
    return found;
}

/**
 * Tries the rows of a chunk. When some fail and partial success is allowed, everything is undone and the
 * others are tried again, triggers included, at most three times in all.
 */
function runChunk(context: DmlContext, operation: DmlOperation, chunk: PendingRow[]): void {
    const [first] = chunk;
    if (first === undefined) return;
    if (context.options.allOrNone) {
        if (withoutErrors(chunk).length === chunk.length) {
            attempt(context, operation, first.object, chunk);
        }
        return;
    }
    let rows = withoutErrors(chunk);
    for (let attempts = 1; rows.length > 0; attempts++) {
        const goBack = restorePoint(context);
        attempt(context, operation, first.object, rows);
        const left = withoutErrors(rows);
        if (left.length === rows.length) return;
        goBack();
        if (attempts === MOST_ATTEMPTS) {
            for (const row of left) {
                fail(
                    row,
                    'UNKNOWN_EXCEPTION',
                    'Too many batch retries in the presence of Apex triggers and partial failures.'
                );
            }
            return;
        }
        for (const row of left) row.row = row.before ?? {};
        rows = left;
    }
}

function attempt(
    context: DmlContext,
    operation: DmlOperation,
    object: ObjectDefinition,
    rows: PendingRow[]
): void {
    if (operation === 'delete') deleteRows(context, object, rows);
    else if (operation === 'undelete') undeleteRows(context, object, rows);
    else saveRows(context, object, rows);
}

function throwFailure(
    context: DmlContext,
    operation: DmlOperation,
    rows: readonly PendingRow[]
): void {
    if (!context.options.allOrNone) return;
    const failed = rows.filter((row) => row.errors.length > 0);
    if (failed.length === 0) return;
    throw dmlException(
        context.rt,
        operation,
        failed.map((row) => ({ index: row.index, id: row.record.id, errors: row.errors }))
    );
}
