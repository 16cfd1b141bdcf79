import type { CacheArea, PlatformCaches, Runtime } from '../runtime/runtime.ts';
import { copyState } from './jobs/index.ts';

interface Entry {
    readonly value: unknown;
    /** Milliseconds since 1970. */
    readonly expires: number;
}

/** Apex Developer Guide, Platform Cache: seconds an entry lives when nothing is said. */
const LIFETIME: Readonly<Record<CacheArea, number>> = { Org: 86_400, Session: 28_800 };

/** Platform Cache: what is put in is copied, and lost after its time. A test has a cache of its own. */
export class PlatformCache implements PlatformCaches {
    private readonly partitions: ReadonlySet<string>;
    private readonly stores = new WeakMap<object, Map<string, Entry>>();

    /** @param partitions developer names */
    constructor(partitions: Iterable<string>) {
        this.partitions = new Set([...partitions].map((name) => name.toLowerCase()));
    }

    has(partition: string): boolean {
        return this.partitions.has(partition.slice(partition.indexOf('.') + 1).toLowerCase());
    }

    get(rt: Runtime, area: CacheArea, partition: string, key: string): unknown {
        const entry = this.store(rt).get(address(rt, area, partition) + key);
        if (entry === undefined || entry.expires <= rt.host.clock.now()) return null;
        return copyState(rt, entry.value);
    }

    put(
        rt: Runtime,
        area: CacheArea,
        partition: string,
        key: string,
        value: unknown,
        seconds: number | null
    ): void {
        this.store(rt).set(address(rt, area, partition) + key, {
            value: copyState(rt, value),
            expires: rt.host.clock.now() + (seconds ?? LIFETIME[area]) * 1000
        });
    }

    remove(rt: Runtime, area: CacheArea, partition: string, key: string): boolean {
        return this.store(rt).delete(address(rt, area, partition) + key);
    }

    keys(rt: Runtime, area: CacheArea, partition: string): string[] {
        const start = address(rt, area, partition);
        return [...this.store(rt)]
            .filter(
                ([name, { expires }]) => name.startsWith(start) && expires > rt.host.clock.now()
            )
            .map(([name]) => name.slice(start.length));
    }

    private store(rt: Runtime): Map<string, Entry> {
        const owner = rt.transaction.test ?? this;
        const store = this.stores.get(owner) ?? new Map<string, Entry>();
        this.stores.set(owner, store);
        return store;
    }
}

/** A session belongs to its user; the org's cache to everybody. */
function address(rt: Runtime, area: CacheArea, partition: string): string {
    const name = partition.slice(partition.indexOf('.') + 1).toLowerCase();
    return area === 'Org' ? `Org:${name}:` : `Session:${rt.transaction.user.id}:${name}:`;
}
