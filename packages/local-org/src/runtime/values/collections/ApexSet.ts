import type { Runtime } from '../../runtime.ts';
import { typeArgument } from '../../types/index.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import { ApexCollection } from './ApexCollection.ts';
import { KeyTable } from './KeyTable.ts';

/** An Apex Set; keeps the order in which elements were added. */
export class ApexSet extends ApexCollection {
    private readonly table: KeyTable<unknown>;

    constructor(type: TypeDescriptor, table = new KeyTable<unknown>()) {
        super(type);
        this.table = table;
    }

    static of(rt: Runtime, type: TypeDescriptor, values: Iterable<unknown>): ApexSet {
        const result = new ApexSet(type);
        for (const value of values) result.table.put(rt, value, true);
        return result;
    }

    get elementType(): TypeDescriptor {
        return typeArgument(this.type, 0);
    }

    get size(): number {
        return this.table.size;
    }

    has(rt: Runtime, value: unknown): boolean {
        return this.table.find(rt, value) !== undefined;
    }

    /** @returns whether the set changed */
    add(rt: Runtime, value: unknown): boolean {
        this.guardChange(rt);
        if (this.has(rt, value)) return false;
        this.table.put(rt, value, true);
        return true;
    }

    /** @returns whether the set changed */
    remove(rt: Runtime, value: unknown): boolean {
        this.guardChange(rt);
        return this.table.remove(rt, value) !== undefined;
    }

    clear(rt: Runtime): void {
        this.guardChange(rt);
        this.table.clear();
    }

    values(): IterableIterator<unknown> {
        return this[Symbol.iterator]();
    }

    /** For `for (X x : set)`. */
    loop(): Generator<unknown, void> {
        return this.guarded(this);
    }

    *[Symbol.iterator](): IterableIterator<unknown> {
        for (const entry of this.table.entries()) yield entry.key;
    }
}
