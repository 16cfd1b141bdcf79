import { LightningElement, api } from 'lwc';
import type { BrandNumberView } from 'c/conversationApi';
import { fill } from 'c/messageFormat';
import from from '@salesforce/label/c.conversationComposer_From';
import numberOption from '@salesforce/label/c.conversationComposer_NumberOption';
import none from '@salesforce/label/c.conversationBrandNumber_None';

/** Presentation component: the number the customer sees; a choice for whoever may choose. */
export default class ConversationBrandNumber extends LightningElement {
    @api brandNumbers: BrandNumberView[] = [];
    @api value?: string;
    @api canChoose = false;

    label = { from };

    get options(): { label: string; value: string }[] {
        return this.brandNumbers.map(({ label, phoneText, id }) => ({
            label: fill(numberOption, label, phoneText),
            value: id
        }));
    }

    /** The combobox says it by itself. */
    get labelIsHidden(): string {
        return String(this.canChoose);
    }

    get text(): string {
        return this.options.find(({ value }) => value === this.value)?.label ?? none;
    }

    get tooltip(): string | undefined {
        return this.brandNumbers.find(({ id }) => id === this.value)?.tooltip;
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.dispatchEvent(new CustomEvent('brandnumberchanged', { detail: event.detail.value }));
    }
}
