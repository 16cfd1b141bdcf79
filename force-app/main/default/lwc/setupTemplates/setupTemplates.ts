import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { open, openDraft, type TemplateDraft, type TemplateRow } from 'c/setupTemplatesApi';
import { approvalLabel, languageLabel } from 'c/setupTemplateNames';
import heading from '@salesforce/label/c.setupTemplates_Heading';
import explanation from '@salesforce/label/c.setupTemplates_Explanation';
import newTemplate from '@salesforce/label/c.setupTemplates_New';
import none from '@salesforce/label/c.setupTemplates_None';
import anyObject from '@salesforce/label/c.setupTemplates_AnyObject';
import inactive from '@salesforce/label/c.setupTemplates_Inactive';
import outOfStep from '@salesforce/label/c.setupTemplates_OutOfStep';
import change from '@salesforce/label/c.setupTemplates_Change';
import changeWhich from '@salesforce/label/c.setupTemplates_ChangeWhich';

interface Row {
    id: string;
    name: string;
    detail: string;
    trouble: string;
    body: string;
    changeLabel: string;
}

/** Container: templates that agents and flows send; one of them at a time is written. */
export default class SetupTemplates extends LightningElement {
    label = { heading, explanation, new: newTemplate, none, change };
    templates?: TemplateRow[];
    draft?: TemplateDraft;
    error = '';

    get rows(): Row[] {
        return (this.templates ?? []).map((template) => ({
            id: template.id,
            name: template.name,
            detail: detailOf(template),
            trouble: template.outOfStep ? fill(outOfStep, template.outOfStep) : '',
            body: template.body ?? '',
            changeLabel: fill(changeWhich, template.name)
        }));
    }

    get isEmpty(): boolean {
        return this.templates?.length === 0;
    }

    connectedCallback(): void {
        this.load();
    }

    handleRetry(): void {
        this.load();
    }

    handleNewClick(): void {
        this.draft = { channel: 'SMS', isActive: true };
    }

    handleChangeClick(event: Event): void {
        const { id = '' } = (event.currentTarget as HTMLElement).dataset;
        this.error = '';
        openDraft(id).then(
            (draft) => {
                this.draft = draft;
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }

    handleCancelled(): void {
        this.draft = undefined;
    }

    handleChanged(): void {
        this.draft = undefined;
        this.load();
    }

    private load(): void {
        this.error = '';
        open().then(
            (templates) => {
                this.templates = templates;
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }
}

function detailOf(template: TemplateRow): string {
    return [
        template.channel,
        template.language && languageLabel(template.language),
        template.category,
        template.approval && approvalLabel(template.approval),
        template.objectLabel ?? anyObject,
        template.isActive ? undefined : inactive
    ]
        .filter(Boolean)
        .join(' · ');
}
