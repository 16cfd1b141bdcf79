import type { Runtime } from '../../runtime.ts';
import { equalValues } from '../equality.ts';
import { hashKey } from '../hashKey.ts';

export interface KeyEntry<V> {
    readonly key: unknown;
    value: V;
}

interface Entry<V> extends KeyEntry<V> {
    readonly hash: unknown;
    /** Another entry with the same hash key. */
    sibling: Entry<V> | null;
    /** Neighbours in order of insertion. */
    before: Entry<V> | null;
    after: Entry<V> | null;
    isRemoved: boolean;
}

/**
 * A hash table under Apex's equality, in order of insertion. The hash key of a primitive is exact; objects that
 * share one are compared.
 */
export class KeyTable<V> {
    private readonly entriesByHash = new Map<unknown, Entry<V>>();
    private first: Entry<V> | null = null;
    private last: Entry<V> | null = null;
    private count = 0;

    get size(): number {
        return this.count;
    }

    find(rt: Runtime, key: unknown): KeyEntry<V> | undefined {
        return this.findHashed(rt, key, hashKey(rt, key));
    }

    /** @returns the value the key had before */
    put(rt: Runtime, key: unknown, value: V): V | undefined {
        const hash = hashKey(rt, key);
        const known = this.findHashed(rt, key, hash);
        if (known !== undefined) {
            const before = known.value;
            known.value = value;
            return before;
        }
        this.append({
            key,
            value,
            hash,
            sibling: this.entriesByHash.get(hash) ?? null,
            before: this.last,
            after: null,
            isRemoved: false
        });
        return undefined;
    }

    remove(rt: Runtime, key: unknown): KeyEntry<V> | undefined {
        const entry = this.findHashed(rt, key, hashKey(rt, key));
        if (entry === undefined) return undefined;
        this.forgetHash(entry);
        if (entry.before === null) this.first = entry.after;
        else entry.before.after = entry.after;
        if (entry.after === null) this.last = entry.before;
        else entry.after.before = entry.before;
        entry.isRemoved = true;
        this.count--;
        return entry;
    }

    clear(): void {
        this.entriesByHash.clear();
        this.first = null;
        this.last = null;
        this.count = 0;
    }

    *entries(): Generator<KeyEntry<V>, void> {
        for (let entry = this.first; entry !== null; entry = entry.after) {
            if (!entry.isRemoved) yield entry;
        }
    }

    private append(entry: Entry<V>): void {
        this.entriesByHash.set(entry.hash, entry);
        if (this.last === null) this.first = entry;
        else this.last.after = entry;
        this.last = entry;
        this.count++;
    }

    private findHashed(rt: Runtime, key: unknown, hash: unknown): Entry<V> | undefined {
        let entry = this.entriesByHash.get(hash) ?? null;
        if (entry === null || typeof key !== 'object') return entry ?? undefined;
        while (entry !== null && !equalValues(rt, entry.key, key)) entry = entry.sibling;
        return entry ?? undefined;
    }

    private forgetHash(entry: Entry<V>): void {
        const head = this.entriesByHash.get(entry.hash);
        if (head === entry) {
            if (entry.sibling === null) this.entriesByHash.delete(entry.hash);
            else this.entriesByHash.set(entry.hash, entry.sibling);
            return;
        }
        let each = head ?? null;
        while (each !== null && each.sibling !== entry) each = each.sibling;
        if (each !== null) each.sibling = entry.sibling;
    }
}
