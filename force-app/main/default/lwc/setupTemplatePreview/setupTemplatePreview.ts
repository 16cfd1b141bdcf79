import { LightningElement, api } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import {
    preview,
    records,
    type Labels,
    type TemplateDraft,
    type TemplatePreview
} from 'c/setupTemplatesApi';
import heading from '@salesforce/label/c.setupTemplatePreview_Heading';
import explanation from '@salesforce/label/c.setupTemplatePreview_Explanation';
import search from '@salesforce/label/c.setupTemplatePreview_Search';
import record from '@salesforce/label/c.setupTemplatePreview_Record';
import none from '@salesforce/label/c.setupTemplatePreview_None';
import show from '@salesforce/label/c.setupTemplatePreview_Show';
import missing from '@salesforce/label/c.setupTemplatePreview_Missing';
import buttons from '@salesforce/label/c.setupTemplatePreview_Buttons';
import needsObject from '@salesforce/label/c.setupTemplatePreview_NeedsObject';

const TYPING_PAUSE_MS = 300;

/** Container: a draft, saved or not, filled from a real record. */
export default class SetupTemplatePreview extends LightningElement {
    label = { heading, explanation, search, record, none, show, needsObject };
    text = '';
    found?: Labels;
    recordId?: string;
    preview?: TemplatePreview;
    error = '';
    _draft?: TemplateDraft;
    private timer?: ReturnType<typeof setTimeout>;

    /** What is looked at. */
    @api
    get draft(): TemplateDraft | undefined {
        return this._draft;
    }
    set draft(draft: TemplateDraft | undefined) {
        const isOfAnother = draft?.objectName !== this._draft?.objectName;
        this._draft = draft;
        // What is shown was filled before the change.
        this.preview = undefined;
        if (isOfAnother) {
            this.recordId = undefined;
            this.find();
        }
    }

    get needsObject(): boolean {
        return !this._draft?.objectName;
    }

    get options(): { label: string; value: string }[] {
        return Object.entries(this.found ?? {}).map(([value, label]) => ({ value, label }));
    }

    get isNothingFound(): boolean {
        return this.found !== undefined && this.options.length === 0;
    }

    get cannotShow(): boolean {
        return !this.recordId;
    }

    get buttonsText(): string {
        const texts = this.preview?.buttons ?? [];
        return texts.length > 0 ? fill(buttons, texts.join(', ')) : '';
    }

    get missingText(): string {
        const labels = (this.preview?.parameters ?? [])
            .filter(({ isMissing }) => isMissing)
            .map(({ label }) => label);
        return labels.length > 0 ? fill(missing, labels.join(', ')) : '';
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value;
        clearTimeout(this.timer);
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- asked once, when the typing pauses
        this.timer = setTimeout(() => this.find(), TYPING_PAUSE_MS);
    }

    handleRecord(event: CustomEvent<{ value: string }>): void {
        this.recordId = event.detail.value;
        this.preview = undefined;
    }

    handleShowClick(): void {
        if (this._draft && this.recordId) {
            this.error = '';
            preview(this._draft, this.recordId).then(
                (filled) => {
                    this.preview = filled;
                },
                (error: unknown) => {
                    this.error = errorMessage(error);
                }
            );
        }
    }

    private find(): void {
        const { text } = this;
        const { objectName } = this._draft ?? {};
        this.found = undefined;
        this.error = '';
        if (objectName) {
            records(objectName, text).then(
                (found) => {
                    if (text === this.text && objectName === this._draft?.objectName) {
                        this.found = found;
                        this.recordId = this.recordId ?? Object.keys(found)[0];
                    }
                },
                (error: unknown) => {
                    this.error = errorMessage(error);
                }
            );
        }
    }
}
