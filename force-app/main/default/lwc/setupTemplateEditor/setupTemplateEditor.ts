import { LightningElement, api } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import type { MergeField } from 'c/setupMergeField';
import {
    files,
    objects,
    removeTemplate,
    saveTemplate,
    type Labels,
    type TemplateDraft,
    type TemplateFile,
    type TemplatePlace
} from 'c/setupTemplatesApi';
import newTemplate from '@salesforce/label/c.setupTemplateEditor_New';
import name from '@salesforce/label/c.setupTemplateEditor_Name';
import object from '@salesforce/label/c.setupTemplateEditor_Object';
import objectHelp from '@salesforce/label/c.setupTemplateEditor_ObjectHelp';
import anyObject from '@salesforce/label/c.setupTemplateEditor_AnyObject';
import text from '@salesforce/label/c.setupTemplateEditor_Text';
import whatsAppText from '@salesforce/label/c.setupTemplateEditor_WhatsAppText';
import file from '@salesforce/label/c.setupTemplateEditor_File';
import noFile from '@salesforce/label/c.setupTemplateEditor_NoFile';
import headerFile from '@salesforce/label/c.setupTemplateEditor_HeaderFile';
import active from '@salesforce/label/c.setupTemplateEditor_Active';
import remove from '@salesforce/label/c.setupTemplateEditor_Delete';
import placesLabel from '@salesforce/label/c.setupTemplateEditor_Places';
import placeInBody from '@salesforce/label/c.setupTemplateEditor_PlaceInBody';
import placeInHeader from '@salesforce/label/c.setupTemplateEditor_PlaceInHeader';
import placeInButton from '@salesforce/label/c.setupTemplateEditor_PlaceInButton';
import notFilled from '@salesforce/label/c.setupTemplateEditor_NotFilled';
import filledBy from '@salesforce/label/c.setupTemplateEditor_FilledBy';
import filledOr from '@salesforce/label/c.setupTemplateEditor_FilledOr';
import always from '@salesforce/label/c.setupTemplateEditor_Fallback';
import choose from '@salesforce/label/c.setupTemplateEditor_Choose';
import chooseWhich from '@salesforce/label/c.setupTemplateEditor_ChooseWhich';
import insert from '@salesforce/label/c.setupTemplateEditor_Insert';
import outOfStepLabel from '@salesforce/label/c.setupTemplates_OutOfStep';
import save from '@salesforce/label/c.setupCard_Save';
import cancel from '@salesforce/label/c.setupCard_Cancel';

interface Place {
    index: number;
    label: string;
    filledBy: string;
    chooseLabel: string;
    value: MergeField;
    isOpen: boolean;
}

const PLACES: Record<TemplatePlace['component'], string> = {
    body: placeInBody,
    header: placeInHeader,
    button: placeInButton
};
/** As the server has it, which refuses more. */
const LONGEST_SMS = 1000;
/** A merge field with its fallback, which is the least that stands in its place. */
const MERGE_FIELD = /\{![^{}|]*(?:\|([^{}]*))?\}/g;

/** Container: one template, written and saved. Tells its parent when it was saved, deleted or given up. */
export default class SetupTemplateEditor extends LightningElement {
    label = {
        name,
        object,
        objectHelp,
        text,
        whatsAppText,
        file,
        active,
        remove,
        places: placesLabel,
        choose,
        insert,
        save,
        cancel
    };
    draft: TemplateDraft = { channel: 'SMS', isActive: true };
    longestSms = LONGEST_SMS;
    objects: Labels = {};
    files: TemplateFile[] = [];
    openPlace?: number;
    error = '';
    isWorking = false;

    /** What is to be changed. */
    @api
    get stored(): TemplateDraft {
        return this.draft;
    }
    set stored(stored: TemplateDraft) {
        this.draft = { ...stored };
    }

    get heading(): string {
        return this.draft.id ? (this.draft.name ?? '') : newTemplate;
    }

    get isSms(): boolean {
        return this.draft.channel === 'SMS';
    }

    get outOfStep(): string {
        return this.draft.outOfStep ? fill(outOfStepLabel, this.draft.outOfStep) : '';
    }

    get objectName(): string {
        return this.draft.objectName ?? '';
    }

    get objectLabel(): string {
        return this.objects[this.objectName] ?? this.objectName;
    }

    get objectOptions(): { label: string; value: string }[] {
        return [
            { label: anyObject, value: '' },
            ...Object.entries(this.objects).map(([value, label]) => ({ value, label }))
        ];
    }

    /** What is paid for at least: fields count as long as their fallbacks. */
    get countedText(): string {
        return (this.draft.body ?? '').replace(
            MERGE_FIELD,
            (_field, fallback?: string) => fallback ?? ''
        );
    }

    get hasPlaces(): boolean {
        return this.places.length > 0;
    }

    get places(): Place[] {
        return (this.draft.places ?? []).map((place, index) => {
            const label = placeLabel(place);
            return {
                index,
                label,
                filledBy: fillingOf(place),
                chooseLabel: fill(chooseWhich, label),
                value: { path: place.field, fallback: place.fallback },
                isOpen: index === this.openPlace
            };
        });
    }

    get headerText(): string {
        return this.draft.headerFile ? fill(headerFile, this.draft.headerFile.toLowerCase()) : '';
    }

    get takesFile(): boolean {
        return this.isSms || Boolean(this.draft.headerFile);
    }

    get documentId(): string {
        return this.draft.documentId ?? '';
    }

    get fileOptions(): { label: string; value: string }[] {
        return [
            { label: noFile, value: '' },
            ...this.files.map(({ documentId, title, extension }) => ({
                label: extension ? `${title}.${extension}` : title,
                value: documentId
            }))
        ];
    }

    get fileRefusal(): string {
        return (
            this.files.find(({ documentId }) => documentId === this.draft.documentId)?.refusal ?? ''
        );
    }

    connectedCallback(): void {
        this.attempt(async () => {
            [this.objects, this.files] = await Promise.all([objects(), files(this.draft.channel)]);
        });
    }

    renderedCallback(): void {
        const field = this.bodyField;
        if (field && field.value !== (this.draft.body ?? '')) {
            field.value = this.draft.body ?? '';
        }
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        const { name: property } = (event.currentTarget as HTMLElement).dataset;
        this.change({ [property as keyof TemplateDraft]: event.detail.value || undefined });
    }

    handleActive(event: CustomEvent<{ checked: boolean }>): void {
        this.change({ isActive: event.detail.checked });
    }

    handleText(event: Event): void {
        this.change({ body: (event.target as HTMLTextAreaElement).value });
    }

    /** A field goes where the cursor stands. */
    handleFieldPicked(event: CustomEvent<MergeField>): void {
        const field = this.bodyField;
        const { path, fallback } = event.detail;
        if (field && path) {
            const written = fallback ? `{!${path}|${fallback}}` : `{!${path}}`;
            field.setRangeText(written, field.selectionStart, field.selectionEnd, 'end');
            this.change({ body: field.value });
            field.focus();
        }
    }

    handleChooseClick(event: Event): void {
        const index = Number((event.currentTarget as HTMLElement).dataset.index);
        this.openPlace = index === this.openPlace ? undefined : index;
    }

    handlePlacePicked(event: CustomEvent<MergeField>): void {
        const { path, fallback } = event.detail;
        this.change({
            places: (this.draft.places ?? []).map((place, index) => {
                const isChosen = index === this.openPlace;
                return isChosen ? { ...place, field: path, fallback } : place;
            })
        });
        this.openPlace = undefined;
    }

    handleSaveClick(): void {
        this.attempt(async () => {
            const detail = await saveTemplate(this.draft);
            this.dispatchEvent(new CustomEvent<TemplateDraft>('templatesaved', { detail }));
        });
    }

    handleRemoveClick(): void {
        const { id } = this.draft;
        if (id) {
            this.attempt(async () => {
                await removeTemplate(id);
                this.dispatchEvent(new CustomEvent('templateremoved'));
            });
        }
    }

    handleCancelClick(): void {
        this.dispatchEvent(new CustomEvent('cancelled'));
    }

    private get bodyField(): HTMLTextAreaElement | undefined {
        return this.refs?.body as HTMLTextAreaElement | undefined;
    }

    private change(change: Partial<TemplateDraft>): void {
        this.draft = { ...this.draft, ...change };
        this.error = '';
    }

    private attempt(work: () => Promise<void>): void {
        this.error = '';
        this.isWorking = true;
        work()
            .catch((error: unknown) => {
                this.error = errorMessage(error);
            })
            .finally(() => {
                this.isWorking = false;
            });
    }
}

/** Buttons are counted from 0 at WhatsApp, and from 1 by people. */
function placeLabel({ component, name: place }: TemplatePlace): string {
    return fill(PLACES[component], component === 'button' ? Number(place) + 1 : place);
}

function fillingOf({ field, fallback }: TemplatePlace): string {
    if (!field) {
        return fallback ? fill(always, fallback) : notFilled;
    }
    return fallback ? fill(filledOr, field, fallback) : fill(filledBy, field);
}
