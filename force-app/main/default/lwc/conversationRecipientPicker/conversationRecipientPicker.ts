import { LightningElement, api } from 'lwc';
import type { Channel, RecipientView } from 'c/conversationApi';
import { fill } from 'c/messageFormat';
import to from '@salesforce/label/c.conversationComposer_To';
import numberOption from '@salesforce/label/c.conversationComposer_NumberOption';
import another from '@salesforce/label/c.conversationRecipientPicker_Another';
import typedLabel from '@salesforce/label/c.conversationRecipientPicker_Typed';
import typedHint from '@salesforce/label/c.conversationRecipientPicker_TypedHint';

/** Stands for a number that does not stand on the record. */
const ANOTHER = '*';

/** Presentation component: to whom. Every number of the record; with the permission, one that is typed. */
export default class ConversationRecipientPicker extends LightningElement {
    @api recipients: RecipientView[] = [];
    @api value?: string;
    @api canType = false;
    /** Somebody who shows no number can be reached on WhatsApp only. */
    @api channel: Channel = 'SMS';

    label = { to, typedLabel, typedHint };
    isTyping = false;

    get options(): { label: string; value: string }[] {
        const known = this.recipients
            .filter(({ phone, userId }) => phone ?? (this.channel === 'WhatsApp' && userId))
            .map(({ label, phone, userId, phoneText, typed }) => ({
                label: fill(numberOption, label, phoneText ?? typed),
                value: phone ?? userId ?? ''
            }));
        return this.canType ? [...known, { label: another, value: ANOTHER }] : known;
    }

    get chosen(): string | undefined {
        return this.isTyping ? ANOTHER : this.value;
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.isTyping = event.detail.value === ANOTHER;
        this.tell(this.isTyping ? '' : event.detail.value);
    }

    handleTyped(event: CustomEvent<{ value: string }>): void {
        this.tell(event.detail.value.trim());
    }

    private tell(detail: string): void {
        this.dispatchEvent(new CustomEvent('recipientchanged', { detail }));
    }
}
