import openSenders from '@salesforce/apex/UnknownSendersController.open';
import findRecords from '@salesforce/apex/UnknownSendersController.find';
import tieSender from '@salesforce/apex/UnknownSendersController.tie';
import makeLeadOf from '@salesforce/apex/UnknownSendersController.makeLead';

/** The only module that imports the Apex of unknown senders: its types are written here, once. */

/** Somebody who stands on no record, with the last that they wrote. */
export interface UnknownSender {
    conversationId: string;
    /** What they call themselves on WhatsApp. */
    name?: string;
    /** Number, or user id of somebody who shows none. */
    address?: string;
    brandLabel?: string;
    /** ISO 8601. */
    lastAt?: string;
    channel?: string;
    lastText?: string;
}

/** What the tab shows, and what may be done there. */
export interface UnknownSendersPage {
    senders: UnknownSender[];
    hasMore: boolean;
    canMakeLead: boolean;
    /** Labels by API name. */
    objects: Record<string, string>;
}

/** What an agent knows of a sender who becomes a lead. */
export interface NewLead {
    firstName: string;
    lastName: string;
    company: string;
}

/** A record that was chosen. */
export interface ChosenRecord {
    recordId: string;
    name: string;
}

/** What may be done with a sender. */
export type SenderForm = 'tie' | 'lead';

/** What people call a sender. */
export function senderName({ name, address }: UnknownSender): string {
    return name ?? address ?? '';
}

/** The latest unknown senders. */
export function open(): Promise<UnknownSendersPage> {
    return openSenders() as Promise<UnknownSendersPage>;
}

/** Records that a sender could be tied to: names by Id. */
export function find(objectName: string, text: string): Promise<Record<string, string>> {
    return findRecords({ objectName, text }) as Promise<Record<string, string>>;
}

/** Ties a sender's conversations to a record. */
export function tie(conversationId: string, recordId: string): Promise<void> {
    return tieSender({ conversationId, recordId }) as Promise<void>;
}

/** Makes a lead of a sender and resolves with its Id. */
export function makeLead(conversationId: string, request: NewLead): Promise<string> {
    return makeLeadOf({ conversationId, request }) as Promise<string>;
}
