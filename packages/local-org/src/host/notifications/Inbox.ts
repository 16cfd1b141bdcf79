import type { SentNotification } from '../../runtime/runtime.ts';

/** One notification in one user's tray. */
export interface InboxItem {
    readonly id: string;
    readonly userId: string;
    readonly title: string;
    readonly body: string;
    readonly targetId: string | null;
    readonly targetPageRef: string | null;
    /** Developer name of the notification type. */
    readonly typeName: string;
    /** Milliseconds since 1970. */
    readonly at: number;
    isRead: boolean;
}

/** Keeps items between runs of the org. */
export interface InboxStorage {
    load(): InboxItem[];
    save(items: readonly InboxItem[]): void;
}

/** The trays of all users. */
export class Inbox {
    private readonly storage: InboxStorage;
    private readonly items: InboxItem[];
    private readonly listeners = new Set<(item: InboxItem) => void>();

    constructor(storage: InboxStorage) {
        this.storage = storage;
        this.items = storage.load();
    }

    deliver(userId: string, sent: SentNotification, typeName: string, at: number): void {
        const item: InboxItem = {
            id: `N${String(this.items.length + 1).padStart(8, '0')}`,
            userId,
            title: sent.title,
            body: sent.body,
            targetId: sent.targetId,
            targetPageRef: sent.targetPageRef,
            typeName,
            at,
            isRead: false
        };
        this.items.push(item);
        this.storage.save(this.items);
        for (const listener of this.listeners) listener(item);
    }

    /** Newest first. */
    of(userId: string, most: number): InboxItem[] {
        return this.items
            .filter((item) => item.userId === userId)
            .reverse()
            .slice(0, most);
    }

    markRead(userId: string, ids: readonly string[] | 'all'): void {
        for (const item of this.items) {
            if (item.userId === userId && (ids === 'all' || ids.includes(item.id))) {
                item.isRead = true;
            }
        }
        this.storage.save(this.items);
    }

    /** @returns a function that ends the listening */
    listen(listener: (item: InboxItem) => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }
}
