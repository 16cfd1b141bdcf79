import { api, LightningElement } from 'lwc';
import type { FieldModel } from '../../wire/index.ts';
import { navigate, urlOf, type PageReference } from '../router/router.ts';
import { session } from '../session/session.ts';

/** A field's value as text, link or tick. */
export default class FieldView extends LightningElement {
    @api field: FieldModel | undefined;

    get isCheckbox(): boolean {
        return this.field?.type === 'Checkbox';
    }

    get isChecked(): boolean {
        return this.field?.value === true;
    }

    get checkLabel(): string {
        return this.isChecked ? 'Yes' : 'No';
    }

    get checkIcon(): string {
        return this.isChecked ? 'utility:check' : 'utility:steps';
    }

    /** Only objects that have pages can be opened. */
    get recordUrl(): string | undefined {
        const reference = this.#reference();
        return reference && urlOf(reference);
    }

    get otherUrl(): string | undefined {
        const { type, display = '' } = this.field ?? {};
        switch (display && type) {
            case 'Phone':
                return `tel:${display.replace(/[^+\d]/g, '')}`;
            case 'Email':
                return `mailto:${display}`;
            case 'Url':
                return /^https?:/i.test(display) ? display : `http://${display}`;
            default:
                return undefined;
        }
    }

    get otherTarget(): string | undefined {
        return this.field?.type === 'Url' ? '_blank' : undefined;
    }

    get display(): string {
        return this.field?.display ?? '';
    }

    handleRecordClick(event: MouseEvent): void {
        const reference = this.#reference();
        if (reference && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
            event.preventDefault();
            navigate(reference);
        }
    }

    #reference(): PageReference | undefined {
        const link = this.field?.link;
        return link && session.objects.some(({ name }) => name === link.object)
            ? {
                  type: 'standard__recordPage',
                  attributes: { recordId: link.id, objectApiName: link.object, actionName: 'view' },
                  state: {}
              }
            : undefined;
    }
}
