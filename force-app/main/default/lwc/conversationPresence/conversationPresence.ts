import { answering, seen, type Channel, type MessageView } from 'c/conversationApi';

/** WhatsApp shows the sign for 25 seconds, and so do other agents' panels: said again a little earlier. */
const SAY_AGAIN_MS = 20_000;

/**
 * Tells the server what the agent does: has messages on the screen, writes an answer. Nobody waits for it, and what fails
 * is not worth a word: the next sign comes soon.
 */
export class Presence {
    #recordId: string;
    #toldSeen = new Set<string>();
    #toldWriting = new Map<string, number>();

    constructor(recordId: string) {
        this.#recordId = recordId;
    }

    /** The agent presses keys. */
    writes(conversationId: string | undefined, channel: Channel): void {
        if (!conversationId) {
            return;
        }
        const key = `${conversationId}.${channel}`;
        const last = this.#toldWriting.get(key) ?? -Infinity;
        const now = Date.now();
        if (now - last >= SAY_AGAIN_MS) {
            this.#toldWriting.set(key, now);
            answering(this.#recordId, conversationId, channel).catch(() => undefined);
        }
    }

    /** The message is sent: the next key is said at once. */
    hasWritten(): void {
        this.#toldWriting.clear();
    }

    /** These messages are on the screen of a page that somebody looks at. */
    sees(messages: MessageView[]): void {
        const ids = messages
            .filter(isUnread)
            .map(({ id }) => id ?? '')
            .filter((id) => id && !this.#toldSeen.has(id));
        if (ids.length === 0 || document.hidden) {
            return;
        }
        ids.forEach((id) => this.#toldSeen.add(id));
        seen(this.#recordId, ids).catch(() => ids.forEach((id) => this.#toldSeen.delete(id)));
    }
}

function isUnread({ direction, channel, status }: MessageView): boolean {
    return direction === 'inbound' && channel === 'WhatsApp' && status === 'Received';
}
