/** Takes so many requests in any one second, and no more. */
export class RateLimit {
    readonly #perSecond: number;
    readonly #now: () => number;
    #taken: number[] = [];

    /** @param now real milliseconds. */
    constructor(perSecond: number, now: () => number) {
        this.#perSecond = perSecond;
        this.#now = now;
    }

    /** @returns whether there was room. */
    take(): boolean {
        const now = this.#now();
        this.#taken = this.#taken.filter((moment) => moment > now - 1000);
        if (this.#taken.length >= this.#perSecond) {
            return false;
        }
        this.#taken.push(now);
        return true;
    }
}
