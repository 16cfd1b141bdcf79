import type { IndexedFields, Row, Store } from './Store.ts';
import { Table } from './Table.ts';

/** One change, with what it replaced. */
interface Change {
    object: string;
    id: string;
    before: Row | undefined;
}

/** Rows in memory. A mark is a position in the list of changes; rollback undoes them from the end. */
export class MemoryStore implements Store {
    readonly #tables = new Map<string, Table>();
    readonly #counters = new Map<string, number>();
    readonly #indexedFields: IndexedFields;
    #changes: Change[] = [];

    constructor(indexedFields: IndexedFields) {
        this.#indexedFields = indexedFields;
    }

    get(object: string, id: string): Row | undefined {
        return this.#tables.get(object)?.get(id);
    }

    rows(object: string): Iterable<Row> {
        return this.#tables.get(object)?.rows() ?? [];
    }

    find(object: string, field: string, value: unknown): Iterable<Row> | undefined {
        return this.#table(object).find(field, value);
    }

    put(object: string, row: Row): void {
        const before = this.#table(object).put(row);
        this.#changes.push({ object, id: row['Id'] as string, before });
    }

    remove(object: string, id: string): void {
        const before = this.#table(object).remove(id);
        if (before !== undefined) this.#changes.push({ object, id, before });
    }

    nextNumber(counter: string): number {
        const next = (this.#counters.get(counter) ?? 0) + 1;
        this.#counters.set(counter, next);
        return next;
    }

    setCounter(counter: string, value: number): void {
        this.#counters.set(counter, value);
    }

    counters(): ReadonlyMap<string, number> {
        return this.#counters;
    }

    mark(): number {
        return this.#changes.length;
    }

    rollback(mark: number): void {
        while (this.#changes.length > mark) {
            const change = this.#changes.pop();
            if (change === undefined) return;
            const table = this.#table(change.object);
            if (change.before === undefined) table.remove(change.id);
            else table.put(change.before);
        }
    }

    commit(): void {
        this.#changes = [];
    }

    /** Object and id of every row touched since the last commit, each once. */
    touched(): Map<string, Set<string>> {
        const touched = new Map<string, Set<string>>();
        for (const { object, id } of this.#changes) {
            const ids = touched.get(object);
            if (ids === undefined) touched.set(object, new Set([id]));
            else ids.add(id);
        }
        return touched;
    }

    close(): void {
        this.#changes = [];
    }

    #table(object: string): Table {
        let table = this.#tables.get(object);
        if (table === undefined) {
            table = new Table(this.#indexedFields(object));
            this.#tables.set(object, table);
        }
        return table;
    }
}
