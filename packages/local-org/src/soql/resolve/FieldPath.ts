import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { QueryContext, Row } from '../QueryContext.ts';

/** One step from a record to its parent. */
export interface Hop {
    /** Official relationship name: `Account`, `Conversation__r`. */
    relationship: string;
    /** The lookup on the child. */
    field: FieldDefinition;
}

/** A field reached from the query's object through zero or more lookups. */
export interface FieldPath {
    /** The object that the path starts from. */
    root: ObjectDefinition;
    hops: Hop[];
    /** The object that has the field; null behind a lookup that may lead to several. */
    owner: ObjectDefinition | null;
    /** Official name; `Type` behind such a lookup is the name of the object found. */
    name: string;
    /** null behind a lookup that may lead to several objects, which are known only per row. */
    field: FieldDefinition | null;
}

/** A record with its object. */
export interface Located {
    object: ObjectDefinition;
    row: Row;
}

/** The parent that a lookup of a record leads to; null when it is empty or leads nowhere. */
export function parentOf(context: QueryContext, from: Located, hop: Hop): Located | null {
    const id = context.source.valueOf(from.object, from.row, hop.field);
    if (typeof id !== 'string') return null;
    const object =
        context.schema.objectByKeyPrefix(id.slice(0, 3)) ??
        context.schema.object(hop.field.referenceTo[0] ?? '');
    const row = object === undefined ? undefined : context.source.get(object.name, id);
    return object === undefined || row === undefined ? null : { object, row };
}

/** The value at the end of a path; null when a lookup on the way is empty. */
export function readPath(context: QueryContext, path: FieldPath, row: Row): unknown {
    let found: Located | null = { object: path.root, row };
    for (const hop of path.hops) {
        found = parentOf(context, found, hop);
        if (found === null) return null;
    }
    return readField(context, path, found);
}

/** The path's field on the record at its end. */
export function readField(context: QueryContext, path: FieldPath, record: Located): unknown {
    if (path.field === null && path.name === 'Type') return record.object.name;
    const field = path.field ?? record.object.field(path.name);
    return field === undefined ? null : context.source.valueOf(record.object, record.row, field);
}
