import type { Runtime } from '../../runtime/runtime.ts';

/** Bytes of one request or answer; Apex Developer Guide, "Execution Governors and Limits". */
const LARGEST = { synchronous: 6_000_000, asynchronous: 12_000_000 };
/** Milliseconds of all callouts of a transaction together; "Callout Limits and Limitations". */
const LONGEST = 120_000;

/**
 * How long the next callout may take.
 *
 * @throws System.CalloutException when the transaction has used up its time
 */
export function timeLeft(rt: Runtime, wanted: number): number {
    const left = Math.floor(LONGEST - rt.transaction.waitedMilliseconds);
    if (left > 0) return Math.min(wanted, left);
    // knowledge, not documented: the words
    throw rt.exception(
        'System.CalloutException',
        `Exceeded maximum time allotted for callout (${LONGEST} ms)`
    );
}

/** @throws System.CalloutException for a request or an answer that is too large */
export function requireSize(rt: Runtime, bytes: number, what: 'request' | 'response'): void {
    const largest = rt.transaction.isAsync ? LARGEST.asynchronous : LARGEST.synchronous;
    if (bytes <= largest) return;
    // knowledge, not documented: the words, as people report them
    throw rt.exception(
        'System.CalloutException',
        `Exceeded max size limit of ${largest} with ${what} size ${bytes}`
    );
}
