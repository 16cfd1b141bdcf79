import type { TransactionUsage } from '../host/index.ts';

/** What tests do to a running org from outside. No org has any of it: see README.md, "The control side". */
export interface OrgControl {
    clock(): Promise<ClockState>;
    /**
     * Lets time pass at once. Jobs on the way start at their own times, in order; resolves when they, and
     * what they and their events have started, are done.
     */
    advanceClock(seconds: number): Promise<ClockState>;
    /**
     * What the latest transactions took, oldest first; of more than 20,000 the oldest are forgotten.
     *
     * @param after only those with a larger number
     */
    transactions(after: number): Promise<NumberedUsage[]>;
}

export interface ClockState {
    /** ISO text. */
    now: string;
    /** How far it is ahead of the machine's clock. */
    aheadSeconds: number;
    /** When the next waiting job may start, as ISO text; null when none waits. */
    nextJob: string | null;
}

export interface NumberedUsage extends TransactionUsage {
    /** Grows by one with each transaction. */
    readonly number: number;
}
