import { inZone } from '../../soql/index.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import { makeRecordId, type ObjectDefinition } from '../../schema/index.ts';
import { compactRow, normalizeValue, recordFromRow } from '../records/index.ts';
import { autoNumberText } from './autoNumber.ts';
import type { DmlContext } from './DmlContext.ts';
import { fireTriggers } from './fireTriggers.ts';
import { withoutErrors, type PendingRow } from './PendingRow.ts';
import { prepareRow, stampSystemFields } from './prepareRow.ts';
import {
    checkPicklists,
    checkReferences,
    checkRequired,
    checkRules,
    checkUnique,
    checkValues
} from './validate/index.ts';

/**
 * One attempt to save at most 200 rows of one object, in the platform's order of execution: foreign keys and
 * restricted picklists, before triggers, all validations, unique values, save, after triggers. Rows that
 * fail carry their errors and are not saved; the caller decides what becomes of the others.
 *
 * Source: Apex Developer Guide, "Triggers and Order of Execution".
 */
export function saveRows(context: DmlContext, object: ObjectDefinition, rows: PendingRow[]): void {
    for (const pending of rows) {
        prepareRow(context, pending);
        context.standard.beforeSave(context, pending);
        checkReferences(context, pending);
        checkPicklists(pending);
    }
    for (const isInsert of [true, false]) {
        const part = withoutErrors(rows).filter((row) => row.isInsert === isInsert);
        runBeforeTriggers(context, object, part);
    }
    validate(context, rows);
    if (context.options.allOrNone && rows.some((row) => row.errors.length > 0)) return;
    const saved = withoutErrors(rows);
    for (const pending of saved) store(context, pending);
    for (const isInsert of [true, false]) {
        const part = saved.filter((row) => row.isInsert === isInsert);
        runAfterTriggers(context, object, part);
    }
}

function runBeforeTriggers(
    context: DmlContext,
    object: ObjectDefinition,
    rows: PendingRow[]
): void {
    const [first] = rows;
    if (first === undefined) return;
    const event = first.isInsert ? 'before insert' : 'before update';
    if (!context.triggers.hasTriggers(object, event)) return;
    const newRows = rows.map((pending) => recordFromRow(object, pending.row, context.valueOf));
    const oldRows = first.isInsert ? null : rows.map((pending) => oldRecord(context, pending));
    fireTriggers(context, object, event, rows, newRows, oldRows);
    for (const [index, pending] of rows.entries()) {
        takeOver(pending, newRows[index]);
        context.standard.beforeSave(context, pending);
    }
}

/** What a before trigger has changed. */
function takeOver(pending: PendingRow, record: SObjectValue | undefined): void {
    const row: Record<string, unknown> = { ...pending.row };
    for (const field of pending.object.fields) {
        const isOwn = pending.isInsert ? field.createable : field.updateable;
        if (!isOwn || record === undefined) continue;
        row[field.name] = normalizeValue(field, record.value(field.name));
    }
    pending.row = row;
}

function validate(context: DmlContext, rows: readonly PendingRow[]): void {
    const seen = new Map<string, PendingRow>();
    for (const pending of withoutErrors(rows)) {
        checkRequired(pending);
        checkValues(pending, context.options.allowFieldTruncation);
        checkPicklists(pending);
        checkReferences(context, pending);
        if (pending.errors.length === 0) checkRules(context, pending);
        if (pending.errors.length === 0) context.standard.validate(context, pending);
        if (pending.errors.length === 0) checkUnique(context.store, pending, seen);
    }
}

function store(context: DmlContext, pending: PendingRow): void {
    stampSystemFields(context, pending);
    if (pending.isInsert) identify(context, pending);
    pending.row = compactRow(pending.row);
    context.store.put(pending.object.name, pending.row);
    context.standard.afterSave(context, pending);
}

function identify(context: DmlContext, pending: PendingRow): void {
    const { object } = pending;
    const { store: rows } = context;
    const id = makeRecordId(object.keyPrefix, rows.nextNumber(`id:${object.name}`));
    const row: Record<string, unknown> = { ...pending.row, Id: id };
    const now = context.rt.host.clock.now();
    const today = inZone(now, context.rt.transaction.user.timeZone).date;
    for (const field of object.fields) {
        if (field.autoNumberFormat === null) continue;
        const n = rows.nextNumber(`auto:${object.name}.${field.name}`);
        row[field.name] = autoNumberText(field.autoNumberFormat, n, today);
    }
    // A custom object's record without a name is called by its id.
    if (object.kind === 'custom' && row['Name'] == null) row['Name'] = id.slice(0, 15);
    pending.row = row;
}

function runAfterTriggers(context: DmlContext, object: ObjectDefinition, rows: PendingRow[]): void {
    const [first] = rows;
    if (first === undefined) return;
    const event = first.isInsert ? 'after insert' : 'after update';
    if (!context.triggers.hasTriggers(object, event)) return;
    const newRows = rows.map((pending) =>
        readOnly(recordFromRow(object, pending.row, context.valueOf))
    );
    const oldRows = first.isInsert ? null : rows.map((pending) => oldRecord(context, pending));
    fireTriggers(context, object, event, rows, newRows, oldRows);
}

function oldRecord(context: DmlContext, pending: PendingRow): SObjectValue {
    const before = pending.before ?? {};
    return readOnly(recordFromRow(pending.object, before, context.valueOf));
}

export function readOnly(record: SObjectValue): SObjectValue {
    record.isReadOnly = true;
    return record;
}
