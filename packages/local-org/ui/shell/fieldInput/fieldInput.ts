import { api, LightningElement } from 'lwc';
import type { FieldModel } from '../../wire/index.ts';

const inputTypes: Record<string, string> = {
    Phone: 'tel',
    Email: 'email',
    Url: 'url',
    Date: 'date',
    DateTime: 'datetime',
    Integer: 'number',
    Number: 'number',
    Currency: 'number',
    Percent: 'number',
    Checkbox: 'checkbox'
};

/** The input for one field; tells of each change with the field's name and new value. */
export default class FieldInput extends LightningElement {
    @api field: FieldModel | undefined;
    /** What the org says against the value. */
    @api error = '';

    get isPicklist(): boolean {
        return this.field?.options !== null && this.field?.options !== undefined;
    }

    get isLong(): boolean {
        return ['TextArea', 'LongTextArea'].includes(this.field?.type ?? '');
    }

    get inputType(): string {
        return inputTypes[this.field?.type ?? ''] ?? 'text';
    }

    get isChecked(): boolean {
        return this.field?.value === true;
    }

    get maxLength(): number | undefined {
        return this.field?.length || undefined;
    }

    get options() {
        const options = this.field?.options ?? [];
        return this.field?.required ? options : [{ value: '', label: '--None--' }, ...options];
    }

    get picklistValue(): unknown {
        return this.field?.value ?? '';
    }

    get step(): string | undefined {
        return this.inputType === 'number' ? 'any' : undefined;
    }

    /** Whether the browser's own checks pass; shows what does not. */
    @api reportValidity(): boolean {
        const input = this.template!.querySelector<HTMLInputElement & HTMLElement>('.input');
        return input?.reportValidity() ?? true;
    }

    /** Puts the cursor into the input. */
    @api focus(): void {
        this.template!.querySelector<HTMLElement>('.input')?.focus();
    }

    handleChange(event: CustomEvent<{ value?: string; checked?: boolean }>): void {
        event.stopPropagation();
        const detail = { name: this.field?.name, value: this.#valueOf(event.detail) };
        this.dispatchEvent(
            new CustomEvent('fieldchange', { detail, bubbles: true, composed: true })
        );
    }

    #valueOf({ value, checked }: { value?: string; checked?: boolean }): FieldModel['value'] {
        if (this.inputType === 'checkbox') {
            return checked === true;
        }
        if (value === undefined || value === '') {
            return null;
        }
        return this.inputType === 'number' ? Number(value) : value;
    }
}
