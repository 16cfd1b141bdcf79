import type { MessageView } from 'c/conversationApi';

/** An emoji on a message. */
export interface Reaction {
    emoji: string;
    /** Ours; else the customer's. */
    isOwn: boolean;
    senderName?: string;
}

/**
 * Which reactions stand on which message: on WhatsApp each side has one at a time, the latest counts, and one may be
 * taken off again.
 */
export class ReactionBoard {
    #byTarget = new Map<string, Map<string, Reaction>>();
    #held = new Set<MessageView>();

    /** @param messages Oldest first. */
    constructor(messages: MessageView[]) {
        const ids = new Set(messages.map(({ id }) => id));
        for (const message of messages) {
            const target = message.quote?.id;
            if (message.kind === 'Reaction' && target && ids.has(target)) {
                this.#held.add(message);
                this.place(target, message);
            }
        }
    }

    /** Whether a message is a reaction that stands on another one. */
    holds(message: MessageView): boolean {
        return this.#held.has(message);
    }

    of(message: MessageView): Reaction[] {
        return [...(this.#byTarget.get(message.id ?? '')?.values() ?? [])];
    }

    private place(target: string, message: MessageView): void {
        const ofTarget = this.#byTarget.get(target) ?? new Map<string, Reaction>();
        this.#byTarget.set(target, ofTarget);
        if (message.reactionAction === 'Unreact' || !message.body) {
            ofTarget.delete(message.direction);
        } else if (message.status !== 'Failed') {
            ofTarget.set(message.direction, {
                emoji: message.body,
                isOwn: message.direction === 'outbound',
                senderName: message.senderName
            });
        }
    }
}
