const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 15 * 60_000;
const GIVE_UP_AFTER_MS = 24 * 60 * 60_000;

/** Vonage tries again only when the receiver says "too many" or "my fault"; anything else loses the event. */
export function isWorthRetrying(httpStatus: number | undefined): boolean {
    return httpStatus === 429 || (httpStatus !== undefined && httpStatus >= 500);
}

/**
 * How long Vonage waits before the next try: five seconds, doubling up to a quarter of an hour.
 *
 * @param attempts tries made so far.
 * @param elapsedMs since the first try.
 * @returns milliseconds, or nothing when a day would have passed and the event is dropped.
 */
export function nextDelay(attempts: number, elapsedMs: number): number | undefined {
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
    return elapsedMs + delay <= GIVE_UP_AFTER_MS ? delay : undefined;
}
