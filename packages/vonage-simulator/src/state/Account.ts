import type { Template } from '../templates/index.ts';

/** Where Vonage sends webhooks. An empty address means none is set: nothing is sent. */
export interface WebhookUrls {
    inboundUrl: string;
    statusUrl: string;
}

/** A Vonage application: the unit that holds a key pair and webhook addresses. */
export interface Application {
    readonly id: string;
    name: string;
    /** PEM, SubjectPublicKeyInfo. Requests signed with the private half are this application's. */
    publicKey: string;
    webhooks: WebhookUrls;
    authenticateInboundMedia: boolean;
    /** Capabilities other than messages, kept as they were given. */
    otherCapabilities: Record<string, unknown>;
}

export type Feature = 'SMS' | 'MMS' | 'VOICE' | 'WHATSAPP';

/** A number that the account rents, or a WhatsApp sender that it has registered. */
export interface OwnNumber {
    /** Without plus. */
    readonly number: string;
    /** ISO 3166, two letters. */
    readonly country: string;
    readonly features: readonly Feature[];
    readonly type: 'mobile-lvn' | 'landline' | 'landline-toll-free';
    /** The application that gets its inbound messages; null for the account itself. */
    applicationId: string | null;
    /** STOP and START are answered and kept by the carrier for this number (United States and Canada). */
    readonly optOutAssist: boolean;
}

/** A WhatsApp Business Account. */
export interface Waba {
    readonly id: string;
    readonly name: string;
    readonly namespace: string;
    readonly numbers: string[];
}

/** The whole Vonage account that the simulator plays. */
export interface Account {
    readonly apiKey: string;
    apiSecret: string;
    signatureSecret: string;
    /** Euros. */
    balance: number;
    autoReload: boolean;
    /** Addresses for what is sent with the API key instead of an application. */
    webhooks: WebhookUrls;
    readonly applications: Application[];
    readonly numbers: OwnNumber[];
    readonly wabas: readonly Waba[];
    templates: Template[];
    /** The application that the demo org connects as, with its private half. */
    readonly demo: { readonly applicationId: string; readonly privateKey: string };
}

export function applicationOf(account: Account, id: string | null): Application | undefined {
    return account.applications.find((application) => application.id === id);
}

export function ownNumber(account: Account, number: string): OwnNumber | undefined {
    return account.numbers.find((own) => own.number === number);
}
