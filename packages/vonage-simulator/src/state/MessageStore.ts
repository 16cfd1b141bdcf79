import type { Events } from './Events.ts';
import type { Message, StatusEntry } from './Message.ts';

/** Every message sent or received, oldest first. */
export class MessageStore {
    readonly #messages: Map<string, Message>;
    readonly #events: Events;

    constructor(messages: readonly Message[], events: Events) {
        this.#messages = new Map(messages.map((message) => [message.uuid, message]));
        this.#events = events;
    }

    add(message: Message): Message {
        this.#messages.set(message.uuid, message);
        this.#events.emit({ type: 'message', message });
        return message;
    }

    find(uuid: string): Message | undefined {
        return this.#messages.get(uuid);
    }

    all(): Message[] {
        return [...this.#messages.values()];
    }

    /** Messages between one customer and one brand number, or any brand number when none is named. */
    with(phone: string, brand?: string): Message[] {
        return this.all().filter(
            (message) => message.phone === phone && (brand === undefined || message.brand === brand)
        );
    }

    /** Adds to a message's history; the newest entry is its status. */
    note(message: Message, entry: StatusEntry): void {
        message.history.push(entry);
        message.status = entry.status;
        this.changed(message);
    }

    changed(message: Message): void {
        this.#events.emit({ type: 'message', message });
    }

    clear(): void {
        this.#messages.clear();
    }
}
