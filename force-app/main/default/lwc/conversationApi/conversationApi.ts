import openPanel from '@salesforce/apex/ConversationController.open';
import readHistory from '@salesforce/apex/ConversationController.history';
import readChangeMark from '@salesforce/apex/ConversationController.changeMark';
import sendMessage from '@salesforce/apex/ConversationController.send';

/** The only module that imports Apex: the types of what goes to the server and comes back are written here, once. */

export type Direction = 'inbound' | 'outbound';
export type Status = 'Queued' | 'Submitted' | 'Delivered' | 'Read' | 'Failed' | 'Received';

/** One message. Apex leaves empty members out. */
export interface MessageView {
    /** Missing while the server has not answered yet. */
    id?: string;
    clientRef?: string;
    conversationId?: string;
    direction: Direction;
    channel: string;
    kind: string;
    body?: string;
    status: Status;
    failureCode?: string;
    failureReason?: string;
    /** ISO 8601, UTC. */
    occurredAt: string;
    senderName?: string;
    senderPhotoUrl?: string;
}

export interface HistoryPage {
    /** Oldest first. */
    messages: MessageView[];
    hasEarlier: boolean;
    changeMark: string;
}

export interface RecipientView {
    label: string;
    /** E.164; missing when what was typed cannot be read. */
    phone?: string;
    /** As people read it. */
    phoneText?: string;
    typed: string;
}

export interface BrandNumberView {
    id: string;
    label: string;
    /** E.164. */
    phone: string;
    /** As people read it. */
    phoneText: string;
    tooltip?: string;
    isDefault: boolean;
}

export interface PanelView {
    objectLabel: string;
    isOwner: boolean;
    isConnected: boolean;
    canSend: boolean;
    canChooseBrandNumber: boolean;
    recipients: RecipientView[];
    brandNumbers: BrandNumberView[];
    longestBody: number;
    /** Channel of the event that tells of changed messages. */
    eventChannel: string;
    /** What stands in front of the names of the event's fields. */
    eventFieldPrefix: string;
}

export interface SendMessageRequest {
    recordId: string;
    recipient: string;
    /** Missing for the default number. */
    brandNumberId?: string;
    body: string;
    /** The same one twice is sent once. */
    clientRef: string;
}

/** What the panel needs before the first message. */
export function open(recordId: string): Promise<PanelView> {
    return openPanel({ recordId }) as Promise<PanelView>;
}

/**
 * One page of history.
 *
 * @param before Only messages up to this moment, ISO 8601; null for the latest page.
 */
export function history(recordId: string, before: string | null): Promise<HistoryPage> {
    return readHistory({ recordId, before }) as Promise<HistoryPage>;
}

/** A mark that differs whenever anything of the record's history has changed. */
export function changeMark(recordId: string): Promise<string> {
    return readChangeMark({ recordId }) as Promise<string>;
}

/** Sends one message and resolves with it as the history shows it. */
export function send(request: SendMessageRequest): Promise<MessageView> {
    return sendMessage({ request }) as Promise<MessageView>;
}
