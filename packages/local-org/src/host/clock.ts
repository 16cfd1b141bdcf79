import type { Clock } from '../runtime/runtime.ts';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until told to move: what tests run under, so that they repeat. */
export class SteppingClock implements Clock {
    private time: number;

    /** @param start milliseconds since 1970-01-01T00:00:00Z */
    constructor(start: number) {
        this.time = start;
    }

    now(): number {
        return this.time;
    }

    /** @param milliseconds how far to move on */
    advance(milliseconds: number): void {
        this.time += milliseconds;
    }
}
