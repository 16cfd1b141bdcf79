import { LightningElement, api } from 'lwc';
import tryAgain from '@salesforce/label/c.errorPanel_TryAgain';

/** Presentation component: one failure as a sentence. Offers to try again where its parent can. */
export default class ErrorPanel extends LightningElement {
    /** The sentence; nothing is shown without one. */
    @api message?: string;
    /** Whether trying again makes sense. */
    @api canRetry = false;

    label = { tryAgain };

    handleRetryClick(): void {
        this.dispatchEvent(new CustomEvent('retryrequested'));
    }
}
