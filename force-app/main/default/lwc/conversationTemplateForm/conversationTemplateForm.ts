import { LightningElement, api } from 'lwc';
import type { TemplateParameterView, TemplatePreview, TemplateView } from 'c/conversationApi';
import back from '@salesforce/label/c.conversationTemplateForm_Back';
import previewLabel from '@salesforce/label/c.conversationTemplateForm_Preview';
import buttonsLabel from '@salesforce/label/c.conversationTemplateForm_Buttons';
import use from '@salesforce/label/c.conversationTemplateForm_Use';
import edit from '@salesforce/label/c.conversationTemplateForm_Edit';

/** Presentation component: one template as the customer would read it, with what fills it. */
export default class ConversationTemplateForm extends LightningElement {
    @api chosen!: TemplateView;
    @api preview?: TemplatePreview;

    label = { back, previewLabel, buttonsLabel, use, edit };

    get parameters(): TemplateParameterView[] {
        return this.preview?.parameters ?? [];
    }

    get buttons(): string[] {
        return this.preview?.buttons ?? [];
    }

    get hasButtons(): boolean {
        return this.buttons.length > 0;
    }

    get refusal(): string {
        return this.preview?.refusal ?? '';
    }

    get isNotReady(): boolean {
        return !this.preview || Boolean(this.preview.refusal);
    }

    /** A text by SMS is the agent's to change; one that WhatsApp approved is not. */
    get canEdit(): boolean {
        return this.chosen.channel !== 'WhatsApp' && !this.chosen.hasFile;
    }

    handleBackClick(): void {
        this.dispatchEvent(new CustomEvent('backchosen'));
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        const detail = { key, value: event.detail.value };
        this.dispatchEvent(new CustomEvent('parameterchanged', { detail }));
    }

    handleUseClick(): void {
        this.dispatchEvent(new CustomEvent('templateaccepted'));
    }

    handleEditClick(): void {
        this.dispatchEvent(new CustomEvent('textwanted'));
    }
}
