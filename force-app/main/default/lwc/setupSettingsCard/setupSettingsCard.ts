import { LightningElement, api } from 'lwc';
import { begun, cancelled, changed, loaded, save, type Form } from 'c/setupForm';
import { saveChanges, type SettingName, type Settings } from 'c/setupSettingsApi';
import on from '@salesforce/label/c.setupSettingsCard_On';
import off from '@salesforce/label/c.setupSettingsCard_Off';
import notSet from '@salesforce/label/c.setupSettingsCard_NotSet';

export interface SettingOption {
    label: string;
    value: string;
}

/** One setting of a card. */
export interface SettingField {
    name: SettingName;
    kind: 'switch' | 'choice' | 'list' | 'days';
    label: string;
    help?: string;
    /** Of a choice, which shows them all, or a list, which unfolds. */
    options?: SettingOption[];
    /** What stands there while nothing is set. */
    empty?: string;
}

interface ShownField extends SettingField {
    value: string;
    text: string;
    isOn: boolean;
    is: Partial<Record<SettingField['kind'], boolean>>;
}

/** Container of a card of settings: shows what counts, lets the administrator change it, and saves it. */
export default class SetupSettingsCard extends LightningElement {
    @api heading = '';
    @api explanation = '';
    @api fields: SettingField[] = [];

    form: Form<Settings> = loaded({});

    /** What counts, as the server has it. */
    @api
    get settings(): Settings {
        return this.form.stored;
    }
    set settings(settings: Settings | undefined) {
        // What somebody is changing here is not touched by what was saved elsewhere.
        if (settings && this.form.mode === 'reading' && !isSame(settings, this.form.stored)) {
            this.form = loaded(settings);
        }
    }

    get isReading(): boolean {
        return this.form.mode === 'reading';
    }

    get isSaving(): boolean {
        return this.form.mode === 'saving';
    }

    get shown(): ShownField[] {
        return this.fields.map((field) => {
            const value = this.form.draft[field.name] ?? '';
            return {
                ...field,
                value,
                text: textOf(field, value),
                isOn: value === 'true',
                is: { [field.kind]: true }
            };
        });
    }

    handleEdit(): void {
        this.form = begun(this.form);
    }

    handleCancel(): void {
        this.form = cancelled(this.form);
    }

    handleSwitch(event: CustomEvent<{ checked: boolean }>): void {
        this.change(event, String(event.detail.checked));
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.change(event, event.detail.value ?? '');
    }

    async handleSave(): Promise<void> {
        await save(
            this.form,
            (next) => {
                this.form = next;
            },
            (draft) => saveChanges(this.ownOf(draft))
        );
        if (this.form.isSaved) {
            this.dispatchEvent(
                new CustomEvent<Settings>('settingssaved', { detail: this.form.stored })
            );
        }
    }

    private change(event: Event, value: string): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        this.form = changed(this.form, { [name as SettingName]: value });
    }

    /** Other cards' settings are none of this card's business. */
    private ownOf(draft: Settings): Settings {
        return Object.fromEntries(this.fields.map(({ name }) => [name, draft[name] ?? '']));
    }
}

/** What was saved comes back through the parent, as another object: that is no news, and the page goes on saying so. */
function isSame(one: Settings, other: Settings): boolean {
    const names = Object.keys({ ...one, ...other }) as SettingName[];
    return names.every((name) => one[name] === other[name]);
}

function textOf({ kind, options, empty }: SettingField, value: string): string {
    if (kind === 'switch') {
        return value === 'true' ? on : off;
    }
    const chosen = options?.find((option) => option.value === value)?.label ?? value;
    return chosen || empty || notSet;
}
