import { createRandom } from './random.ts';

/** What goes wrong, and how often. Shares run from 0 (never) to 1 (always). */
export interface FaultSettings {
    /** Share of sends answered 429. */
    rate429: number;
    /** Share of sends answered 500. */
    rate500: number;
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
    /** Answers for the next sends, one each, before any share is looked at. */
    nextSends: (429 | 500)[];
    /** Start of the sequence that decides who is hit. The same seed hits the same ones. */
    seed: number;
}

export type FaultShare = {
    [K in keyof FaultSettings]: FaultSettings[K] extends number ? K : never;
}[keyof FaultSettings];

export const noFaults = (): FaultSettings => ({
    rate429: 0,
    rate500: 0,
    timeouts: 0,
    duplicateWebhooks: 0,
    lateStatus: 0,
    outOfOrder: 0,
    unsignedWebhooks: 0,
    statusBeforeAnswer: 0,
    nextSends: [],
    seed: 1
});

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

    /** The HTTP status that the next send is answered with instead of being taken, if any. */
    nextRefusal(): 429 | 500 | undefined {
        const queued = this.#settings.nextSends[0];
        if (queued !== undefined) {
            this.#settings = { ...this.#settings, nextSends: this.#settings.nextSends.slice(1) };
            return queued;
        }
        return this.hits('rate429') ? 429 : this.hits('rate500') ? 500 : undefined;
    }
}
