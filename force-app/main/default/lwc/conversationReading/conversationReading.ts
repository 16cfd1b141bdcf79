import {
    changes,
    history,
    type AnsweringView,
    type ConversationView,
    type HistoryPoint,
    type MessageView
} from 'c/conversationApi';
import { History, type Filter, type ShownMessage } from 'c/conversationHistory';

/** What a refresh brought besides messages. */
export interface Refreshed {
    /** New in what is shown. */
    added: MessageView[];
    /** Went wrong since the last time. */
    failed: MessageView[];
    conversations: ConversationView[];
    answering: AnsweringView[];
    /** Whether the page was read anew: then the record may have other conversations, too. */
    isAnew: boolean;
}

const READ_ANEW: Refreshed = {
    added: [],
    failed: [],
    conversations: [],
    answering: [],
    isAnew: true
};

/** Reads one record's history, page by page and change by change, into what the thread shows. */
export class Reading {
    readonly recordId: string;
    readonly filter: Filter;
    /** How many messages came in after what is shown. */
    beyond = 0;

    #history: History;
    #mark?: string;

    constructor(recordId: string, filter: Filter = {}) {
        this.recordId = recordId;
        this.filter = filter;
        this.#history = new History(filter);
    }

    get messages(): ShownMessage[] {
        return this.#history.messages;
    }

    get hasEarlier(): boolean {
        return this.#history.hasEarlier;
    }

    get hasLater(): boolean {
        return this.#history.hasLater;
    }

    get newest(): MessageView | undefined {
        return this.#history.newestMessage;
    }

    has(id: string): boolean {
        return this.#history.has(id);
    }

    /** The latest page, in place of whatever is shown. */
    async begin(): Promise<void> {
        await this.startAt({});
    }

    /** An old message with some before and after it, in place of whatever is shown. */
    async goTo(around: HistoryPoint): Promise<void> {
        await this.startAt({ around });
    }

    async addEarlier(): Promise<void> {
        const before = this.#history.oldest;
        if (before) {
            this.#history.addEarlier(await history({ ...this.request, before }));
        }
    }

    async addLater(): Promise<void> {
        const after = this.#history.newest;
        if (after) {
            this.#history.addLater(await history({ ...this.request, after }));
            this.beyond = this.#history.hasLater ? this.beyond : 0;
        }
    }

    /** What has changed since the last time. */
    async refresh(): Promise<Refreshed> {
        if (this.#mark === undefined) {
            await this.begin();
            return READ_ANEW;
        }
        const changed = await changes(this.recordId, this.#mark);
        if (changed.startAfresh) {
            await this.begin();
            return READ_ANEW;
        }
        this.#mark = changed.mark;
        const messages = changed.messages ?? [];
        const failed = messages.filter((message) => this.hasJustFailed(message));
        const { added, beyond } = this.#history.merge(messages);
        this.beyond += beyond;
        return {
            added,
            failed,
            conversations: changed.conversations ?? [],
            answering: changed.answering ?? [],
            isAnew: false
        };
    }

    /** Lets go of the oldest messages, for whoever reads the end. */
    trim(): boolean {
        return this.#history.trim();
    }

    addPending(message: MessageView): void {
        this.#history.addPending(message);
    }

    dropPending(clientRef: string): void {
        this.#history.dropPending(clientRef);
    }

    answer(message: MessageView): void {
        this.#history.answer(message);
    }

    private get request(): { recordId: string } & Filter {
        return { recordId: this.recordId, ...this.filter };
    }

    private async startAt(place: { around?: HistoryPoint }): Promise<void> {
        const page = await history({ ...this.request, ...place });
        this.#history.startAfresh(page);
        this.#mark = page.mark;
        this.beyond = 0;
    }

    private hasJustFailed({ id, status }: MessageView): boolean {
        const known = this.#history.messages.find(({ message }) => message.id === id)?.message;
        return status === 'Failed' && known !== undefined && known.status !== 'Failed';
    }
}
