import { normalizeId, type ObjectDefinition } from '../../schema/index.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import { normalizeValue } from '../records/index.ts';
import type { RecordError } from '../../runtime/sobject/index.ts';
import type { Row } from '../store/index.ts';
import type { DmlContext } from './DmlContext.ts';

export interface UpsertMatch {
    /** The row that is updated; null for a record to insert. */
    before: Row | null;
    error: RecordError | null;
}

/** Finds, for each record of an upsert, the row that it updates: by Id or by an external id field. */
export function matchUpserts(
    context: DmlContext,
    object: ObjectDefinition,
    records: readonly SObjectValue[]
): UpsertMatch[] {
    const { upsertField } = context.options;
    if (upsertField === null || upsertField === 'Id') {
        return records.map((record) => matchById(context, object, record));
    }
    const seen = new Set<string>();
    return records.map((record) => matchByField(context, object, record, upsertField, seen));
}

function matchById(
    context: DmlContext,
    object: ObjectDefinition,
    record: SObjectValue
): UpsertMatch {
    if (record.id === null) return { before: null, error: null };
    const row = context.store.get(object.name, normalizeId(record.id) ?? record.id);
    if (row !== undefined && row['IsDeleted'] !== true) return { before: row, error: null };
    const isDeleted = row !== undefined;
    return {
        before: null,
        error: {
            statusCode: isDeleted ? 'ENTITY_IS_DELETED' : 'INVALID_CROSS_REFERENCE_KEY',
            message: isDeleted ? 'entity is deleted' : 'invalid cross reference id',
            fields: []
        }
    };
}

function matchByField(
    context: DmlContext,
    object: ObjectDefinition,
    record: SObjectValue,
    fieldName: string,
    seen: Set<string>
): UpsertMatch {
    const field = object.field(fieldName);
    if (field === undefined) throw new Error(`${object.name} has no field ${fieldName}.`);
    const value = normalizeValue(field, record.value(field.name));
    if (value === null) {
        return refused('MISSING_ARGUMENT', `${field.name} not specified`, []);
    }
    const key = field.caseSensitive ? String(value) : String(value).toLowerCase();
    if (seen.has(key)) {
        return refused('DUPLICATE_VALUE', `Duplicate external id specified: ${String(value)}`, [
            field.name
        ]);
    }
    seen.add(key);
    const found = [...(context.store.find(object.name, field.name, value) ?? [])].filter(
        (row) => row['IsDeleted'] !== true && (!field.caseSensitive || row[field.name] === value)
    );
    if (found.length > 1) {
        const ids = found.map((row) => String(row['Id']).slice(0, 15)).join(', ');
        return refused(
            'DUPLICATE_EXTERNAL_ID',
            `${field.name}: more than one record found for external id field: [${ids}]`,
            []
        );
    }
    return { before: found[0] ?? null, error: null };
}

function refused(statusCode: string, message: string, fields: string[]): UpsertMatch {
    return { before: null, error: { statusCode, message, fields } };
}
