import type { HistoryPage, MessageView, SendMessageRequest } from 'c/conversationApi';

/**
 * The messages the panel shows: pages from the server, and what was sent but not yet answered. A message is shown once,
 * however it comes in: by its Id, and before it has one by the name the panel gave it.
 */
export class History {
    hasEarlier = false;
    changeMark?: string;

    #known = new Map<string, MessageView>();
    #pending: MessageView[] = [];

    /** Oldest first, what is on its way last. */
    get messages(): MessageView[] {
        const known = [...this.#known.values()].sort(byTime);
        const answered = new Set(known.map(({ clientRef }) => clientRef));
        return [...known, ...this.#pending.filter(({ clientRef }) => !answered.has(clientRef))];
    }

    get conversationIds(): ReadonlySet<string> {
        const ids = [...this.#known.values()].map(({ conversationId }) => conversationId ?? '');
        return new Set(ids.filter(Boolean));
    }

    /** When the oldest message from the server was written. */
    get oldest(): string | undefined {
        return [...this.#known.values()].sort(byTime)[0]?.occurredAt;
    }

    /** Takes the latest page in place of everything the server said before. */
    startAfresh(page: HistoryPage): void {
        this.#known.clear();
        this.addLatest(page);
    }

    /** Takes the latest page. When it does not reach back to what is shown, it takes its place: no hole in the thread. */
    addLatest(page: HistoryPage): void {
        const reachesBack = page.messages.some(({ id }) => this.#known.has(id ?? ''));
        if (!reachesBack) {
            this.#known.clear();
            this.hasEarlier = page.hasEarlier;
        }
        this.add(page.messages);
        this.changeMark = page.changeMark;
    }

    /** Takes the page before what is shown. */
    addEarlier(page: HistoryPage): void {
        this.add(page.messages);
        this.hasEarlier = page.hasEarlier;
    }

    /** Shows a message before the server has answered. */
    addPending(request: SendMessageRequest, occurredAt: string): void {
        this.dropPending(request.clientRef);
        this.#pending = [
            ...this.#pending,
            {
                clientRef: request.clientRef,
                direction: 'outbound',
                channel: 'SMS',
                kind: 'Text',
                body: request.body,
                status: 'Queued',
                occurredAt
            }
        ];
    }

    /** Forgets a message that was not sent after all. */
    dropPending(clientRef: string): void {
        this.#pending = this.#pending.filter((message) => message.clientRef !== clientRef);
    }

    /** Takes the server's answer for a message that was on its way. */
    replace(message: MessageView): void {
        if (message.clientRef) {
            this.dropPending(message.clientRef);
        }
        if (!this.#known.has(message.id ?? '')) {
            this.add([message]);
        }
    }

    private add(messages: MessageView[]): void {
        for (const message of messages) {
            this.#known.set(message.id ?? message.clientRef ?? '', message);
        }
    }
}

function byTime(one: MessageView, other: MessageView): number {
    return one.occurredAt.localeCompare(other.occurredAt);
}
