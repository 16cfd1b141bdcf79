import type { Channel, HistoryPage, HistoryPoint, MessageView } from 'c/conversationApi';
import { ReactionBoard, type Reaction } from './reactionBoard';

export type { Reaction } from './reactionBoard';

/** One message of the thread, with the reactions that stand on it. The same object as long as nothing of it changes. */
export interface ShownMessage {
    message: MessageView;
    reactions: Reaction[];
}

/** What the thread is narrowed to; empty for everything of the record. */
export interface Filter {
    conversationId?: string;
    channel?: Channel;
}

/** More than this is not kept while the end is in view: the rest is read again by whoever scrolls up. */
const MOST_KEPT = 300;
const KEPT_AFTER_TRIM = 150;

/**
 * The messages the panel shows: one stretch of the history without holes, and what was sent but not yet answered. A
 * message is shown once, however it comes in: by its Id, and before it has one by the name the panel gave it.
 */
export class History {
    hasEarlier = false;
    /** Whether the stretch ends before the newest message, because somebody looks at an old one. */
    hasLater = false;

    #filter: Filter;
    #known = new Map<string, MessageView>();
    #inOrder: MessageView[] = [];
    #pending: MessageView[] = [];
    #shown = new Map<string, ShownMessage>();

    constructor(filter: Filter = {}) {
        this.#filter = filter;
    }

    /** Oldest first, what is on its way last. Reactions stand on their message; one without it stands for itself. */
    get messages(): ShownMessage[] {
        const answered = new Set(this.#inOrder.map(({ clientRef }) => clientRef));
        const pending = this.#pending.filter(({ clientRef }) => !answered.has(clientRef));
        const all = this.hasLater ? this.#inOrder : [...this.#inOrder, ...pending];
        const board = new ReactionBoard(all);
        const shown = all
            .filter((message) => !board.holds(message))
            .map((message) => this.shownAs(message, board.of(message)));
        this.#shown = new Map(shown.map((one) => [keyOf(one.message), one]));
        return shown;
    }

    get oldest(): HistoryPoint | undefined {
        return pointOf(this.#inOrder.at(0));
    }

    get newest(): HistoryPoint | undefined {
        return pointOf(this.#inOrder.at(-1));
    }

    get newestMessage(): MessageView | undefined {
        return this.#inOrder.at(-1);
    }

    has(id: string): boolean {
        return this.#known.has(id);
    }

    /** Takes a page in place of everything the server said before. */
    startAfresh(page: HistoryPage): void {
        this.#known.clear();
        this.hasEarlier = page.hasEarlier;
        this.hasLater = page.hasLater;
        this.put(page.messages);
    }

    /** Takes the page before what is shown. */
    addEarlier(page: HistoryPage): void {
        this.hasEarlier = page.hasEarlier;
        this.put(page.messages);
    }

    /** Takes the page after what is shown. */
    addLater(page: HistoryPage): void {
        this.hasLater = page.hasLater;
        this.put(page.messages);
    }

    /**
     * Takes new and changed messages.
     *
     * @returns Those that are new in what is shown, and how many came in beyond its end.
     */
    merge(messages: MessageView[]): { added: MessageView[]; beyond: number } {
        const fitting = messages.filter((message) => this.accepts(message));
        const added = fitting.filter((message) => !this.has(message.id ?? ''));
        const beyond = added.filter((message) => this.isBeyond(message));
        const taken = fitting.filter((one) => !this.isBeyond(one) && !this.isBefore(one));
        const fresh = added.filter((message) => taken.includes(message));
        this.put(taken);
        return { added: fresh, beyond: beyond.length };
    }

    /** Lets go of the oldest messages of a long stretch. */
    trim(): boolean {
        if (this.#inOrder.length <= MOST_KEPT) {
            return false;
        }
        this.#inOrder = this.#inOrder.slice(-KEPT_AFTER_TRIM);
        this.#known = new Map(this.#inOrder.map((message) => [message.id ?? '', message]));
        this.hasEarlier = true;
        return true;
    }

    /** Shows a message before the server has answered. */
    addPending(message: MessageView): void {
        this.dropPending(message.clientRef);
        this.#pending = [...this.#pending, message];
    }

    /** Forgets a message that was not sent after all. */
    dropPending(clientRef: string | undefined): void {
        this.#pending = this.#pending.filter((message) => message.clientRef !== clientRef);
    }

    /** Takes the server's answer for a message that was on its way. */
    answer(message: MessageView): void {
        const known = this.#known.get(message.id ?? '');
        // Changes may have overtaken the answer: then they know better.
        if (!known) {
            this.merge([message]);
        }
        this.dropPending(message.clientRef);
    }

    private put(messages: MessageView[]): void {
        for (const message of messages) {
            // Not by changedAt: the platform's clock of changes ticks in seconds, and statuses come faster.
            const known = this.#known.get(message.id ?? '');
            if (JSON.stringify(known) !== JSON.stringify(message)) {
                this.#known.set(message.id ?? '', message);
            }
        }
        this.#inOrder = [...this.#known.values()].sort(byPlace);
    }

    private accepts(message: MessageView): boolean {
        const { conversationId, channel } = this.#filter;
        return (
            (!conversationId || message.conversationId === conversationId) &&
            (!channel || (channel === 'WhatsApp') === (message.channel === 'WhatsApp'))
        );
    }

    private isBefore(message: MessageView): boolean {
        const oldest = this.#inOrder.at(0);
        return this.hasEarlier && oldest !== undefined && byPlace(message, oldest) < 0;
    }

    private isBeyond(message: MessageView): boolean {
        const newest = this.#inOrder.at(-1);
        return this.hasLater && newest !== undefined && byPlace(message, newest) > 0;
    }

    private shownAs(message: MessageView, reactions: Reaction[]): ShownMessage {
        const before = this.#shown.get(keyOf(message));
        const isSame = before?.message === message && areSame(before.reactions, reactions);
        return isSame ? before : { message, reactions };
    }
}

/** The same for a message before and after the server has named it. */
export function keyOf(message: MessageView): string {
    return message.clientRef ?? message.id ?? message.occurredAt;
}

function byPlace(one: MessageView, other: MessageView): number {
    if (one.occurredAt !== other.occurredAt) {
        return one.occurredAt < other.occurredAt ? -1 : 1;
    }
    return (one.id ?? '') < (other.id ?? '') ? -1 : 1;
}

function pointOf(message: MessageView | undefined): HistoryPoint | undefined {
    return message?.id ? { at: message.occurredAt, id: message.id } : undefined;
}

function areSame(some: Reaction[], others: Reaction[]): boolean {
    return (
        some.length === others.length &&
        some.every(({ emoji, isOwn }, i) => emoji === others[i].emoji && isOwn === others[i].isOwn)
    );
}
