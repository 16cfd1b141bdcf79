import type { DeliveredEvent } from '../../runtime/runtime.ts';

/** Platform Events Developer Guide: the trigger batch, and how often a RetryableException is heard. */
const BATCH_SIZE = 2_000;
const MOST_RETRIES = 9;

/** How a batch ended. `resumeAfter` is the replay id up to which the trigger is done. */
export type BatchEnd =
    | { kind: 'done'; resumeAfter: string | null }
    | { kind: 'retry'; reason: string }
    | { kind: 'failed'; resumeAfter: string | null };

/** What the triggers of one event type still have to see. */
export class Subscription {
    readonly object: string;
    retries = 0;
    lastError: string | null = null;
    /** After too many retries the platform stops calling the trigger until somebody resumes it. */
    isInError = false;
    private waiting: DeliveredEvent[] = [];

    constructor(object: string) {
        this.object = object;
    }

    get hasWork(): boolean {
        return this.waiting.length > 0 && !this.isInError;
    }

    add(event: DeliveredEvent): void {
        this.waiting.push(event);
    }

    nextBatch(): DeliveredEvent[] {
        return this.waiting.slice(0, BATCH_SIZE);
    }

    /**
     * Moves on as the platform does: past the batch, past the checkpoint, or not at all.
     *
     * @returns the events that are done
     */
    conclude(batch: readonly DeliveredEvent[], end: BatchEnd): DeliveredEvent[] {
        if (end.kind === 'retry') {
            this.retries++;
            this.lastError = end.reason;
            this.isInError = this.retries > MOST_RETRIES;
            return [];
        }
        this.retries = 0;
        this.lastError = null;
        const last = end.resumeAfter ?? batch.at(-1)?.replayId ?? '0';
        const isDone = (event: DeliveredEvent): boolean => Number(event.replayId) <= Number(last);
        const done = this.waiting.filter(isDone);
        this.waiting = this.waiting.filter((event) => !isDone(event));
        return done;
    }
}
