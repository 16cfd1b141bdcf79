import { LightningElement, api } from 'lwc';
import type { QuoteView } from 'c/conversationApi';
import { fill } from 'c/messageFormat';
import unknownSender from '@salesforce/label/c.conversationBubble_UnknownSender';
import show from '@salesforce/label/c.conversationQuote_Show';
import cancel from '@salesforce/label/c.conversationQuote_Cancel';
import noWords from '@salesforce/label/c.conversationQuote_NoWords';

/** Presentation component: the message that another one answers, in the bubble or above the text being written. */
export default class ConversationQuote extends LightningElement {
    @api quote!: QuoteView;
    /** Whether the answer is not sent yet, and may be made one to nothing. */
    @api canCancel = false;
    /** Tab order, for the roving focus of the thread. */
    @api focusable = '0';

    label = { cancel };

    get sender(): string {
        return this.quote.senderName ?? unknownSender;
    }

    get words(): string {
        return this.quote.body ?? noWords;
    }

    get showLabel(): string {
        return fill(show, this.sender, this.words);
    }

    handleClick(): void {
        this.dispatchEvent(new CustomEvent('quotechosen', { detail: this.quote.id }));
    }

    handleCancelClick(): void {
        this.dispatchEvent(new CustomEvent('quotecancelled'));
    }
}
