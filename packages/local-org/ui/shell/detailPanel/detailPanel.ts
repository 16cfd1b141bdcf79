import { api, LightningElement, track } from 'lwc';
import type { FieldModel, RecordModel } from '../../wire/index.ts';
import { request, type FetchFailure } from '../http/http.ts';
import { recordsChanged } from '../recordEvents/recordEvents.ts';

/** A record's fields in the sections of its layout; a pencil makes those that may be changed into inputs. */
export default class DetailPanel extends LightningElement {
    @api record: RecordModel | undefined;

    isEditing = false;
    isSaving = false;
    error = '';
    @track changes: Record<string, FieldModel['value']> = {};
    @track fieldErrors: Record<string, string> = {};
    @track closed: Record<string, boolean> = {};
    #focusField: string | undefined;

    renderedCallback(): void {
        if (this.#focusField) {
            const inputs = [
                ...this.template!.querySelectorAll<HTMLElement & { field: FieldModel }>(
                    'shell-field-input'
                )
            ];
            inputs.find(({ field }) => field.name === this.#focusField)?.focus();
            this.#focusField = undefined;
        }
    }

    get sections() {
        return (this.record?.sections ?? []).map(({ label, columns }) => ({
            label,
            isOpen: !this.closed[label],
            expanded: String(!this.closed[label]),
            icon: this.closed[label] ? 'utility:chevronright' : 'utility:chevrondown',
            columns: columns.map((fields, index) => ({
                key: String(index),
                fields: fields.map((field) => ({
                    field:
                        field.name in this.changes
                            ? { ...field, value: this.changes[field.name] }
                            : field,
                    name: field.name,
                    label: field.label,
                    help: field.help,
                    isInput: this.isEditing && field.editable,
                    canEdit: !this.isEditing && field.editable,
                    editTitle: `Edit ${field.label}`,
                    error: this.fieldErrors[field.name] ?? ''
                }))
            }))
        }));
    }

    handleSectionClick(event: Event): void {
        const label = (event.currentTarget as HTMLElement).dataset['label'] ?? '';
        this.closed[label] = !this.closed[label];
    }

    handleEditClick(event: Event): void {
        this.isEditing = true;
        this.#focusField = (event.currentTarget as HTMLElement).dataset['name'];
    }

    handleFieldChange(event: CustomEvent<{ name: string; value: FieldModel['value'] }>): void {
        event.stopPropagation();
        this.changes[event.detail.name] = event.detail.value;
    }

    handleKeydown(event: KeyboardEvent): void {
        if (event.key === 'Escape' && this.isEditing) {
            this.handleCancel();
        }
    }

    handleCancel(): void {
        this.isEditing = false;
        this.changes = {};
        this.fieldErrors = {};
        this.error = '';
    }

    async handleSave(): Promise<void> {
        const inputs = [
            ...this.template!.querySelectorAll<HTMLElement & { reportValidity(): boolean }>(
                'shell-field-input'
            )
        ];
        if (!inputs.map((input) => input.reportValidity()).every(Boolean) || !this.record) {
            return;
        }
        const { id } = this.record;
        this.isSaving = true;
        try {
            if (Object.keys(this.changes).length > 0) {
                await request('PATCH', `/_ui/records/${id}`, this.changes);
                recordsChanged([id]);
            }
            this.handleCancel();
        } catch (error) {
            this.#showFailure(error as FetchFailure);
        } finally {
            this.isSaving = false;
        }
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
