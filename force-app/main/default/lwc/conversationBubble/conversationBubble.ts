import { LightningElement, api } from 'lwc';
import type { MediaView, MessageView } from 'c/conversationApi';
import type { Reaction, ShownMessage } from 'c/conversationHistory';
import { fill, initials } from 'c/messageFormat';
import noText from '@salesforce/label/c.conversationBubble_NoText';
import fromCustomer from '@salesforce/label/c.conversationBubble_FromCustomer';
import fromAgent from '@salesforce/label/c.conversationBubble_FromAgent';
import unknownSender from '@salesforce/label/c.conversationBubble_UnknownSender';
import template from '@salesforce/label/c.conversationBubble_Template';
import reactedTo from '@salesforce/label/c.conversationBubble_ReactedTo';
import reactionRemoved from '@salesforce/label/c.conversationBubble_ReactionRemoved';

/** Kinds whose words only say what the file or card beside them shows. */
const SHOWN_BESIDE = ['Location', 'Contact', 'Order'];

/** Presentation component: one message of the thread, with who wrote it and what belongs to it. */
export default class ConversationBubble extends LightningElement {
    @api shown!: ShownMessage;
    /** Whether the one before it is of somebody else: only then the sender is named. */
    @api startsRun = false;
    /** Whether it can be answered and reacted to, which WhatsApp alone knows. */
    @api canReply = false;
    /** Whether this agent may send. */
    @api canSend = false;
    /** With which customer and number, where the thread shows several conversations. */
    @api conversationLabel?: string;
    /** Whether the thread's focus is on it: then its buttons are in the tab order. */
    @api isActive = false;

    get message(): MessageView {
        return this.shown.message;
    }

    get reactions(): Reaction[] {
        return this.shown.reactions;
    }

    get hasReactions(): boolean {
        return this.reactions.length > 0;
    }

    get isOutbound(): boolean {
        return this.message.direction === 'outbound';
    }

    get isFailed(): boolean {
        return this.message.status === 'Failed';
    }

    get canRetry(): boolean {
        return this.canSend && this.message.canRetry === true;
    }

    get wasSentAgain(): boolean {
        return this.isFailed && this.message.canRetry === false;
    }

    get focusable(): string {
        return this.isActive ? '0' : '-1';
    }

    get rowClass(): string {
        const first = this.startsRun ? 'row_first' : '';
        const active = this.isActive ? 'row_active' : '';
        return `row row_${this.message.direction} ${first} ${active}`;
    }

    get textClass(): string {
        return `slds-chat-message__text slds-chat-message__text_${this.message.direction} text`;
    }

    get isReaction(): boolean {
        return this.message.kind === 'Reaction';
    }

    get media(): MediaView[] {
        return this.message.media ?? [];
    }

    /** Words; missing where a file or a card says it all. */
    get text(): string {
        const { kind, body, content } = this.message;
        if (this.isReaction) {
            return body && this.message.reactionAction !== 'Unreact'
                ? fill(reactedTo, body)
                : reactionRemoved;
        }
        if (content && SHOWN_BESIDE.includes(kind)) {
            return '';
        }
        return body || (this.media.length > 0 ? '' : noText);
    }

    get templateText(): string {
        return this.message.templateName ? fill(template, this.message.templateName) : '';
    }

    get sender(): string {
        return this.message.senderName || unknownSender;
    }

    get senderClass(): string {
        return this.startsRun ? 'sender' : 'slds-assistive-text';
    }

    get senderInitials(): string {
        return initials(this.message.senderName);
    }

    get fallbackIcon(): string {
        if (this.message.isAutomatic) {
            return 'standard:bot';
        }
        return this.isOutbound ? 'standard:user' : 'standard:person_account';
    }

    get avatarLabel(): string {
        return fill(this.isOutbound ? fromAgent : fromCustomer, this.sender);
    }

    handleReply(): void {
        this.dispatchEvent(new CustomEvent('replychosen', { detail: this.message.id }));
    }

    handleReaction(event: CustomEvent<string>): void {
        const detail = { messageId: this.message.id, emoji: event.detail };
        this.dispatchEvent(new CustomEvent('reactionchosen', { detail }));
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retryrequested', { detail: this.message.id }));
    }

    handleQuote(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('quotechosen', { detail: event.detail }));
    }
}
