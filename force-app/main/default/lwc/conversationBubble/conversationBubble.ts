import { LightningElement, api } from 'lwc';
import type { MessageView } from 'c/conversationApi';
import { fill, initials, timeLabel } from 'c/messageFormat';
import statusQueued from '@salesforce/label/c.conversationBubble_StatusQueued';
import statusSubmitted from '@salesforce/label/c.conversationBubble_StatusSubmitted';
import statusDelivered from '@salesforce/label/c.conversationBubble_StatusDelivered';
import statusRead from '@salesforce/label/c.conversationBubble_StatusRead';
import statusFailed from '@salesforce/label/c.conversationBubble_StatusFailed';
import noText from '@salesforce/label/c.conversationBubble_NoText';
import details from '@salesforce/label/c.conversationBubble_Details';
import fromCustomer from '@salesforce/label/c.conversationBubble_FromCustomer';
import fromAgent from '@salesforce/label/c.conversationBubble_FromAgent';
import unknownSender from '@salesforce/label/c.conversationBubble_UnknownSender';

/** Word and mark of a status. An icon where the design system has a fitting one, ticks where it has none. */
const STATUS_LOOKS: Record<string, { word: string; icon?: string; ticks?: string }> = {
    Queued: { word: statusQueued, icon: 'utility:clock' },
    Submitted: { word: statusSubmitted, ticks: '✓' },
    Delivered: { word: statusDelivered, ticks: '✓✓' },
    Read: { word: statusRead, ticks: '✓✓' },
    Failed: { word: statusFailed, icon: 'utility:warning' }
};

/** Presentation component: one message of the thread, with who wrote it, when, by which channel and what became of it. */
export default class ConversationBubble extends LightningElement {
    @api message!: MessageView;

    get isOutbound(): boolean {
        return this.message.direction === 'outbound';
    }

    get isFailed(): boolean {
        return this.message.status === 'Failed';
    }

    get rowClass(): string {
        return `row ${this.isOutbound ? 'row_outbound' : 'row_inbound'}`;
    }

    get textClass(): string {
        return `slds-chat-message__text slds-chat-message__text_${this.message.direction} text`;
    }

    get text(): string {
        return this.message.body || noText;
    }

    get sender(): string {
        return this.message.senderName || unknownSender;
    }

    get senderInitials(): string {
        return initials(this.message.senderName);
    }

    get fallbackIcon(): string {
        return this.isOutbound ? 'standard:user' : 'standard:person_account';
    }

    get avatarLabel(): string {
        return fill(this.isOutbound ? fromAgent : fromCustomer, this.sender);
    }

    get time(): string {
        return timeLabel(this.message.occurredAt);
    }

    get status(): { word: string; icon?: string; ticks?: string } | undefined {
        return this.isOutbound ? STATUS_LOOKS[this.message.status] : undefined;
    }

    get ticksClass(): string {
        return this.message.status === 'Read' ? 'ticks ticks_read' : 'ticks';
    }

    get statusWord(): string {
        const word = this.status?.word ?? '';
        return this.isFailed && this.message.failureReason ? `${word}:` : word;
    }

    get failureDetails(): string | undefined {
        return this.message.failureCode ? fill(details, this.message.failureCode) : undefined;
    }

    get statusVariant(): string {
        return this.isFailed ? 'error' : '';
    }
}
