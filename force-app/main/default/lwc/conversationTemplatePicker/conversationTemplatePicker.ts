import { LightningElement, api } from 'lwc';
import {
    previewTemplate,
    templates,
    type Channel,
    type ResourceView,
    type TemplatePreview,
    type TemplateView
} from 'c/conversationApi';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import search from '@salesforce/label/c.conversationTemplatePicker_Search';
import list from '@salesforce/label/c.conversationTemplatePicker_List';
import none from '@salesforce/label/c.conversationTemplatePicker_None';
import noneFound from '@salesforce/label/c.conversationResourcePicker_NoneFound';

/** A template that the agent has filled and wants to send. */
export interface ChosenTemplate {
    id: string;
    name: string;
    parameters: Record<string, string>;
    text: string;
    file?: ResourceView;
}

const TYPING_PAUSE_MS = 300;

/** Container: the templates that could be sent from this record, and one of them filled and previewed. */
export default class ConversationTemplatePicker extends LightningElement {
    @api recordId!: string;
    @api channel!: Channel;

    label = { search, list };
    all: TemplateView[] = [];
    isLoading = true;
    error = '';
    searchText = '';
    chosen?: TemplateView;
    preview?: TemplatePreview;
    parameters: Record<string, string> = {};

    #timer?: ReturnType<typeof setTimeout>;
    #asked = 0;

    connectedCallback(): void {
        this.run(this.load());
    }

    disconnectedCallback(): void {
        clearTimeout(this.#timer);
    }

    /** Puts the cursor into the field. */
    @api
    focus(): void {
        (this.refs?.field as HTMLElement | undefined)?.focus();
    }

    get found(): TemplateView[] {
        const wanted = this.searchText.toLocaleLowerCase();
        return this.all.filter(({ name, body }) =>
            `${name} ${body ?? ''}`.toLocaleLowerCase().includes(wanted)
        );
    }

    get emptyText(): string {
        if (this.isLoading || this.error || this.found.length > 0) {
            return '';
        }
        return this.searchText ? fill(noneFound, this.searchText) : none;
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.searchText = event.detail.value.trim();
    }

    handleRetry(): void {
        this.run(this.chosen ? this.fill() : this.load());
    }

    handleChoose(event: Event): void {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        this.chosen = this.all.find(({ id }) => id === key);
        this.parameters = {};
        this.preview = undefined;
        this.run(this.fill());
    }

    handleBack(): void {
        this.chosen = undefined;
        this.error = '';
    }

    handleParameter(event: CustomEvent<{ key: string; value: string }>): void {
        const { key, value } = event.detail;
        this.parameters = { ...this.parameters, [key]: value };
        clearTimeout(this.#timer);
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- asked once, when the typing pauses
        this.#timer = setTimeout(() => this.run(this.fill()), TYPING_PAUSE_MS);
    }

    handleAccepted(): void {
        const { chosen, preview } = this;
        if (chosen && preview && !preview.refusal) {
            const detail: ChosenTemplate = {
                id: chosen.id,
                name: chosen.name,
                parameters: this.parameters,
                text: preview.text ?? '',
                file: preview.file
            };
            this.dispatchEvent(new CustomEvent('templatechosen', { detail }));
        }
    }

    handleTextWanted(): void {
        this.dispatchEvent(new CustomEvent('textchosen', { detail: this.preview?.text ?? '' }));
    }

    private run(work: Promise<void>): void {
        work.catch((error: unknown) => {
            this.error = errorMessage(error);
            this.isLoading = false;
        });
    }

    private async load(): Promise<void> {
        this.isLoading = true;
        this.error = '';
        this.all = await templates(this.recordId, this.channel);
        this.isLoading = false;
    }

    private async fill(): Promise<void> {
        const { chosen } = this;
        if (!chosen) {
            return;
        }
        this.#asked += 1;
        const asked = this.#asked;
        this.error = '';
        const preview = await previewTemplate(chosen.id, this.recordId, this.parameters);
        if (asked === this.#asked) {
            this.preview = preview;
        }
    }
}
