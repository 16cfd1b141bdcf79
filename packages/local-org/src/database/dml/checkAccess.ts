import type { ApexException } from '../../runtime/values/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import type { DmlContext } from './DmlContext.ts';
import { dmlException } from './dmlException.ts';
import { fail, type PendingRow } from './PendingRow.ts';

/** Fields that a record may carry without the user being allowed to write them. */
const NEVER_CHECKED = new Set([
    'Id',
    'IsDeleted',
    'CreatedDate',
    'CreatedById',
    'LastModifiedDate',
    'LastModifiedById',
    'SystemModstamp',
    'LastViewedDate',
    'LastReferencedDate',
    'LastActivityDate'
]);

/**
 * User mode: may the user do this with the object at all?
 *
 * @throws System.SecurityException, as user-mode DML does
 */
export function checkObjectAccess(
    context: DmlContext,
    object: ObjectDefinition,
    right: 'create' | 'edit' | 'delete'
): void {
    if (context.access.object(object)[right]) return;
    throw context.rt.exception(
        'System.SecurityException',
        `Access to entity '${object.name}' denied`
    );
}

/**
 * User mode: every field that a record carries must be writable for the user, changed or not.
 * Source: Apex Developer Guide, "Enforce User Mode for Database Operations".
 */
export function checkFieldAccess(context: DmlContext, pending: PendingRow): void {
    if (!context.access.isUserMode) return;
    const { object } = pending;
    const closed = [...pending.record.values().keys()].filter((name) => {
        const field = object.field(name);
        if (field === undefined || NEVER_CHECKED.has(field.name)) return false;
        const isWritable = pending.isInsert ? field.createable : field.updateable;
        const isNameLike = field.nameField && !isWritable;
        return !isNameLike && !(isWritable && context.access.canEditField(object, field));
    });
    if (closed.length === 0) return;
    fail(pending, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', inaccessibleMessage(object), closed);
}

function inaccessibleMessage(object: ObjectDefinition): string {
    return `Operation failed due to fields being inaccessible on Sobject ${object.name}, check errors on Exception or Result!`;
}

/** The exception of user-mode DML with fields the user may not write: its message has no row in it. */
export function fieldAccessException(
    context: DmlContext,
    operation: string,
    rows: readonly PendingRow[]
): ApexException | null {
    const failed = rows.filter((row) => row.errors.length > 0);
    const [first] = failed;
    if (first === undefined) return null;
    const exception = dmlException(
        context.rt,
        operation,
        failed.map((row) => ({ index: row.index, id: row.record.id, errors: row.errors }))
    );
    exception.apexMessage = inaccessibleMessage(first.object);
    return exception;
}

/** Records that sharing keeps from the user. */
export function checkRowAccess(
    context: DmlContext,
    pending: PendingRow,
    right: 'edit' | 'delete'
): void {
    const { object, before } = pending;
    if (before === null) return;
    const isOpen =
        right === 'edit'
            ? context.access.canEditRow(object, before)
            : context.access.canDeleteRow(object, before);
    if (isOpen) return;
    fail(pending, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
}
