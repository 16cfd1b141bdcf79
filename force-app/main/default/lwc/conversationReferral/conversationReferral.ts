import { LightningElement, api } from 'lwc';
import type { ReferralView } from 'c/conversationApi';
import came from '@salesforce/label/c.conversationReferral_Came';

/** Presentation component: the advertisement or post that a customer came from. */
export default class ConversationReferral extends LightningElement {
    @api referral!: ReferralView;
    @api focusable = '0';

    label = { came };

    get headline(): string {
        return this.referral.headline ?? this.referral.url ?? '';
    }
}
