import { ApexDatetime } from '../../runtime/values/index.ts';
import type { FieldDefinition } from '../../schema/index.ts';
import { normalizeValue } from '../records/index.ts';
import type { DmlContext } from './DmlContext.ts';
import { defaultValues } from './defaultValues.ts';
import { fail, type PendingRow } from './PendingRow.ts';

/** Lays the record's values over the row before, or over the defaults of a new one. */
export function prepareRow(context: DmlContext, pending: PendingRow): void {
    const values: Record<string, unknown> = { ...(pending.before ?? {}) };
    if (pending.isInsert) addDefaults(context, pending, values);
    for (const [name, value] of pending.record.values()) {
        const field = pending.object.field(name);
        if (field === undefined || field.name === 'Id') continue;
        if (context.writesReadOnly !== true && !isWritable(field, pending)) continue;
        values[field.name] = normalizeValue(field, value);
    }
    resolveParents(context, pending, values);
    pending.row = values;
}

/** Values for fields that only the platform writes are passed over: rows of a query carry them. */
function isWritable(field: FieldDefinition, pending: PendingRow): boolean {
    return pending.isInsert ? field.createable : field.updateable;
}

function addDefaults(
    context: DmlContext,
    pending: PendingRow,
    values: Record<string, unknown>
): void {
    for (const [name, value] of defaultValues(context.formulas, pending.object)) {
        values[name] = value;
    }
    if (pending.object.field('OwnerId') !== undefined) {
        values['OwnerId'] = context.rt.transaction.user.id;
    }
}

/** `new Message__c(Conversation__r = new Conversation__c(Key__c = 'x'))`: the lookup by external id. */
function resolveParents(
    context: DmlContext,
    pending: PendingRow,
    values: Record<string, unknown>
): void {
    for (const [relationship, parent] of pending.record.parents()) {
        const lookup = pending.object.relationship(relationship);
        if (parent === null || lookup === undefined || parent.isQueried) continue;
        if (pending.record.hasValue(lookup.name)) continue;
        const key = [...parent.values().keys()]
            .map((name) => parent.type.field(name))
            .find((field) => field?.externalId === true);
        if (key === undefined) continue;
        const value = normalizeValue(key, parent.value(key.name));
        const found = [...(context.store.find(parent.type.name, key.name, value) ?? [])].filter(
            (row) => row['IsDeleted'] !== true
        );
        const [row, another] = found;
        if (row !== undefined && another === undefined) values[lookup.name] = row['Id'];
        else {
            fail(
                pending,
                'INVALID_FIELD',
                `Foreign key external ID: ${String(value).toLowerCase()} not found for field ${key.name} in entity ${parent.type.name}`
            );
        }
    }
}

/** Who and when; `CreatedDate` and its like may be set by whoever may set audit fields. */
export function stampSystemFields(context: DmlContext, pending: PendingRow): void {
    const now = new ApexDatetime(Math.floor(context.rt.host.clock.now() / 1000) * 1000);
    const userId = context.rt.transaction.user.id;
    const stamps: Record<string, unknown> = {
        ...(pending.isInsert ? { CreatedDate: now, CreatedById: userId, IsDeleted: false } : {}),
        LastModifiedDate: now,
        LastModifiedById: userId,
        SystemModstamp: now
    };
    const row: Record<string, unknown> = { ...pending.row };
    for (const [name, value] of Object.entries(stamps)) {
        if (pending.object.field(name) !== undefined || name === 'IsDeleted') row[name] = value;
    }
    pending.row = row;
}
