/** How long to wait after one reading before the next: a burst of events is read in one go. */
const PAUSE_MS = 400;

/**
 * Reads again when something has changed: at once when nothing was read just now, else once after a pause, however often
 * it is asked for meanwhile. Never two readings at the same time.
 */
export class Updates {
    #read: () => Promise<void>;
    #timer?: ReturnType<typeof setTimeout>;
    #isReading = false;
    #isWanted = false;
    #isStopped = false;

    /** @param read Must not reject: whoever reads knows what to do about a failure. */
    constructor(read: () => Promise<void>) {
        this.#read = read;
    }

    /** Something has changed. */
    request(): void {
        this.#isWanted = true;
        if (!this.#isReading && this.#timer === undefined) {
            this.run().catch(() => undefined);
        }
    }

    start(): void {
        this.#isStopped = false;
    }

    stop(): void {
        this.#isStopped = true;
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }

    private async run(): Promise<void> {
        if (this.#isStopped || !this.#isWanted) {
            return;
        }
        this.#isWanted = false;
        this.#isReading = true;
        try {
            await this.#read();
        } finally {
            this.#isReading = false;
            this.pause();
        }
    }

    private pause(): void {
        if (this.#isStopped) {
            return;
        }
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- the pause is what this class is for
        this.#timer = setTimeout(() => {
            this.#timer = undefined;
            this.run().catch(() => undefined);
        }, PAUSE_MS);
    }
}
