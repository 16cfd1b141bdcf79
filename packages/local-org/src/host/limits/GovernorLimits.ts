import type { LimitCounters } from '../../runtime/runtime.ts';
import { LIMIT_TEXTS } from './allowances.ts';

/** Makes the exception that no Apex code can catch. */
export type LimitExceptionFactory = (message: string) => Error;

/** The counters of one transaction. Always on: nothing runs without them. */
export class GovernorLimits implements LimitCounters {
    private readonly counts = new Map<string, number>();
    private readonly maxima: Readonly<Record<string, number>>;
    private readonly exceeded: LimitExceptionFactory;

    /** @param maxima see `allowances` */
    constructor(maxima: Readonly<Record<string, number>>, exceeded: LimitExceptionFactory) {
        this.maxima = maxima;
        this.exceeded = exceeded;
    }

    used(limit: string): number {
        return this.counts.get(limit) ?? 0;
    }

    /** @throws Error when there is no such limit: a mistake of ours, not of the Apex code */
    allowed(limit: string): number {
        const maximum = this.maxima[limit];
        if (maximum === undefined) throw new Error(`There is no governor limit "${limit}".`);
        return maximum;
    }

    holdInHeap(bytes: number): void {
        if (bytes <= this.allowed('HeapSize')) return;
        throw this.exceeded(`Apex heap size too large: ${bytes}`);
    }

    count(limit: string, by = 1): void {
        const used = this.used(limit) + by;
        this.counts.set(limit, used);
        if (used > this.allowed(limit)) {
            const text = LIMIT_TEXTS[limit] ?? `Too many ${limit}: {0}`;
            throw this.exceeded(text.replace('{0}', String(used)));
        }
    }
}
