import { LightningElement, api } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { fields, relationships, type Labels } from 'c/setupTemplatesApi';
import from from '@salesforce/label/c.setupMergeField_From';
import itself from '@salesforce/label/c.setupMergeField_Itself';
import fieldLabel from '@salesforce/label/c.setupMergeField_Field';
import noField from '@salesforce/label/c.setupMergeField_NoField';
import fallbackLabel from '@salesforce/label/c.setupMergeField_Fallback';
import fallbackHelp from '@salesforce/label/c.setupMergeField_FallbackHelp';
import needsObject from '@salesforce/label/c.setupMergeField_NeedsObject';
import badFallback from '@salesforce/label/c.setupMergeField_BadFallback';
import insert from '@salesforce/label/c.setupMergeField_Insert';
import take from '@salesforce/label/c.setupMergeField_Take';

/** What fills a place. */
export interface MergeField {
    /** Such as Account.Name; nothing for none. */
    path?: string;
    fallback?: string;
}

interface Option {
    label: string;
    value: string;
}

/** Signs that end a merge field in a text. */
const SIGNS_OF_A_FIELD = /[{}|]/;

/** Container: a field of the record, or of one that it points to, with a text for when it is empty. Tells which was chosen. */
export default class SetupMergeField extends LightningElement {
    @api objectLabel = '';
    /** Whether no field but only a text may be chosen, too. */
    @api isOptional = false;
    /** Whether a text for an empty field may contain any sign. */
    @api takesAnySign = false;

    label = { from, field: fieldLabel, fallback: fallbackLabel, fallbackHelp, needsObject };
    relationship = '';
    field = '';
    fallback = '';
    error = '';
    isLoading = false;
    relationships: Labels = {};
    fields: Labels = {};
    _objectName?: string;
    private asked = 0;

    /** Whose fields they are. */
    @api
    get objectName(): string | undefined {
        return this._objectName;
    }
    set objectName(name: string | undefined) {
        this._objectName = name;
        this.relationship = '';
        this.field = '';
        this.load();
    }

    /** What fills the place now. */
    @api
    get value(): MergeField {
        return { path: this.field || undefined, fallback: this.fallback || undefined };
    }
    set value({ path = '', fallback = '' }: MergeField) {
        const dot = path.indexOf('.');
        this.relationship = dot < 0 ? '' : path.slice(0, dot);
        this.field = path;
        this.fallback = fallback;
        this.load();
    }

    get hasNoObject(): boolean {
        return !this._objectName;
    }

    /** A text alone can fill a place of any record. */
    get canChoose(): boolean {
        return this.isOptional || !this.hasNoObject;
    }

    get relationshipOptions(): Option[] {
        return [
            { label: fill(itself, this.objectLabel), value: '' },
            ...sorted(this.relationships)
        ];
    }

    get fieldOptions(): Option[] {
        const options = sorted(this.fields);
        // A path over several steps cannot be chosen here, and is kept when it was written elsewhere.
        if (this.field && !this.fields[this.field]) {
            options.unshift({ label: this.field, value: this.field });
        }
        return this.isOptional ? [{ label: noField, value: '' }, ...options] : options;
    }

    get buttonLabel(): string {
        return this.isOptional ? take : insert;
    }

    get isNothingChosen(): boolean {
        return !this.field && !this.isOptional;
    }

    handleRelationship(event: CustomEvent<{ value: string }>): void {
        this.relationship = event.detail.value;
        this.field = '';
        this.load();
    }

    handleField(event: CustomEvent<{ value: string }>): void {
        this.field = event.detail.value;
    }

    handleFallback(event: CustomEvent<{ value: string }>): void {
        this.fallback = event.detail.value;
        this.error = '';
    }

    handleClick(): void {
        if (!this.takesAnySign && SIGNS_OF_A_FIELD.test(this.fallback)) {
            this.error = badFallback;
            return;
        }
        this.dispatchEvent(
            new CustomEvent<MergeField>('fieldpicked', {
                detail: {
                    path: this.field || undefined,
                    fallback: this.fallback.trim() || undefined
                }
            })
        );
    }

    private load(): void {
        const { _objectName: name, relationship } = this;
        this.fields = {};
        if (!name) {
            this.relationships = {};
            return;
        }
        this.asked += 1;
        const { asked } = this;
        this.isLoading = true;
        this.error = '';
        Promise.all([relationships(name), fields(name, relationship)])
            .then(([found, ofThem]) => {
                if (asked === this.asked) {
                    this.relationships = found;
                    this.fields = ofThem;
                }
            })
            .catch((error: unknown) => {
                this.error = errorMessage(error);
            })
            .finally(() => {
                this.isLoading = asked !== this.asked;
            });
    }
}

function sorted(labels: Labels): Option[] {
    return Object.entries(labels)
        .map(([value, label]) => ({ value, label }))
        .sort((one, other) => one.label.localeCompare(other.label));
}
