const PREFIX = 'vonage-conversations.draft.';
/** The longest text that any channel takes; more is not worth a place in the browser's small store. */
const LONGEST = 5000;

/** Where drafts are kept: the browser's store of this tab, or nothing where it is closed. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Texts that were begun, by record and channel. They live in the tab and end with it: they speak of customers, and the
 * next person at the same computer is none of their readers. Only words are kept.
 */
export class Drafts {
    #store?: DraftStore;
    #userId: string;

    constructor(userId: string, store: DraftStore | undefined = storeOfTab()) {
        this.#userId = userId;
        this.#store = store;
    }

    read(recordId: string, channel: string): string {
        try {
            return this.#store?.getItem(this.keyOf(recordId, channel)) ?? '';
        } catch {
            return '';
        }
    }

    write(recordId: string, channel: string, text: string): void {
        const key = this.keyOf(recordId, channel);
        try {
            if (text) {
                this.#store?.setItem(key, text.slice(0, LONGEST));
            } else {
                this.#store?.removeItem(key);
            }
        } catch {
            // The store is full or closed: the text stays in the composer, it only does not survive the page.
        }
    }

    private keyOf(recordId: string, channel: string): string {
        return `${PREFIX}${this.#userId}.${recordId}.${channel}`;
    }
}

function storeOfTab(): DraftStore | undefined {
    try {
        return window.sessionStorage;
    } catch {
        // A browser that forbids it.
        return undefined;
    }
}
