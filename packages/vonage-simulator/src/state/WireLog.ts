import type { Events } from './Events.ts';

/** One request that a client made of the APIs, and its answer. */
export interface ApiCall {
    readonly id: string;
    readonly at: string;
    readonly method: string;
    /** Path with query, as asked for. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Status 0 when the connection was dropped without an answer. */
    readonly answer: { readonly status: number; readonly body: string };
}

/** One try at handing a webhook over. */
export interface Attempt {
    readonly at: string;
    readonly headers: Readonly<Record<string, string>>;
    /** HTTP status of the receiver; absent when no answer came. */
    readonly status?: number;
    readonly body?: string;
    /** Why no answer came. */
    readonly error?: string;
    readonly milliseconds: number;
}

/**
 * One webhook.
 * `sending`: under way. `delivered`: answered 2xx. `retrying`: answered 429 or 5xx and will be tried again.
 * `lost`: answered otherwise or not at all, and never tried again. `dropped`: given up after a day.
 */
export interface Webhook {
    readonly id: string;
    readonly kind: 'inbound' | 'status';
    readonly messageUuid: string;
    readonly url: string;
    readonly body: string;
    readonly attempts: Attempt[];
    state: 'sending' | 'delivered' | 'retrying' | 'lost' | 'dropped';
    /** ISO 8601; only while retrying. */
    nextAttemptAt?: string;
    /** What is special about this one, for example the fault that made it. */
    readonly note?: string;
}

/** Calls are many and small; only the latest are kept. */
const CALLS_KEPT = 300;
const WEBHOOKS_KEPT = 20_000;

/** What went over the wire, both ways, oldest first. */
export class WireLog {
    readonly #calls: ApiCall[];
    readonly #webhooks: Webhook[];
    readonly #events: Events;

    constructor(calls: readonly ApiCall[], webhooks: readonly Webhook[], events: Events) {
        this.#calls = [...calls];
        this.#webhooks = [...webhooks];
        this.#events = events;
    }

    addCall(call: ApiCall): void {
        keep(this.#calls, call, CALLS_KEPT);
        this.#events.emit({ type: 'call', call });
    }

    addWebhook(webhook: Webhook): Webhook {
        keep(this.#webhooks, webhook, WEBHOOKS_KEPT);
        this.changed(webhook);
        return webhook;
    }

    changed(webhook: Webhook): void {
        this.#events.emit({ type: 'webhook', webhook });
    }

    calls(): readonly ApiCall[] {
        return this.#calls;
    }

    webhooks(): readonly Webhook[] {
        return this.#webhooks;
    }

    clear(): void {
        this.#calls.length = 0;
        this.#webhooks.length = 0;
    }
}

function keep<T>(list: T[], item: T, limit: number): void {
    list.push(item);
    if (list.length > limit) {
        list.shift();
    }
}
