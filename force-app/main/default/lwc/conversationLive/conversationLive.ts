import {
    onError,
    subscribe,
    unsubscribe,
    type EventMessage,
    type Subscription
} from 'lightning/empApi';

/** Hears of changed messages. Two ways, one interface: the event bus on the desktop, asking now and then on the phone. */
export interface LiveSource {
    /** Begins to listen. Rejects when listening is not possible. */
    start(): Promise<void>;
    /** Ends it; may be called at any time. */
    stop(): void;
}

export interface EventSourceOptions {
    /** Channel of Message_Event__e. */
    channel: string;
    /** What stands in front of the names of the event's fields. */
    fieldPrefix: string;
    recordId: string;
    /** Conversations shown just now. */
    conversationIds: () => ReadonlySet<string>;
    /** Told of everything of this record and these conversations. */
    onChange: () => void;
    /** Told once when the bus says that it delivers no more: the org has used up its events of the day, say. */
    onLost: () => void;
}

export interface PollSourceOptions {
    /** Asks for the mark of what could be shown now. */
    readMark: () => Promise<string>;
    /** The first mark counts as a change: nobody knows what came before it. */
    onChange: () => void;
    onError: (error: unknown) => void;
    everyMs: number;
    /** Ends by itself after so many questions; without it, it goes on. */
    times?: number;
}

const FROM_NOW_ON = -1;

/** Listens on the event bus. Only on the desktop: the Salesforce mobile app refuses it. */
export class EventSource implements LiveSource {
    #options: EventSourceOptions;
    #subscription?: Subscription;
    #stopped = false;
    #isLost = false;

    constructor(options: EventSourceOptions) {
        this.#options = options;
    }

    async start(): Promise<void> {
        // The platform offers no way to end this: it is told of errors as long as the page is there.
        onError(() => this.lose());
        const subscription = await subscribe(this.#options.channel, FROM_NOW_ON, (message) =>
            this.hear(message)
        );
        if (this.#stopped) {
            await unsubscribe(subscription);
            return;
        }
        this.#subscription = subscription;
    }

    stop(): void {
        this.#stopped = true;
        if (this.#subscription) {
            // Nobody is left to hear of a failure here, and the platform ends the subscription with the page anyway.
            unsubscribe(this.#subscription).catch(() => undefined);
            this.#subscription = undefined;
        }
    }

    private lose(): void {
        if (!this.#stopped && !this.#isLost) {
            this.#isLost = true;
            this.#options.onLost();
        }
    }

    private hear(message: EventMessage): void {
        const { fieldPrefix, recordId, conversationIds, onChange } = this.#options;
        const payload = message.data.payload;
        const conversationId = payload[`${fieldPrefix}Conversation__c`] ?? '';
        const recordIds = (payload[`${fieldPrefix}Record_Ids__c`] ?? '').split(',');
        const isOurs = recordIds.includes(recordId) || conversationIds().has(conversationId);
        if (isOurs && !this.#stopped) {
            onChange();
        }
    }
}

/** Asks now and then whether anything has changed, while the page is visible. */
export class PollSource implements LiveSource {
    #options: PollSourceOptions;
    #timer?: ReturnType<typeof setTimeout>;
    #asked = 0;
    #mark?: string;
    #stopped = false;

    constructor(options: PollSourceOptions) {
        this.#options = options;
    }

    start(): Promise<void> {
        this.wait();
        return Promise.resolve();
    }

    stop(): void {
        this.#stopped = true;
        clearTimeout(this.#timer);
    }

    private wait(): void {
        const { everyMs, times } = this.#options;
        if (this.#stopped || (times !== undefined && this.#asked >= times)) {
            return;
        }
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- a question now and then is what this class is for
        this.#timer = setTimeout(() => this.ask().catch(this.#options.onError), everyMs);
    }

    private async ask(): Promise<void> {
        const { readMark, onChange, onError } = this.#options;
        if (!document.hidden) {
            this.#asked += 1;
            try {
                const mark = await readMark();
                if (!this.#stopped && mark !== this.#mark) {
                    this.#mark = mark;
                    onChange();
                }
            } catch (error) {
                onError(error);
            }
        }
        this.wait();
    }
}
