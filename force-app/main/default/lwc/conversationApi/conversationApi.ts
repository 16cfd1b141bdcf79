import openPanel from '@salesforce/apex/ConversationController.open';
import readHistory from '@salesforce/apex/ConversationController.history';
import readChanges from '@salesforce/apex/ConversationController.changes';
import readChangeMark from '@salesforce/apex/ConversationController.changeMark';
import searchHistory from '@salesforce/apex/ConversationController.search';
import sendMessage from '@salesforce/apex/ConversationController.send';
import sendAgain from '@salesforce/apex/ConversationController.retry';
import readSendState from '@salesforce/apex/ConversationController.sendState';
import listResources from '@salesforce/apex/ConversationController.resources';
import listTemplates from '@salesforce/apex/ConversationController.templates';
import previewOfTemplate from '@salesforce/apex/ConversationController.previewTemplate';
import markSeen from '@salesforce/apex/ConversationController.seen';
import markAnswering from '@salesforce/apex/ConversationController.answering';
import type {
    Channel,
    HistoryChanges,
    HistoryPage,
    HistoryRequest,
    MessageView,
    PanelView,
    ResourceRequest,
    ResourceView,
    SearchPage,
    SearchRequest,
    SendMessageRequest,
    SendStateView,
    TemplatePreview,
    TemplateView
} from './types';

export type {
    AnsweringView,
    BrandNumberView,
    Channel,
    ChannelStateView,
    ConversationView,
    Direction,
    HistoryChanges,
    HistoryPage,
    HistoryPoint,
    HistoryRequest,
    MediaKind,
    MediaView,
    MessageContent,
    MessageView,
    OrderItemView,
    PanelView,
    PersonView,
    PlaceView,
    QuoteView,
    RecipientView,
    ReferralView,
    ResourceRequest,
    ResourceView,
    SearchHit,
    SearchPage,
    SearchRequest,
    SendMessageRequest,
    SendStateView,
    Status,
    TemplateParameterView,
    TemplatePreview,
    TemplateView
} from './types';

/** The only module that imports Apex. What its methods take and give is typed here, once. */

/** What the panel needs before the first message. */
export function open(recordId: string): Promise<PanelView> {
    return openPanel({ recordId }) as Promise<PanelView>;
}

/** One page of history: the latest, or the one at a place. */
export function history(request: HistoryRequest): Promise<HistoryPage> {
    return readHistory({ request }) as Promise<HistoryPage>;
}

/** What has changed since a page or since changes were read, by their mark. */
export function changes(recordId: string, mark: string): Promise<HistoryChanges> {
    return readChanges({ recordId, mark }) as Promise<HistoryChanges>;
}

/** A text that differs whenever the panel would show something else. */
export function changeMark(recordId: string): Promise<string> {
    return readChangeMark({ recordId }) as Promise<string>;
}

/** Looks for words, one stretch of the history at a time. */
export function search(request: SearchRequest): Promise<SearchPage> {
    return searchHistory({ request }) as Promise<SearchPage>;
}

/** Sends one message and resolves with it as the history shows it. */
export function send(request: SendMessageRequest): Promise<MessageView> {
    return sendMessage({ request }) as Promise<MessageView>;
}

/** Sends a failed message again, as a new one. */
export function retry(messageId: string): Promise<MessageView> {
    return sendAgain({ messageId }) as Promise<MessageView>;
}

/** What may be sent to somebody, channel by channel. */
export function sendState(
    recordId: string,
    recipient: string,
    brandNumberId: string | undefined
): Promise<SendStateView> {
    return readSendState({
        recordId,
        recipient,
        brandNumberId: brandNumberId ?? null
    }) as Promise<SendStateView>;
}

/** Files that the agent may send. */
export function resources(request: ResourceRequest): Promise<ResourceView[]> {
    const brandNumberId = request.brandNumberId ?? null;
    return listResources({ ...request, brandNumberId }) as Promise<ResourceView[]>;
}

/** Templates that could be sent from the record. */
export function templates(recordId: string, channel: Channel): Promise<TemplateView[]> {
    return listTemplates({ recordId, channel }) as Promise<TemplateView[]>;
}

/**
 * A template as the customer would read it.
 *
 * @param parameters What the agent typed; the record fills the rest.
 */
export function previewTemplate(
    templateId: string,
    recordId: string,
    parameters: Record<string, string>
): Promise<TemplatePreview> {
    return previewOfTemplate({ templateId, recordId, parameters }) as Promise<TemplatePreview>;
}

/** The agent has these messages on the screen. */
export function seen(recordId: string, messageIds: string[]): Promise<void> {
    return markSeen({ recordId, messageIds }) as Promise<void>;
}

/** The agent writes at this moment. */
export function answering(
    recordId: string,
    conversationId: string,
    channel: Channel
): Promise<void> {
    return markAnswering({ recordId, conversationId, channel }) as Promise<void>;
}
