import { LightningElement, api } from 'lwc';
import { fill } from 'c/messageFormat';
import unknown from '@salesforce/label/c.conversationFailure_Unknown';
import details from '@salesforce/label/c.conversationBubble_Details';
import showDetails from '@salesforce/label/c.conversationFailure_ShowDetails';
import tryAgain from '@salesforce/label/c.conversationBubble_TryAgain';
import again from '@salesforce/label/c.conversationFailure_SentAgain';

/** Presentation component: why a message did not arrive, in words, and what can be done. The code stands behind Details. */
export default class ConversationFailure extends LightningElement {
    @api reason?: string;
    @api code?: string;
    /** Whether this agent can send it again. */
    @api canRetry = false;
    @api wasSentAgain = false;
    @api focusable = '0';

    label = { tryAgain, showDetails, again };
    isOpen = false;

    get sentence(): string {
        return this.reason ?? unknown;
    }

    get details(): string {
        return fill(details, this.code ?? '');
    }

    get openText(): string {
        return String(this.isOpen);
    }

    handleDetailsClick(): void {
        this.isOpen = !this.isOpen;
    }

    handleRetryClick(): void {
        this.dispatchEvent(new CustomEvent('retryrequested'));
    }
}
