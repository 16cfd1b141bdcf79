/**
 * The time that tokens are dated and checked by. It is the real time, because the other end has only that: a
 * token from a clock run fast would be refused as coming from the future. Where the other end's clock can be
 * moved as well, this one is moved along.
 */
export class TokenClock {
    #ahead = 0;

    /** Milliseconds since 1970. */
    now(): number {
        return Date.now() + this.#ahead;
    }

    moveOn(milliseconds: number): void {
        this.#ahead += milliseconds;
    }

    reset(): void {
        this.#ahead = 0;
    }
}
