import { LightningElement, api } from 'lwc';
import type { QuoteView, ResourceView } from 'c/conversationApi';
import type { ChosenTemplate } from 'c/conversationTemplatePicker';
import attach from '@salesforce/label/c.conversationComposer_Attach';
import template from '@salesforce/label/c.conversationComposer_Template';
import emoji from '@salesforce/label/c.conversationComposer_Emoji';
import tools from '@salesforce/label/c.conversationComposer_Tools';
import removeTemplate from '@salesforce/label/c.conversationComposer_RemoveTemplate';
import caption from '@salesforce/label/c.conversationComposer_Caption';

interface TextField extends HTMLElement {
    insert(text: string): void;
}

/**
 * Presentation component: what is being written, with the link button at its top left. A text, or a template in its place;
 * one file; the message that is answered.
 */
export default class ConversationEditor extends LightningElement {
    @api text = '';
    @api compact = false;
    @api resource?: ResourceView;
    @api chosenTemplate?: ChosenTemplate;
    @api quote?: QuoteView;

    label = { attach, template, emoji, tools, removeTemplate };
    isEmojiOpen = false;

    /** Puts the cursor into the text. */
    @api
    focus(): void {
        this.field?.focus();
    }

    /** @param tool attach or template */
    @api
    focusTool(tool: string): void {
        (this.refs?.[tool] as HTMLElement | undefined)?.focus();
    }

    get placeholder(): string | undefined {
        return this.resource ? caption : undefined;
    }

    get emojiOpenText(): string {
        return String(this.isEmojiOpen);
    }

    handleAttachClick(): void {
        this.tell('attachwanted');
    }

    handleTemplateClick(): void {
        this.tell('templatewanted');
    }

    handleEmojiClick(): void {
        this.isEmojiOpen = !this.isEmojiOpen;
    }

    handleEmojiKeyDown(event: KeyboardEvent): void {
        if (event.key === 'Escape') {
            event.stopPropagation();
            this.isEmojiOpen = false;
            this.focus();
        }
    }

    handleEmojiChosen(event: CustomEvent<string>): void {
        this.field?.insert(event.detail);
    }

    handleTextChange(event: CustomEvent<string>): void {
        this.tell('textchanged', event.detail);
    }

    handleSendWanted(): void {
        this.tell('sendwanted');
    }

    handleAttachmentRemoved(): void {
        this.tell('attachmentremoved');
        this.focusTool('attach');
    }

    handleTemplateRemoved(): void {
        this.tell('templateremoved');
    }

    handleQuoteCancelled(): void {
        this.tell('quotecancelled');
        this.focus();
    }

    private get field(): TextField | undefined {
        return this.refs?.field as TextField | undefined;
    }

    private tell(name: string, detail?: unknown): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }
}
