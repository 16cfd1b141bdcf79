/** What the page gets from the control side: the very types of the simulator, so that the two cannot drift apart. */
import type { Phone as StatePhone } from '../src/state/index.ts';
import type { ShownMessage } from '../src/control/index.ts';
import type { ApiCall as StateCall, Webhook as StateWebhook } from '../src/state/index.ts';
import type { DemoAccount } from '../src/index.ts';

export type Phone = StatePhone;
export type Message = ShownMessage;
export type ApiCall = StateCall;
export type Webhook = StateWebhook;
export type Account = DemoAccount;

/** A conversation on a phone: one brand number in one app. */
export interface Thread {
    readonly key: string;
    readonly brand: string;
    readonly app: 'Messages' | 'WhatsApp';
    /** The number takes pictures and sounds. */
    readonly takesFiles: boolean;
    readonly messages: Message[];
}

export interface PageState {
    account: Account;
    phones: Map<string, Phone>;
    messages: Map<string, Message>;
    calls: ApiCall[];
    webhooks: Map<string, Webhook>;
    /** Address of the phone that is shown. */
    shownPhone: string;
    /** Key of the open thread; null shows the list of threads. */
    openThread: string | null;
    /** Message that the next answer quotes. */
    quoting: Message | null;
    /** Brand numbers that are typing, with the real moment at which that ends. */
    typing: Map<string, number>;
}
