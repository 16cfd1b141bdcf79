import type { Runtime } from '../../runtime.ts';
import { setOf, typeArgument } from '../../types/index.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import { ApexCollection } from './ApexCollection.ts';
import { ApexKeySet } from './ApexKeySet.ts';
import { KeyTable } from './KeyTable.ts';
import type { KeyEntry } from './KeyTable.ts';

/** An Apex Map; keeps the order in which keys were first put. */
export class ApexMap extends ApexCollection {
    private readonly table = new KeyTable<unknown>();

    static of(
        rt: Runtime,
        type: TypeDescriptor,
        entries: Iterable<readonly [unknown, unknown]>
    ): ApexMap {
        const result = new ApexMap(type);
        for (const [key, value] of entries) result.table.put(rt, key, value);
        return result;
    }

    get keyType(): TypeDescriptor {
        return typeArgument(this.type, 0);
    }

    get valueType(): TypeDescriptor {
        return typeArgument(this.type, 1);
    }

    get size(): number {
        return this.table.size;
    }

    has(rt: Runtime, key: unknown): boolean {
        return this.table.find(rt, key) !== undefined;
    }

    /** null when there is no such key. */
    get(rt: Runtime, key: unknown): unknown {
        return this.table.find(rt, key)?.value ?? null;
    }

    /** @returns the value the key had before, or null */
    put(rt: Runtime, key: unknown, value: unknown): unknown {
        // A loop over the keys minds new ones; what stands behind one may change.
        if (this.isLooped && !this.has(rt, key)) this.guardChange(rt);
        return this.table.put(rt, key, value) ?? null;
    }

    /** @returns the value the key had, or null */
    remove(rt: Runtime, key: unknown): unknown {
        this.guardChange(rt);
        return this.table.remove(rt, key)?.value ?? null;
    }

    clear(rt: Runtime): void {
        this.guardChange(rt);
        this.table.clear();
    }

    entries(): Iterable<KeyEntry<unknown>> {
        return this.table.entries();
    }

    /** The live view that `keySet()` gives. */
    keySet(): ApexKeySet {
        return new ApexKeySet(setOf(this.keyType), this.table, this);
    }

    *keys(): IterableIterator<unknown> {
        for (const entry of this.table.entries()) yield entry.key;
    }

    *values(): IterableIterator<unknown> {
        for (const entry of this.table.entries()) yield entry.value;
    }
}
