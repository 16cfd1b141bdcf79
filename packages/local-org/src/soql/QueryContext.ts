import type { Expression, Position } from '../apex/ast/index.ts';
import type { ApexException } from '../runtime/values/index.ts';
import type { FieldDefinition, ObjectDefinition, OrgSchema } from '../schema/index.ts';

/** A stored record: field values by official name. */
export type Row = Readonly<Record<string, unknown>>;

/** What the query engine asks of the database below it. */
export interface RecordSource {
    rows(object: string): Iterable<Row>;
    get(object: string, id: string): Row | undefined;
    /** undefined when the field is not indexed. */
    find(object: string, field: string, value: unknown): Iterable<Row> | undefined;
    /**
     * Rows of objects that exist only in answers (UserRecordAccess), for the values that a query asks of its
     * fields by `=` or IN; undefined for objects whose rows are stored.
     */
    generate(
        object: ObjectDefinition,
        wanted: ReadonlyMap<string, readonly unknown[]>
    ): Iterable<Row> | undefined;
    /** Whether rows of an object exist only in answers, so that no index has them. */
    isGenerated(object: ObjectDefinition): boolean;
    /** A field's value, computed ones (formulas, composed names) included; null when empty. */
    valueOf(object: ObjectDefinition, row: Row, field: FieldDefinition): unknown;
}

/** What the running user may see. In system mode without sharing everything is allowed. */
export interface QueryAccess {
    canReadObject(object: ObjectDefinition): boolean;
    canReadField(object: ObjectDefinition, field: FieldDefinition): boolean;
    canReadRow(object: ObjectDefinition, row: Row): boolean;
}

/** A field that a query names and its user may not read. */
export interface DeniedField {
    object: ObjectDefinition;
    field: FieldDefinition;
    at: Position;
    /** As written. */
    name: string;
}

/** Everything one query may depend on. */
export interface QueryContext {
    schema: OrgSchema;
    source: RecordSource;
    access: QueryAccess;
    /** Gathered while names are resolved, so that the exception can tell them all. */
    denied: DeniedField[];
    binds: (expression: Expression) => unknown;
    exception(type: string, message: string): ApexException;
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    now: number;
    user: { id: string; timeZone: string; locale: string };
    /** Puts rows whose order is not specified into some order. */
    arrange<T>(items: T[]): T[];
    /** Counts towards a governor limit. */
    count(limit: string, by: number): void;
    /** Refuses a value that alone is larger than the heap. */
    holdInHeap(bytes: number): void;
    /** The query's text, where there is one, for messages. */
    text: string | null;
}

export function queryException(context: QueryContext, message: string): ApexException {
    return context.exception('System.QueryException', message);
}
