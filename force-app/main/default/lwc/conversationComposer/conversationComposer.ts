import { LightningElement, api } from 'lwc';
import type { BrandNumberView, RecipientView } from 'c/conversationApi';
import { fill } from 'c/messageFormat';
import to from '@salesforce/label/c.conversationComposer_To';
import fromLabel from '@salesforce/label/c.conversationComposer_From';
import message from '@salesforce/label/c.conversationComposer_Message';
import placeholder from '@salesforce/label/c.conversationComposer_Placeholder';
import sendLabel from '@salesforce/label/c.conversationComposer_Send';
import sms from '@salesforce/label/c.conversationComposer_Sms';
import channelSms from '@salesforce/label/c.conversationComposer_ChannelSms';
import count from '@salesforce/label/c.conversationComposer_Count';
import empty from '@salesforce/label/c.conversationComposer_Empty';
import tooLong from '@salesforce/label/c.conversationComposer_TooLong';
import noRecipient from '@salesforce/label/c.conversationComposer_NoRecipient';
import keyHint from '@salesforce/label/c.conversationComposer_KeyHint';
import numberOption from '@salesforce/label/c.conversationComposer_NumberOption';

interface Option {
    label: string;
    value: string;
}

/** What the composer wants to be sent. */
export interface Draft {
    recipient: string;
    brandNumberId?: string;
    body: string;
}

/**
 * Presentation component: to whom, from which number, and the text. Tells its parent what to send and empties itself;
 * says in a sentence why there is nothing to send otherwise.
 */
export default class ConversationComposer extends LightningElement {
    @api canChooseBrandNumber = false;
    @api longestBody = 0;
    /** On the phone To and From fold into one line. */
    @api compact = false;

    label = { to, fromLabel, message, placeholder, sendLabel, sms, channelSms };
    body = '';
    refusal = '';
    unfolded = false;

    _recipients: RecipientView[] = [];
    _brandNumbers: BrandNumberView[] = [];
    _recipient?: string;
    _brandNumberId?: string;

    /** Numbers that can be read; the first one is chosen. */
    @api
    get recipients(): RecipientView[] {
        return this._recipients;
    }
    set recipients(value: RecipientView[]) {
        this._recipients = value;
        if (!value.some((one) => one.phone === this._recipient)) {
            this._recipient = value[0]?.phone;
        }
    }

    /** Numbers to send from; the default one comes first. */
    @api
    get brandNumbers(): BrandNumberView[] {
        return this._brandNumbers;
    }
    set brandNumbers(value: BrandNumberView[]) {
        this._brandNumbers = value;
        if (!value.some((one) => one.id === this._brandNumberId)) {
            this._brandNumberId = value[0]?.id;
        }
    }

    /**
     * Puts a text back that could not be sent, unless something new was begun meanwhile.
     *
     * @param body The text.
     */
    @api
    restore(body: string): void {
        if (!this.body) {
            this.body = body;
        }
    }

    get recipient(): string | undefined {
        return this._recipient;
    }

    get brandNumberId(): string | undefined {
        return this._brandNumberId;
    }

    get recipientOptions(): Option[] {
        return this._recipients.map(({ label, phone, phoneText }) => ({
            label: fill(numberOption, label, phoneText ?? ''),
            value: phone ?? ''
        }));
    }

    get brandNumberOptions(): Option[] {
        return this._brandNumbers.map(({ label, phoneText, id }) => ({
            label: fill(numberOption, label, phoneText),
            value: id
        }));
    }

    get recipientText(): string {
        return labelOf(this.recipientOptions, this._recipient);
    }

    get brandNumberText(): string {
        return labelOf(this.brandNumberOptions, this._brandNumberId);
    }

    get brandNumberTooltip(): string | undefined {
        return this._brandNumbers.find(({ id }) => id === this._brandNumberId)?.tooltip;
    }

    get showsNumbers(): boolean {
        return !this.compact || this.unfolded;
    }

    get unfoldedText(): string {
        return String(this.unfolded);
    }

    get hint(): string {
        return this.compact ? '' : keyHint;
    }

    get countText(): string {
        return fill(count, this.body.length, this.longestBody);
    }

    get isTooLong(): boolean {
        return this.body.trim().length > this.longestBody;
    }

    get countClass(): string {
        return this.isTooLong ? 'slds-text-color_error' : 'slds-text-color_weak';
    }

    renderedCallback(): void {
        this.fitField();
    }

    handleFoldClick(): void {
        this.unfolded = !this.unfolded;
    }

    handleRecipientChange(event: CustomEvent<{ value: string }>): void {
        this._recipient = event.detail.value;
        this.refusal = '';
    }

    handleBrandNumberChange(event: CustomEvent<{ value: string }>): void {
        this._brandNumberId = event.detail.value;
    }

    handleInput(event: Event): void {
        this.body = (event.target as HTMLTextAreaElement).value;
        this.refusal = '';
    }

    handleKeyDown(event: KeyboardEvent): void {
        // While a composed character is being chosen, Enter belongs to the input method; on the phone, where there is
        // no Shift and Enter, it begins a new line.
        if (this.compact) {
            return;
        }
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            this.submit();
        }
    }

    handleSendClick(): void {
        this.submit();
    }

    private submit(): void {
        this.refusal = this.whyNot();
        if (this.refusal || !this._recipient) {
            return;
        }
        const detail: Draft = {
            recipient: this._recipient,
            brandNumberId: this._brandNumberId,
            body: this.body.trim()
        };
        this.body = '';
        this.dispatchEvent(new CustomEvent<Draft>('messagesubmitted', { detail }));
        (this.refs?.body as HTMLTextAreaElement | undefined)?.focus();
    }

    private whyNot(): string {
        if (!this._recipient) {
            return noRecipient;
        }
        if (!this.body.trim()) {
            return empty;
        }
        return this.isTooLong ? fill(tooLong, this.body.trim().length - this.longestBody) : '';
    }

    /** Shows the text, and follows it up to the six lines that the style sheet allows; then the field scrolls. */
    private fitField(): void {
        const field = this.refs?.body as HTMLTextAreaElement | undefined;
        if (field) {
            if (field.value !== this.body) {
                field.value = this.body;
            }
            field.style.blockSize = 'auto';
            field.style.blockSize = `${field.scrollHeight}px`;
        }
    }
}

function labelOf(options: Option[], value: string | undefined): string {
    return options.find((option) => option.value === value)?.label ?? '';
}
