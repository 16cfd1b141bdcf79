import type { Row } from './Store.ts';

/** The rows of one object and their indexes. */
export class Table {
    readonly #rows = new Map<string, Row>();
    readonly #indexes = new Map<string, Map<unknown, Map<string, Row>>>();

    constructor(indexedFields: readonly string[]) {
        for (const field of indexedFields) {
            if (field !== 'Id') this.#indexes.set(field, new Map());
        }
    }

    get(id: string): Row | undefined {
        return this.#rows.get(id);
    }

    rows(): Iterable<Row> {
        return this.#rows.values();
    }

    find(field: string, value: unknown): Iterable<Row> | undefined {
        if (field === 'Id') {
            const row = this.#rows.get(String(value));
            return row === undefined ? [] : [row];
        }
        const index = this.#indexes.get(field);
        if (index === undefined) return undefined;
        return index.get(indexKey(value))?.values() ?? [];
    }

    put(row: Row): Row | undefined {
        const id = row['Id'] as string;
        const before = this.#rows.get(id);
        if (before !== undefined) this.#unindex(id, before);
        this.#rows.set(id, row);
        for (const [field, index] of this.#indexes) {
            const key = indexKey(row[field]);
            const entries = index.get(key);
            if (entries === undefined) index.set(key, new Map([[id, row]]));
            else entries.set(id, row);
        }
        return before;
    }

    remove(id: string): Row | undefined {
        const before = this.#rows.get(id);
        if (before === undefined) return undefined;
        this.#unindex(id, before);
        this.#rows.delete(id);
        return before;
    }

    #unindex(id: string, row: Row): void {
        for (const [field, index] of this.#indexes) {
            const key = indexKey(row[field]);
            const entries = index.get(key);
            entries?.delete(id);
            if (entries?.size === 0) index.delete(key);
        }
    }
}

/** Equal values have equal keys: texts without case, other values by their text. */
function indexKey(value: unknown): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value.toLowerCase();
    if (typeof value === 'object' && 'toNumber' in value) {
        return (value as { toNumber(): number }).toNumber();
    }
    return value;
}
