import type { Channel } from '../contract/index.ts';

/** What a customer writes, as the control side takes it. Content stands under the name of its kind, as on the wire. */
export interface CustomerMessage {
    /** The brand number; the one last used with this phone when left out. */
    readonly to?: string;
    /** `sms` when left out. */
    readonly channel?: Channel;
    /** `text` when left out. */
    readonly message_type?: string;
    readonly text?: string;
    /** A file to host: `{name, type, base64}`; or one that is hosted elsewhere: `{url, name?}`; or nothing: a sample. */
    readonly image?: CustomerFile;
    readonly audio?: CustomerFile;
    readonly video?: CustomerFile;
    readonly file?: CustomerFile;
    readonly vcard?: CustomerFile;
    readonly sticker?: CustomerFile;
    /** MMS: further files beside that of the kind, each with its own kind. */
    readonly content?: readonly (CustomerFile & { readonly kind: string })[];
    readonly location?: Readonly<Record<string, unknown>>;
    readonly contacts?: readonly unknown[];
    readonly reply?: Readonly<Record<string, unknown>>;
    readonly button?: Readonly<Record<string, unknown>>;
    readonly reaction?: Readonly<Record<string, unknown>>;
    readonly order?: Readonly<Record<string, unknown>>;
    /** WhatsApp: the message that this one quotes or reacts to. */
    readonly context?: { readonly message_uuid: string };
    /** WhatsApp: the advertisement that the customer came from. */
    readonly referral?: Readonly<Record<string, unknown>>;
}

export interface CustomerFile {
    readonly url?: string;
    readonly name?: string;
    readonly type?: string;
    readonly base64?: string;
    readonly caption?: string;
}

/** A request to the control side that makes no sense; the message says what would. */
export class ControlError extends Error {
    readonly status: number;

    constructor(status: number, message: string) {
        super(message);
        this.name = 'ControlError';
        this.status = status;
    }
}
