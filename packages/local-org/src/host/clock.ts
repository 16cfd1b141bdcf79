import type { Clock } from '../runtime/runtime.ts';

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

/** The machine's clock, as far ahead as it has been told to be: time passes, and can be made to pass. */
export class AdjustableClock implements Clock {
    private ahead = 0;

    now(): number {
        return Date.now() + this.ahead;
    }

    /** How many milliseconds it is ahead of the machine's. */
    get aheadBy(): number {
        return this.ahead;
    }

    /** @param time milliseconds since 1970; a moment that has passed changes nothing */
    moveTo(time: number): void {
        this.ahead = Math.max(this.ahead, time - Date.now());
    }
}
