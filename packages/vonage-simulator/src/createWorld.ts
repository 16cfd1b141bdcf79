import { setTimeout as wait } from 'node:timers/promises';
import { createReader } from './contract/index.ts';
import {
    demoAccount,
    demoPhones,
    Events,
    Faults,
    MediaStore,
    MessageStore,
    PhoneStore,
    uniqueIds,
    WireLog
} from './state/index.ts';
import type { Ids, KeyPair, Snapshot } from './state/index.ts';
import { machineTime, SimulatedClock, TokenClock } from './time/index.ts';
import type { Pace, World } from './World.ts';

/** What of the world a starter may choose. */
export interface WorldOptions {
    readonly speed?: number;
    readonly startAt?: number;
    readonly ids?: Ids;
    /** The demo application's key; a new one when left out. A state file's own comes first. */
    readonly keyPair?: KeyPair;
    readonly pace?: Partial<Pace>;
    readonly requestsPerSecond?: number;
    readonly webhookTimeoutMs?: number;
    readonly webhookAheadMs?: number;
    /** Hears of what went wrong inside the simulator itself. */
    readonly onError?: (error: unknown) => void;
}

/** Vonage's documented default for one API key. */
const REQUESTS_PER_SECOND = 30;
/** Vonage waits so long for the receiver of a webhook. */
const WEBHOOK_TIMEOUT_MS = 15_000;
/** Enough for a receiver that is free; one that waits for the answer itself is not held up for long. */
const WEBHOOK_AHEAD_MS = 100;

/** Builds a world from what an earlier run left, or from the demo account. */
export function createWorld(options: WorldOptions, snapshot: Snapshot | undefined): World {
    const events = new Events();
    const closing = new AbortController();
    return {
        clock: new SimulatedClock({
            real: machineTime,
            onError: options.onError ?? reportOnConsole,
            speed: options.speed ?? 1,
            ...(options.startAt !== undefined && { startAt: options.startAt })
        }),
        tokenClock: new TokenClock(),
        realNow: () => Date.now(),
        realWait: (milliseconds) => waitUnless(closing.signal, milliseconds),
        closing,
        fetch: globalThis.fetch,
        ids: options.ids ?? uniqueIds,
        pace: { submitted: 200, delivered: 600, read: 1500, ...options.pace },
        reader: createReader(),
        account: snapshot?.account ?? demoAccount(options.keyPair),
        messages: new MessageStore(snapshot?.messages ?? [], events),
        phones: new PhoneStore(snapshot?.phones ?? demoPhones(), events),
        media: new MediaStore(snapshot?.media ?? []),
        wire: new WireLog([], snapshot?.webhooks ?? [], events),
        faults: new Faults(),
        heldBack: new Map(),
        events,
        requestsPerSecond: options.requestsPerSecond ?? REQUESTS_PER_SECOND,
        webhookTimeoutMs: options.webhookTimeoutMs ?? WEBHOOK_TIMEOUT_MS,
        webhookAheadMs: options.webhookAheadMs ?? WEBHOOK_AHEAD_MS,
        address: { url: '' }
    };
}

function reportOnConsole(error: unknown): void {
    process.stderr.write(
        `The simulator itself has failed: ${error instanceof Error ? error.stack : String(error)}\n`
    );
}

async function waitUnless(closing: AbortSignal, milliseconds: number): Promise<void> {
    if (milliseconds <= 0) {
        return;
    }
    try {
        await wait(milliseconds, undefined, { signal: closing });
    } catch (error) {
        if (!closing.aborted) {
            throw error;
        }
    }
}
