import { LightningElement, api } from 'lwc';
import type { MessageView } from 'c/conversationApi';
import { fullTimeLabel, timeLabel } from 'c/messageFormat';
import statusQueued from '@salesforce/label/c.conversationBubble_StatusQueued';
import statusSubmitted from '@salesforce/label/c.conversationBubble_StatusSubmitted';
import statusDelivered from '@salesforce/label/c.conversationBubble_StatusDelivered';
import statusRead from '@salesforce/label/c.conversationBubble_StatusRead';
import statusFailed from '@salesforce/label/c.conversationBubble_StatusFailed';

interface Look {
    word: string;
    icon?: string;
    /** Where the design system has no fitting icon. */
    ticks?: string;
}

const LOOKS: Record<string, Look> = {
    Queued: { word: statusQueued, icon: 'utility:clock' },
    Submitted: { word: statusSubmitted, ticks: '✓' },
    Delivered: { word: statusDelivered, ticks: '✓✓' },
    Read: { word: statusRead, ticks: '✓✓' },
    Failed: { word: statusFailed, icon: 'utility:warning' }
};

/** Presentation component: by which channel a message went, when, and what became of it. */
export default class ConversationMeta extends LightningElement {
    @api message!: MessageView;

    get channelClass(): string {
        return this.message.channel === 'WhatsApp' ? 'channel channel_whatsapp' : 'channel';
    }

    get time(): string {
        return timeLabel(this.message.occurredAt);
    }

    get fullTime(): string {
        return fullTimeLabel(this.message.occurredAt);
    }

    get look(): Look | undefined {
        return this.message.direction === 'outbound' ? LOOKS[this.message.status] : undefined;
    }

    get statusTitle(): string | undefined {
        return this.message.statusAt && fullTimeLabel(this.message.statusAt);
    }

    get ticksClass(): string {
        return this.message.status === 'Read' ? 'ticks ticks_read' : 'ticks';
    }

    get iconVariant(): string {
        return this.message.status === 'Failed' ? 'error' : '';
    }
}
