import { LightningElement, api } from 'lwc';
import edit from '@salesforce/label/c.setupCard_Edit';
import saveLabel from '@salesforce/label/c.setupCard_Save';
import cancel from '@salesforce/label/c.setupCard_Cancel';
import saving from '@salesforce/label/c.setupCard_Saving';
import saved from '@salesforce/label/c.setupCard_Saved';

type Mode = 'reading' | 'editing' | 'saving';

const FIELDS = 'lightning-input, lightning-combobox, lightning-textarea, lightning-radio-group';

/**
 * Presentation component: a card of the setup. Frames fields (in its slot), and where they can be changed says which of
 * reading, editing and saving goes on. Tells its parent what is wanted; see setupForm for the states.
 */
export default class SetupCard extends LightningElement {
    @api heading = '';
    @api explanation = '';
    /** Whether there is anything to change. */
    @api editable = false;
    @api error = '';
    @api isSaved = false;

    label = { edit, save: saveLabel, cancel, saving, saved };
    _mode: Mode = 'reading';
    private moveFocus = false;

    /** What goes on with the fields. */
    @api
    get mode(): Mode {
        return this._mode;
    }
    set mode(value: Mode) {
        // The button that was pressed is gone: whoever uses the keyboard goes on from the fields, or from Edit.
        this.moveFocus =
            (value === 'editing' && this._mode === 'reading') ||
            (value === 'reading' && this._mode !== 'reading');
        this._mode = value;
    }

    get canBegin(): boolean {
        return this.editable && this._mode === 'reading';
    }

    get isChanging(): boolean {
        return this.editable && this._mode !== 'reading';
    }

    get isSaving(): boolean {
        return this._mode === 'saving';
    }

    get status(): string {
        if (this.isSaving) {
            return saving;
        }
        return this.isSaved ? saved : '';
    }

    renderedCallback(): void {
        if (this.moveFocus) {
            this.moveFocus = false;
            const target =
                this._mode === 'reading'
                    ? (this.refs?.edit as HTMLElement | undefined)
                    : this.querySelector<HTMLElement>(FIELDS);
            target?.focus();
        }
    }

    handleEditClick(): void {
        this.dispatchEvent(new CustomEvent('editrequested'));
    }

    handleSaveClick(): void {
        this.dispatchEvent(new CustomEvent('saverequested'));
    }

    handleCancelClick(): void {
        this.dispatchEvent(new CustomEvent('cancelrequested'));
    }
}
