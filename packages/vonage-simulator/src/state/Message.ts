import type { Channel } from '../contract/index.ts';

/** How far an outbound message has come. `accepted` is ours: Vonage answered 202 and has said nothing since. */
export type OutboundStatus =
    'accepted' | 'submitted' | 'delivered' | 'read' | 'rejected' | 'undeliverable' | 'revoked';

/** Why a message failed, in the words of the status webhook. */
export interface Failure {
    readonly code: string;
    readonly detail: string;
}

export interface StatusEntry {
    readonly status: OutboundStatus | 'received';
    /** ISO 8601. */
    readonly at: string;
    readonly error?: Failure;
}

/** Place of a message in a failover chain, counted from one. */
export interface WorkflowPlace {
    readonly id: string;
    readonly number: number;
    readonly total: number;
}

/** One message as the simulator keeps it. `body` is what went over the wire, unchanged. */
export interface Message {
    readonly uuid: string;
    readonly direction: 'outbound' | 'inbound';
    readonly channel: Channel;
    readonly kind: string;
    /** The customer: number without plus, or WhatsApp user id. */
    readonly phone: string;
    /** The business's number, without plus, or sender name. */
    readonly brand: string;
    readonly body: Readonly<Record<string, unknown>>;
    readonly at: string;
    /** The application that sent it or receives it; null when it goes by the account's own settings. */
    readonly applicationId: string | null;
    readonly workflow?: WorkflowPlace;
    /** Bodies to send, in order, should this one be rejected. */
    readonly failover?: readonly Readonly<Record<string, unknown>>[];
    /** Ids of the copies that the provider made of the message's files. */
    mediaIds: string[];
    status: OutboundStatus | 'received';
    history: StatusEntry[];
    /** Written by the carrier itself (answers to STOP and the like); the business never hears of it. */
    readonly byCarrier?: true;
    /** Inbound only: the business has marked it as read. */
    readByBusiness?: boolean;
}
