/**
 * One stored record: field values by official name, as Apex values. Never changed; an update puts another
 * row in its place. A missing key is null.
 */
export type Row = Readonly<Record<string, unknown>>;

/** Keeps rows and remembers how to undo what was done to them. Knows nothing of rules. */
export interface Store {
    /** The row of that id, deleted ones (`IsDeleted`) included. */
    get(object: string, id: string): Row | undefined;
    /** All rows of an object, deleted ones included, in order of creation. */
    rows(object: string): Iterable<Row>;
    /**
     * Rows whose indexed field has that value, deleted ones included. Texts match without regard to case.
     *
     * @returns undefined when the field has no index
     */
    find(object: string, field: string, value: unknown): Iterable<Row> | undefined;
    /** Inserts, or replaces the row with the same Id. */
    put(object: string, row: Row): void;
    /** Forgets a row for good. */
    remove(object: string, id: string): void;

    /** 1, 2, 3 … for each name. Never goes back, not even on rollback: ids and auto-numbers are not reused. */
    nextNumber(counter: string): number;

    /** Where `rollback` can return to. */
    mark(): number;
    rollback(mark: number): void;
    /** Makes all changes final. */
    commit(): void;
    close(): void;
}

/** Which fields of an object the store keeps an index of; `Id` is always indexed. */
export type IndexedFields = (object: string) => readonly string[];
