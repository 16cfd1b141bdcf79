import type { AnsweringView, MessageView } from 'c/conversationApi';

/** Other agents who are writing at this moment. Each of them wears off by itself. */
export class AnsweringList {
    #answering: AnsweringView[] = [];
    #timer?: ReturnType<typeof setTimeout>;
    #onChange: () => void;

    /** @param onChange Told when somebody has stopped. */
    constructor(onChange: () => void) {
        this.#onChange = onChange;
    }

    get names(): string[] {
        const now = Date.now();
        const writing = this.#answering.filter(({ until }) => Date.parse(until) > now);
        return [...new Set(writing.map(({ name }) => name))];
    }

    take(answering: AnsweringView[]): void {
        this.#answering = answering;
        clearTimeout(this.#timer);
        const ends = answering.map(({ until }) => Date.parse(until));
        const next = Math.min(...ends.filter((end) => end > Date.now()));
        if (Number.isFinite(next)) {
            // eslint-disable-next-line @lwc/lwc/no-async-operation -- when the sign wears off
            this.#timer = setTimeout(this.#onChange, next - Date.now() + 50);
        }
    }

    /** Whoever has sent is not writing any more. */
    haveSent(messages: MessageView[]): void {
        const senders = new Set(messages.map(({ senderId }) => senderId));
        this.#answering = this.#answering.filter(({ userId }) => !senders.has(userId));
    }

    stop(): void {
        clearTimeout(this.#timer);
    }
}
