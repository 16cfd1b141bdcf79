/** Which of the two webhooks it is: the last part of the address, and what Salesforce is told. */
export type WebhookKind = 'inbound' | 'status';

/** A verified webhook on its way. */
export interface KeptWebhook {
    /** Names it on disk and towards Salesforce; sorts by arrival. */
    readonly id: string;
    readonly kind: WebhookKind;
    /** Exactly as Vonage sent it. */
    readonly body: string;
}
