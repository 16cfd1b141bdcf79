import type { Store } from '../../database/index.ts';

/** Background work as it lies in the database file until it is done. */
export interface ShelvedWork {
    readonly id: string;
    readonly text: string;
    /** Whether it had begun: nobody knows then how far it came. */
    readonly hasBegun: boolean;
}

/**
 * Keeps waiting jobs and events with the records, so that they outlive the process. What a transaction puts
 * here is committed and rolled back with it.
 */
export class Shelf {
    private readonly open: () => Store;
    /** Like an object's name; no object has one like it. */
    private readonly kind: string;

    constructor(open: () => Store, kind: '$Job' | '$Event') {
        this.open = open;
        this.kind = kind;
    }

    put(id: string, text: string): void {
        this.open().put(this.kind, { Id: id, Text: text, HasBegun: false });
    }

    /** Notes, for good, that the work begins. */
    begin(id: string): void {
        const row = this.open().get(this.kind, id);
        if (row === undefined) return;
        this.open().put(this.kind, { ...row, HasBegun: true });
        this.open().commit();
    }

    remove(id: string): void {
        this.open().remove(this.kind, id);
    }

    /** Makes what lies here final. Outside of transactions only. */
    commit(): void {
        this.open().commit();
    }

    all(): ShelvedWork[] {
        return [...this.open().rows(this.kind)].map((row) => ({
            id: String(row['Id']),
            text: String(row['Text']),
            hasBegun: row['HasBegun'] === true
        }));
    }
}
