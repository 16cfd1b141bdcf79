import type { Runtime } from '../../runtime.ts';
import { equalValues } from '../equality.ts';
import { hashKey } from '../hashKey.ts';

export interface KeyEntry<V> {
    readonly key: unknown;
    value: V;
}

/**
 * A hash table under Apex's equality, in order of insertion. Most keys have an exact hash key; objects with
 * an equals method of their own share a bucket and are compared.
 */
export class KeyTable<V> {
    private readonly buckets = new Map<unknown, KeyEntry<V>[]>();
    private readonly ordered = new Set<KeyEntry<V>>();

    get size(): number {
        return this.ordered.size;
    }

    find(rt: Runtime, key: unknown): KeyEntry<V> | undefined {
        const bucket = this.buckets.get(hashKey(rt, key));
        if (bucket === undefined) return undefined;
        return bucket.find((entry) => equalValues(rt, entry.key, key));
    }

    /** @returns the value the key had before */
    put(rt: Runtime, key: unknown, value: V): V | undefined {
        const hash = hashKey(rt, key);
        let bucket = this.buckets.get(hash);
        if (bucket === undefined) {
            bucket = [];
            this.buckets.set(hash, bucket);
        }
        const known = bucket.find((entry) => equalValues(rt, entry.key, key));
        if (known !== undefined) {
            const before = known.value;
            known.value = value;
            return before;
        }
        const entry = { key, value };
        bucket.push(entry);
        this.ordered.add(entry);
        return undefined;
    }

    remove(rt: Runtime, key: unknown): KeyEntry<V> | undefined {
        const hash = hashKey(rt, key);
        const bucket = this.buckets.get(hash);
        const entry = bucket?.find((each) => equalValues(rt, each.key, key));
        if (bucket === undefined || entry === undefined) return undefined;
        bucket.splice(bucket.indexOf(entry), 1);
        if (bucket.length === 0) this.buckets.delete(hash);
        this.ordered.delete(entry);
        return entry;
    }

    clear(): void {
        this.buckets.clear();
        this.ordered.clear();
    }

    entries(): IterableIterator<KeyEntry<V>> {
        return this.ordered.values();
    }
}
