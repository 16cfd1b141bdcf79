import { createRandom } from './random.ts';

/** An answer that takes nothing: Vonage's own, or that of a gateway before it. */
export type Refusal = 429 | 500 | 502 | 503 | 504;

/**
 * What becomes of a send instead of an ordinary answer. `late`: taken, and the answer held back. `lost`: taken, and the
 * connection dropped without an answer. `hang`: not taken, no answer, and the connection dropped in the end.
 */
export type Fate = Refusal | 'late' | 'lost' | 'hang';

/** What goes wrong, and how often. Shares run from 0 (never) to 1 (always). */
export interface FaultSettings {
    /** Share of sends answered 429. */
    rate429: number;
    /** Share of sends answered 500. */
    rate500: number;
    /** Share of sends that are taken, and whose answer is held back for `timeoutMs`. */
    rateTimeout: number;
    /** Share of sends that are taken, and whose connection is dropped without an answer. */
    rateLost: number;
    /** Share of sends that are not taken and get no answer; the connection is dropped after `timeoutMs`. */
    rateHang: number;
    /** Real milliseconds that `rateTimeout` and `rateHang` keep a client waiting. */
    timeoutMs: number;
    /** Milliseconds that the answer to an accepted send is held back; 0 for none. The message goes out all the same. */
    timeouts: number;
    /** Share of webhooks sent twice. */
    duplicateWebhooks: number;
    /** Milliseconds (on the simulated clock) that status webhooks are held back; their timestamps stay true. */
    lateStatus: number;
    /** Share of messages whose status webhooks come in reverse order. */
    outOfOrder: number;
    /** Share of webhooks that come unsigned at first; sent again signed when the receiver answers 5xx. */
    unsignedWebhooks: number;
    /** Share of sends whose first status webhook is sent before the answer to the send itself. */
    statusBeforeAnswer: number;
    /** What becomes of the next sends, one each, before any share is looked at. */
    nextSends: Fate[];
    /** Start of the sequence that decides who is hit. The same seed hits the same ones. */
    seed: number;
}

export type FaultShare = {
    [K in keyof FaultSettings]: FaultSettings[K] extends number ? K : never;
}[keyof FaultSettings];

/** Longer than a client may be expected to wait. */
const DEFAULT_TIMEOUT_MS = 15_000;

export const noFaults = (): FaultSettings => ({
    rate429: 0,
    rate500: 0,
    rateTimeout: 0,
    rateLost: 0,
    rateHang: 0,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    timeouts: 0,
    duplicateWebhooks: 0,
    lateStatus: 0,
    outOfOrder: 0,
    unsignedWebhooks: 0,
    statusBeforeAnswer: 0,
    nextSends: [],
    seed: 1
});

const FATE_BY_SHARE = [
    ['rate429', 429],
    ['rate500', 500],
    ['rateTimeout', 'late'],
    ['rateLost', 'lost'],
    ['rateHang', 'hang']
] as const satisfies readonly (readonly [FaultShare, Fate])[];

/** Decides, repeatably, what goes wrong next. */
export class Faults {
    #settings = noFaults();
    #random = createRandom(1);

    get settings(): Readonly<FaultSettings> {
        return this.#settings;
    }

    /** Takes the settings given and leaves the others; a new seed starts the sequence again. */
    set(change: Partial<FaultSettings>): void {
        this.#settings = { ...this.#settings, ...change };
        if (change.seed !== undefined) {
            this.#random = createRandom(change.seed);
        }
    }

    reset(): void {
        this.#settings = noFaults();
        this.#random = createRandom(this.#settings.seed);
    }

    /** Whether this fault hits now. Asks the sequence only for faults that are switched on. */
    hits(fault: FaultShare): boolean {
        const share = this.#settings[fault];
        return share > 0 && this.#random() < share;
    }

    /** What becomes of the next send; nothing when it is answered as usual. */
    nextFate(): Fate | undefined {
        const queued = this.#settings.nextSends[0];
        if (queued !== undefined) {
            this.#settings = { ...this.#settings, nextSends: this.#settings.nextSends.slice(1) };
            return queued;
        }
        return FATE_BY_SHARE.find(([share]) => this.hits(share))?.[1];
    }
}
