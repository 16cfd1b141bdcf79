import { LightningElement, api } from 'lwc';
import close from '@salesforce/label/c.conversationDrawer_Close';

/**
 * Presentation component: a sheet over the thread, for choosing something. Escape closes it; the focus goes in when it
 * opens, and its parent takes it back.
 */
export default class ConversationDrawer extends LightningElement {
    @api heading = '';

    label = { close };
    #hasFocused = false;

    renderedCallback(): void {
        if (!this.#hasFocused) {
            this.#hasFocused = true;
            (this.refs?.drawer as HTMLElement | undefined)?.focus();
        }
    }

    /** What is in the sheet knows best where somebody begins: in the field to search with, say. */
    handleSlotChange(event: Event): void {
        const [content] = (event.target as HTMLSlotElement).assignedElements();
        (content as HTMLElement | undefined)?.focus();
    }

    handleKeyDown(event: KeyboardEvent): void {
        if (event.key === 'Escape') {
            event.stopPropagation();
            this.close();
        }
    }

    handleCloseClick(): void {
        this.close();
    }

    private close(): void {
        this.dispatchEvent(new CustomEvent('closed'));
    }
}
