import type { ContractReader } from './contract/index.ts';
import type {
    Account,
    Events,
    Faults,
    Ids,
    MediaStore,
    MessageStore,
    PhoneStore,
    WireLog
} from './state/index.ts';
import type { SimulatedClock, TokenClock } from './time/index.ts';

/** How long things take, in milliseconds on the simulated clock. */
export interface Pace {
    /** From Vonage's answer to "handed to the provider". */
    readonly submitted: number;
    /** From there to "on the phone". */
    readonly delivered: number;
    /** From there to "seen by the customer". */
    readonly read: number;
}

/** Everything the stages work with. Passed to each; there is no state beside it. */
export interface World {
    /** The calendar that schedules, deadlines and timestamps go by. It can be run fast. */
    readonly clock: SimulatedClock;
    readonly tokenClock: TokenClock;
    /** The real moment, in milliseconds since 1970. */
    readonly realNow: () => number;
    /** Waits in real time, for an answer that is held back; ends early when the simulator closes. */
    readonly realWait: (milliseconds: number) => Promise<void>;
    /** Told when the simulator closes. */
    readonly closing: AbortController;
    readonly fetch: typeof fetch;
    readonly ids: Ids;
    readonly pace: Pace;
    readonly reader: ContractReader;
    account: Account;
    readonly messages: MessageStore;
    readonly phones: PhoneStore;
    readonly media: MediaStore;
    readonly wire: WireLog;
    readonly faults: Faults;
    /** Status webhooks held back to be sent in the wrong order, by message. */
    readonly heldBack: Map<string, (() => Promise<void>)[]>;
    readonly events: Events;
    /** Requests per second that the API takes from one key; more are answered 429. */
    readonly requestsPerSecond: number;
    /** Real milliseconds that a receiver of a webhook has to answer. */
    readonly webhookTimeoutMs: number;
    /** Real milliseconds that an answer waits for the webhook that is to come before it. */
    readonly webhookAheadMs: number;
    /** Base address of this server, once it listens; media links begin with it. */
    readonly address: { url: string };
}
