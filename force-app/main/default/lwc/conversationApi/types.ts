/** What goes to the server and comes back. Apex leaves empty members out. */

export type Direction = 'inbound' | 'outbound';
export type Channel = 'SMS' | 'MMS' | 'WhatsApp';
export type Status = 'Queued' | 'Submitted' | 'Delivered' | 'Read' | 'Failed' | 'Received';
export type MediaKind = 'Image' | 'Video' | 'Audio' | 'File' | 'Contact' | 'Sticker';

/** A place in a history. */
export interface HistoryPoint {
    at: string;
    id: string;
}

export interface QuoteView {
    id: string;
    occurredAt?: string;
    body?: string;
    kind?: string;
    senderName?: string;
}

export interface MediaView {
    id: string;
    kind: MediaKind;
    fileName?: string;
    /** Without dot. */
    extension?: string;
    mimeType?: string;
    sizeBytes?: number;
    documentId?: string;
    /** Missing while the file is not kept here. */
    versionId?: string;
    state: 'Waiting' | 'Kept' | 'Failed' | 'Refused' | 'Lost' | 'Hidden';
    failureReason?: string;
}

export interface PlaceView {
    latitude: number;
    longitude: number;
    name?: string;
    address?: string;
}

export interface PersonView {
    name?: string;
    phones?: string[];
    emails?: string[];
}

export interface OrderItemView {
    product?: string;
    quantity: string;
    price?: number;
    currencyCode?: string;
}

export interface ReferralView {
    headline?: string;
    body?: string;
    url?: string;
}

/** What a bubble shows besides words. */
export interface MessageContent {
    location?: PlaceView;
    contacts?: PersonView[];
    orderItems?: OrderItemView[];
    referral?: ReferralView;
}

/** One message. */
export interface MessageView {
    /** Missing while the server has not answered yet. */
    id?: string;
    clientRef?: string;
    conversationId?: string;
    direction: Direction;
    channel: Channel;
    kind: string;
    body?: string;
    status: Status;
    failureCode?: string;
    failureReason?: string;
    /** ISO 8601, UTC, as all moments. */
    occurredAt: string;
    statusAt?: string;
    changedAt?: string;
    senderId?: string;
    senderName?: string;
    senderPhotoUrl?: string;
    isAutomatic?: boolean;
    quote?: QuoteView;
    reactionAction?: 'React' | 'Unreact';
    templateName?: string;
    media?: MediaView[];
    content?: MessageContent;
    canRetry?: boolean;
}

export interface HistoryRequest {
    recordId: string;
    conversationId?: string;
    /** SMS has MMS with it. */
    channel?: Channel;
    before?: HistoryPoint;
    after?: HistoryPoint;
    around?: HistoryPoint;
}

export interface HistoryPage {
    /** Oldest first. */
    messages: MessageView[];
    hasEarlier: boolean;
    hasLater: boolean;
    mark: string;
}

export interface AnsweringView {
    conversationId: string;
    userId: string;
    name: string;
    until: string;
}

export interface ConversationView {
    id: string;
    phone?: string;
    userId?: string;
    customerName?: string;
    customerText?: string;
    brandNumberId?: string;
    brandLabel?: string;
    lastMessageAt?: string;
}

export interface HistoryChanges {
    messages?: MessageView[];
    /** So much has changed that the page is better read anew. */
    startAfresh: boolean;
    conversations?: ConversationView[];
    answering?: AnsweringView[];
    mark: string;
}

export interface SearchRequest {
    recordId: string;
    text: string;
    conversationId?: string;
    before?: HistoryPoint;
}

export interface SearchHit {
    id: string;
    occurredAt: string;
    direction: Direction;
    channel: Channel;
    senderName?: string;
    lead: string;
    found: string;
    trail: string;
}

export interface SearchPage {
    /** Newest first. */
    hits: SearchHit[];
    next?: HistoryPoint;
}

export interface RecipientView {
    label: string;
    /** E.164; missing when what was typed cannot be read. */
    phone?: string;
    /** Of somebody on WhatsApp who shows no number. */
    userId?: string;
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
    isDefaultOnWhatsApp?: boolean;
    sms?: boolean;
    mms?: boolean;
    whatsApp?: boolean;
}

export interface PanelView {
    objectLabel: string;
    canEdit: boolean;
    isOwner: boolean;
    userName: string;
    userPhotoUrl?: string;
    isConnected: boolean;
    isAdministrator: boolean;
    canSend: boolean;
    sendsReadReceipts: boolean;
    canChooseBrandNumber: boolean;
    mayChooseByPermission: boolean;
    canTypeRecipient: boolean;
    recipients: RecipientView[];
    brandNumbers: BrandNumberView[];
    /** The one last written in first. */
    conversations: ConversationView[];
    answering: AnsweringView[];
    /** Channel of the event that tells of changed messages. */
    eventChannel: string;
    /** What stands in front of the names of the event's fields. */
    eventFieldPrefix: string;
}

export interface ChannelStateView {
    channel: Channel;
    allowed: boolean;
    reason?: string;
    reasonCode?: string;
    templatesOnly?: boolean;
    windowEndsAt?: string;
    longestBody: number;
    longestCaption: number;
    brandNumberId?: string;
}

export interface SendStateView {
    channels: ChannelStateView[];
}

export interface ResourceView {
    documentId: string;
    versionId: string;
    title: string;
    extension?: string;
    mimeType?: string;
    sizeBytes?: number;
    kind?: MediaKind;
    /** Why it cannot be sent; missing when it can. */
    refusal?: string;
}

export interface ResourceRequest {
    recordId: string;
    recipient: string;
    brandNumberId?: string;
    channel: Channel;
    searchText: string;
}

export interface TemplateView {
    id: string;
    name: string;
    channel: Channel;
    language?: string;
    category?: string;
    body?: string;
    hasFile: boolean;
}

export interface TemplateParameterView {
    key: string;
    label: string;
    component?: string;
    value?: string;
    isMissing: boolean;
}

export interface TemplatePreview {
    text?: string;
    buttons?: string[];
    parameters?: TemplateParameterView[];
    file?: ResourceView;
    /** Why it cannot be sent yet. */
    refusal?: string;
}

export interface SendMessageRequest {
    recordId: string;
    recipient: string;
    /** Missing for the default number. */
    brandNumberId?: string;
    channel: Channel;
    body?: string;
    /** The same one twice is sent once. */
    clientRef: string;
    documentId?: string;
    templateId?: string;
    parameters?: Record<string, string>;
    replyToId?: string;
    /** Emoji; empty to take it off. */
    reaction?: string;
}
