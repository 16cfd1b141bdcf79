import { api, LightningElement, track } from 'lwc';
import { ShowToastEvent } from '../../lightning/platformShowToastEvent/platformShowToastEvent.ts';
import type { FieldModel, FormModel } from '../../wire/index.ts';
import { get, request, sentenceOf, type FetchFailure } from '../http/http.ts';
import { recordsChanged } from '../recordEvents/recordEvents.ts';
import { navigate } from '../router/router.ts';

/** The dialog in which a record is made or changed. Goes to the record, or back, when done. */
export default class RecordForm extends LightningElement {
    /** Of the record to change; empty: one of `objectApiName` is made. */
    @api recordId: string | undefined;
    @api objectApiName = '';

    form: FormModel | undefined;
    error = '';
    isSaving = false;
    @track changes: Record<string, FieldModel['value']> = {};
    #isFocused = false;
    @track fieldErrors: Record<string, string> = {};

    connectedCallback(): void {
        void this.#load();
    }

    renderedCallback(): void {
        const dialog = this.template!.querySelector('dialog');
        if (dialog && !dialog.open) {
            dialog.showModal();
        }
        const first = this.template!.querySelector<HTMLElement>('shell-field-input');
        if (first && !this.#isFocused) {
            this.#isFocused = true;
            first.focus();
        }
    }

    get title(): string {
        return this.form
            ? `${this.recordId ? 'Edit' : 'New'} ${this.form.object.label}`
            : 'Loading';
    }

    get sections() {
        return (this.form?.sections ?? []).map(({ label, fields }) => ({
            label,
            fields: fields.map((field) => ({
                name: field.name,
                error: this.fieldErrors[field.name] ?? '',
                field:
                    field.name in this.changes
                        ? { ...field, value: this.changes[field.name] }
                        : field
            }))
        }));
    }

    handleFieldChange(event: CustomEvent<{ name: string; value: FieldModel['value'] }>): void {
        event.stopPropagation();
        this.changes[event.detail.name] = event.detail.value;
    }

    /** Escape closes the dialog by itself; the page behind has to follow. */
    handleCancel(): void {
        this.#leave(this.recordId);
    }

    async handleSave(): Promise<void> {
        const inputs = [
            ...this.template!.querySelectorAll<HTMLElement & { reportValidity(): boolean }>(
                'shell-field-input'
            )
        ];
        if (!inputs.map((input) => input.reportValidity()).every(Boolean)) {
            return;
        }
        this.isSaving = true;
        try {
            const id = this.recordId ? await this.#update(this.recordId) : await this.#create();
            this.#leave(id);
        } catch (error) {
            this.#showFailure(error as FetchFailure);
        } finally {
            this.isSaving = false;
        }
    }

    async #load(): Promise<void> {
        try {
            this.form = await get<FormModel>(
                this.recordId
                    ? `/_ui/records/${this.recordId}/form`
                    : `/_ui/objects/${this.objectApiName}/form`
            );
        } catch (error) {
            this.error = sentenceOf(error);
        }
    }

    async #update(id: string): Promise<string> {
        if (Object.keys(this.changes).length > 0) {
            await request('PATCH', `/_ui/records/${id}`, this.changes);
            recordsChanged([id]);
        }
        return id;
    }

    async #create(): Promise<string> {
        const preset = (this.form?.sections ?? []).flatMap(({ fields }) => {
            return fields
                .filter(({ value }) => value !== null)
                .map(({ name, value }) => [name, value]);
        });
        const fields = { ...Object.fromEntries(preset), ...this.changes };
        const path = `/_ui/objects/${this.objectApiName}/records`;
        const { id } = await request<{ id: string }>('POST', path, fields);
        this.dispatchEvent(
            new ShowToastEvent({
                title: `${this.form?.object.label} was created.`,
                variant: 'success'
            })
        );
        return id;
    }

    #leave(recordId: string | undefined): void {
        const attributes: Record<string, string> = recordId
            ? {
                  recordId,
                  objectApiName: this.form?.object.name ?? this.objectApiName,
                  actionName: 'view'
              }
            : { objectApiName: this.objectApiName, actionName: 'list' };
        navigate(
            { type: recordId ? 'standard__recordPage' : 'standard__objectPage', attributes },
            true
        );
    }

    #showFailure({ body }: FetchFailure): void {
        const output = body['output'] as
            { fieldErrors?: Record<string, { message: string }[]> } | undefined;
        this.fieldErrors = Object.fromEntries(
            Object.entries(output?.fieldErrors ?? {}).map(([name, found]) => [
                name,
                found[0]?.message ?? ''
            ])
        );
        this.error = body.message;
    }
}
