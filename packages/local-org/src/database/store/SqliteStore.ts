import { rmSync } from 'node:fs';

import sqlite from 'node-sqlite3-wasm';

import { MemoryStore } from './MemoryStore.ts';
import { decodeRow, encodeRow } from './rowCodec.ts';
import type { IndexedFields, Row, Store } from './Store.ts';

/**
 * Rows in memory, kept in a file: everything is read at the start, and what a transaction touched is written
 * in one SQLite transaction when it commits. A process that dies leaves the last commit on disk.
 *
 * One process at a time uses a file; the caller sees to that.
 */
export class SqliteStore implements Store {
    readonly #memory: MemoryStore;
    readonly #file: sqlite.Database;
    readonly #written = new Map<string, number>();

    /**
     * @param path of the database file; made when it does not exist
     * @param isWanted false for objects whose rows are made anew at each start and are not kept
     */
    constructor(
        path: string,
        indexedFields: IndexedFields,
        isWanted: (object: string) => boolean = () => true
    ) {
        this.#memory = new MemoryStore(indexedFields);
        // SQLite's lock is a folder here; a process that died has left it behind.
        rmSync(`${path}.lock`, { recursive: true, force: true });
        this.#file = new sqlite.Database(path);
        this.#file.exec(
            'CREATE TABLE IF NOT EXISTS record (object TEXT, id TEXT, row TEXT, PRIMARY KEY (object, id)) WITHOUT ROWID;' +
                'CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;'
        );
        this.#isWanted = isWanted;
        this.#read();
    }

    readonly #isWanted: (object: string) => boolean;

    get(object: string, id: string): Row | undefined {
        return this.#memory.get(object, id);
    }

    rows(object: string): Iterable<Row> {
        return this.#memory.rows(object);
    }

    find(object: string, field: string, value: unknown): Iterable<Row> | undefined {
        return this.#memory.find(object, field, value);
    }

    put(object: string, row: Row): void {
        this.#memory.put(object, row);
    }

    remove(object: string, id: string): void {
        this.#memory.remove(object, id);
    }

    nextNumber(counter: string): number {
        return this.#memory.nextNumber(counter);
    }

    mark(): number {
        return this.#memory.mark();
    }

    rollback(mark: number): void {
        this.#memory.rollback(mark);
    }

    commit(): void {
        const touched = this.#memory.touched();
        const counters = [...this.#memory.counters()].filter(
            ([name, value]) => this.#written.get(name) !== value
        );
        if (touched.size > 0 || counters.length > 0) this.#write(touched, counters);
        this.#memory.commit();
    }

    close(): void {
        this.#memory.close();
        this.#file.close();
    }

    #read(): void {
        for (const { name, value } of this.#file.all('SELECT name, value FROM counter')) {
            this.#memory.setCounter(String(name), Number(value));
            this.#written.set(String(name), Number(value));
        }
        for (const { object, row } of this.#file.all(
            'SELECT object, row FROM record ORDER BY id'
        )) {
            this.#memory.put(String(object), decodeRow(String(row)));
        }
        this.#memory.commit();
    }

    #write(touched: Map<string, Set<string>>, counters: [string, number][]): void {
        this.#file.exec('BEGIN');
        try {
            for (const [object, ids] of touched) {
                if (this.#isWanted(object)) this.#writeRows(object, ids);
            }
            for (const [name, value] of counters) {
                this.#file.run('INSERT OR REPLACE INTO counter VALUES (?, ?)', [name, value]);
                this.#written.set(name, value);
            }
            this.#file.exec('COMMIT');
        } catch (cause) {
            // A disk that is full or gone may have ended it already.
            if (this.#file.inTransaction) this.#file.exec('ROLLBACK');
            throw cause;
        }
    }

    #writeRows(object: string, ids: Iterable<string>): void {
        for (const id of ids) {
            const row = this.#memory.get(object, id);
            if (row === undefined) {
                this.#file.run('DELETE FROM record WHERE object = ? AND id = ?', [object, id]);
            } else {
                this.#file.run('INSERT OR REPLACE INTO record VALUES (?, ?, ?)', [
                    object,
                    id,
                    encodeRow(row)
                ]);
            }
        }
    }
}
