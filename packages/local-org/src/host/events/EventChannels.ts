import type { DeliveredEvent } from '../../runtime/runtime.ts';

/** High-volume events are kept for 72 hours; Platform Events Developer Guide. */
const RETENTION_MILLISECONDS = 72 * 60 * 60 * 1000;

interface Kept {
    readonly event: DeliveredEvent;
    readonly at: number;
}

/** What has been published, by event type, with replay ids that only grow. */
export class EventChannels {
    private readonly nextReplayId: () => number;
    private readonly kept = new Map<string, Kept[]>();
    private readonly listeners = new Map<string, Set<(event: DeliveredEvent) => void>>();

    /** @param nextReplayId 1, 2, 3 … */
    constructor(nextReplayId: () => number) {
        this.nextReplayId = nextReplayId;
    }

    append(object: string, record: DeliveredEvent['record'], now: number): DeliveredEvent {
        const event = { replayId: String(this.nextReplayId()), record };
        const channel = this.kept.get(object) ?? [];
        const lasting = channel.findIndex((each) => each.at > now - RETENTION_MILLISECONDS);
        channel.splice(0, lasting < 0 ? channel.length : lasting);
        channel.push({ event, at: now });
        this.kept.set(object, channel);
        for (const listener of this.listeners.get(object) ?? []) listener(event);
        return event;
    }

    /** @param replayId everything after it; '-2' for everything kept */
    since(object: string, replayId: string): DeliveredEvent[] {
        const after = replayId === '-2' ? 0 : Number(replayId);
        return (this.kept.get(object) ?? [])
            .map((each) => each.event)
            .filter((event) => Number(event.replayId) > after);
    }

    /** @returns a function that ends the subscription */
    listen(object: string, listener: (event: DeliveredEvent) => void): () => void {
        const listeners = this.listeners.get(object) ?? new Set();
        this.listeners.set(object, listeners.add(listener));
        return () => listeners.delete(listener);
    }
}
