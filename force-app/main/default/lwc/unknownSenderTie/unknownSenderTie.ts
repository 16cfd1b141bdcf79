import { LightningElement, api } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { find, senderName, type ChosenRecord, type UnknownSender } from 'c/unknownSendersApi';
import form from '@salesforce/label/c.unknownSenderTie_Form';
import object from '@salesforce/label/c.unknownSenderTie_Object';
import search from '@salesforce/label/c.unknownSenderTie_Search';
import record from '@salesforce/label/c.unknownSenderTie_Record';
import none from '@salesforce/label/c.unknownSenderTie_None';
import tie from '@salesforce/label/c.unknownSenderTie_Tie';
import cancel from '@salesforce/label/c.unknownSenderTie_Cancel';

const TYPING_PAUSE_MS = 300;

interface Option {
    label: string;
    value: string;
}

/** Container: finds the record that a sender belongs to. Tells its parent which was chosen, and ties nothing itself. */
export default class UnknownSenderTie extends LightningElement {
    @api sender!: UnknownSender;
    /** Labels by API name. */
    @api objects: Record<string, string> = {};
    @api isSaving = false;

    label = { object, search, record, none, tie, cancel };
    objectName = '';
    text = '';
    found?: Record<string, string>;
    recordId?: string;
    error = '';
    private timer?: ReturnType<typeof setTimeout>;

    get formLabel(): string {
        return fill(form, senderName(this.sender));
    }

    get objectOptions(): Option[] {
        return optionsOf(this.objects);
    }

    get recordOptions(): Option[] {
        return optionsOf(this.found ?? {});
    }

    get isNothingFound(): boolean {
        return this.found !== undefined && this.recordOptions.length === 0;
    }

    get cannotTie(): boolean {
        return this.isSaving || !this.recordId;
    }

    connectedCallback(): void {
        this.objectName = Object.keys(this.objects)[0] ?? '';
        this.load();
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    handleObject(event: CustomEvent<{ value: string }>): void {
        this.objectName = event.detail.value;
        this.load();
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value;
        // What was found and chosen answers another text.
        this.found = undefined;
        this.recordId = undefined;
        clearTimeout(this.timer);
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- asked once, when the typing pauses
        this.timer = setTimeout(() => this.load(), TYPING_PAUSE_MS);
    }

    handleRecord(event: CustomEvent<{ value: string }>): void {
        this.recordId = event.detail.value;
    }

    handleTieClick(): void {
        const { recordId = '' } = this;
        const detail = { recordId, name: this.found?.[recordId] ?? '' };
        this.dispatchEvent(new CustomEvent<ChosenRecord>('recordchosen', { detail }));
    }

    handleCancelClick(): void {
        this.dispatchEvent(new CustomEvent('cancelled'));
    }

    private load(): void {
        const { objectName, text } = this;
        const isStillAsked = (): boolean => objectName === this.objectName && text === this.text;
        this.recordId = undefined;
        this.found = undefined;
        this.error = '';
        if (!objectName) {
            return;
        }
        find(objectName, text).then(
            (found) => {
                if (isStillAsked()) {
                    this.found = found;
                }
            },
            (error: unknown) => {
                if (isStillAsked()) {
                    this.error = errorMessage(error);
                }
            }
        );
    }
}

function optionsOf(labels: Record<string, string>): Option[] {
    return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
