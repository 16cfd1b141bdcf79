import type { NotificationModel, StreamMessage } from '../../wire/index.ts';
import { request } from '../http/http.ts';

type EventListener = (event: unknown) => void;

/** The page's one connection for notifications and platform events, opened when first needed. */
class PageStream {
    readonly #notifications = new Set<(notification: NotificationModel) => void>();
    readonly #subscriptions = new Map<
        string,
        { channel: string; lastReplay: number; listener: EventListener }
    >();
    readonly #errors = new Set<(error: unknown) => void>();
    readonly #serverIds = new Map<string, string>();
    /** Events that overtook the answer to their own subscription. */
    readonly #early: { subscription: string; event: unknown }[] = [];
    #ready: Promise<string> | undefined;
    #count = 0;

    onNotification(listener: (notification: NotificationModel) => void): () => void {
        this.#notifications.add(listener);
        void this.#open();
        return () => this.#notifications.delete(listener);
    }

    onError(listener: (error: unknown) => void): void {
        this.#errors.add(listener);
    }

    /** @returns the subscription's name on this page */
    async subscribe(channel: string, replayId: number, listener: EventListener): Promise<string> {
        const own = String(++this.#count);
        this.#subscriptions.set(own, { channel, lastReplay: replayId, listener });
        try {
            await this.#subscribeAtServer(own, await this.#open());
        } catch (error) {
            this.#subscriptions.delete(own);
            throw error;
        }
        return own;
    }

    async unsubscribe(own: string): Promise<void> {
        const server = [...this.#serverIds].find(([, name]) => name === own)?.[0];
        this.#subscriptions.delete(own);
        if (server) {
            this.#serverIds.delete(server);
            await request('DELETE', `/_ui/subscriptions/${await this.#open()}/${server}`);
        }
    }

    #open(): Promise<string> {
        this.#ready ??= new Promise((resolve) => {
            const source = new EventSource('/_ui/stream');
            let first = true;
            source.onmessage = ({ data }) => {
                const message = JSON.parse(data) as StreamMessage;
                if (message.kind === 'ready') {
                    this.#ready = Promise.resolve(message.stream);
                    if (!first) {
                        void this.#resubscribe(message.stream);
                    }
                    first = false;
                    resolve(message.stream);
                } else {
                    this.#deliver(message);
                }
            };
            source.onerror = () => {
                if (!first) {
                    this.#report({ message: 'The connection to the org was lost; trying again.' });
                }
            };
        });
        return this.#ready;
    }

    async #subscribeAtServer(own: string, stream: string): Promise<void> {
        const known = this.#subscriptions.get(own);
        if (!known) {
            return;
        }
        const { channel, lastReplay: replayId } = known;
        const answer = await request<{ subscription: string }>('POST', '/_ui/subscriptions', {
            stream,
            channel,
            replayId
        });
        this.#serverIds.set(answer.subscription, own);
        const waiting = this.#early.filter((each) => each.subscription === answer.subscription);
        waiting.forEach(({ event }) => this.#hand(own, event));
    }

    /** After a break the server knows nothing of this page: ask again for what came since. */
    async #resubscribe(stream: string): Promise<void> {
        this.#serverIds.clear();
        for (const own of this.#subscriptions.keys()) {
            await this.#subscribeAtServer(own, stream).catch((error) => this.#report(error));
        }
    }

    #deliver(message: Exclude<StreamMessage, { kind: 'ready' }>): void {
        if (message.kind === 'notification') {
            this.#notifications.forEach((listener) => listener(message.notification));
            return;
        }
        const own = this.#serverIds.get(message.subscription);
        if (own) {
            this.#hand(own, message.event);
        } else {
            this.#early.push(message);
            this.#early.splice(0, this.#early.length - 100);
        }
    }

    #hand(own: string, event: unknown): void {
        const subscription = this.#subscriptions.get(own);
        if (subscription) {
            const replayId = (event as { data?: { event?: { replayId?: number } } }).data?.event
                ?.replayId;
            subscription.lastReplay = replayId ?? subscription.lastReplay;
            subscription.listener(event);
        }
    }

    #report(error: unknown): void {
        this.#errors.forEach((listener) => listener(error));
    }
}

export const stream = new PageStream();
