import { LightningElement, api } from 'lwc';
import message from '@salesforce/label/c.conversationComposer_Message';
import placeholder from '@salesforce/label/c.conversationComposer_Placeholder';
import keyHint from '@salesforce/label/c.conversationComposer_KeyHint';

/**
 * Presentation component: the text. Grows to six lines, then scrolls. Enter sends and Shift-Enter breaks the line; on the
 * phone, where there is no Shift, Enter breaks the line.
 */
export default class ConversationTextField extends LightningElement {
    @api compact = false;
    @api isDisabled = false;
    /** Instead of the general one. */
    @api placeholder?: string;

    label = { message };
    _value = '';
    #isRendered = false;

    @api
    get value(): string {
        return this._value;
    }
    set value(value: string) {
        this._value = value;
        this.show();
    }

    @api
    focus(): void {
        this.field?.focus();
    }

    /** Puts something where the cursor is. */
    @api
    insert(text: string): void {
        const field = this.field;
        const at = field?.selectionStart ?? this._value.length;
        const until = field?.selectionEnd ?? at;
        this._value = this._value.slice(0, at) + text + this._value.slice(until);
        this.show();
        field?.setSelectionRange(at + text.length, at + text.length);
        this.tell();
    }

    get shownPlaceholder(): string {
        return this.placeholder ?? placeholder;
    }

    get hint(): string {
        return this.compact ? '' : keyHint;
    }

    renderedCallback(): void {
        this.#isRendered = true;
        this.show();
    }

    handleInput(): void {
        this._value = this.field?.value ?? '';
        this.fit();
        this.tell();
    }

    handleKeyDown(event: KeyboardEvent): void {
        // While a composed character is being chosen, Enter belongs to the input method.
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !this.compact) {
            event.preventDefault();
            this.dispatchEvent(new CustomEvent('sendwanted'));
        }
    }

    private get field(): HTMLTextAreaElement | undefined {
        return this.#isRendered ? (this.refs?.field as HTMLTextAreaElement) : undefined;
    }

    private tell(): void {
        this.dispatchEvent(new CustomEvent('textchanged', { detail: this._value }));
    }

    private show(): void {
        const field = this.field;
        if (field && field.value !== this._value) {
            field.value = this._value;
        }
        this.fit();
    }

    private fit(): void {
        const field = this.field;
        if (field) {
            field.style.blockSize = 'auto';
            field.style.blockSize = `${field.scrollHeight + 2}px`;
        }
    }
}
