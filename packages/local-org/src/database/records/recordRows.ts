import { SObjectValue } from '../../runtime/sobject/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { Row } from '../store/index.ts';

/** Reads a field of a row, computed ones included. */
export type ValueReader = (object: ObjectDefinition, row: Row, field: FieldDefinition) => unknown;

/** A row as a record with all its fields, the way triggers see it. */
export function recordFromRow(
    object: ObjectDefinition,
    row: Row,
    valueOf: ValueReader
): SObjectValue {
    const record = new SObjectValue(object);
    for (const field of object.fields) {
        const value = valueOf(object, row, field);
        if (value !== null && value !== undefined) record.setValue(field.name, value);
    }
    return record;
}

/** A row without empty values. */
export function compactRow(values: Readonly<Record<string, unknown>>): Row {
    return Object.fromEntries(
        Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
    );
}
