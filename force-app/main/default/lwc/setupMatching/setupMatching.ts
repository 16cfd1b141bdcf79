import { LightningElement } from 'lwc';
import locale from '@salesforce/i18n/locale';
import { errorMessage } from 'c/errorMessages';
import { choices, open, type SettingChoices, type Settings } from 'c/setupSettingsApi';
import type { SettingField } from 'c/setupSettingsCard';
import reading from '@salesforce/label/c.setupMatching_Reading';
import readingExplained from '@salesforce/label/c.setupMatching_ReadingExplained';
import country from '@salesforce/label/c.setupMatching_Country';
import rule from '@salesforce/label/c.setupMatching_Rule';
import ruleExplained from '@salesforce/label/c.setupMatching_RuleExplained';
import ruleChoice from '@salesforce/label/c.setupMatching_RuleChoice';
import linkAnew from '@salesforce/label/c.setupMatching_LinkAnew';

/** Container: how numbers are read, and which records with a number a message belongs to. */
export default class SetupMatching extends LightningElement {
    label = { reading, readingExplained, rule, ruleExplained, linkAnew };
    settings?: Settings;
    choices?: SettingChoices;
    error = '';
    /** Numbers were linked by another country than the one that counts now. */
    isCountryNew = false;

    get countryFields(): SettingField[] {
        const names = new Intl.DisplayNames(locale, { type: 'region' });
        const options = (this.choices?.countries ?? [])
            .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
            .sort((one, other) => one.label.localeCompare(other.label, locale));
        return [{ name: 'defaultCountry', kind: 'list', label: country, options }];
    }

    get ruleFields(): SettingField[] {
        const options = Object.entries(this.choices?.matchRules ?? {}).map(([value, label]) => ({
            value,
            label
        }));
        return [{ name: 'matchRule', kind: 'choice', label: ruleChoice, options }];
    }

    connectedCallback(): void {
        this.load();
    }

    handleRetry(): void {
        this.load();
    }

    handleSaved(event: CustomEvent<Settings>): void {
        this.isCountryNew =
            this.isCountryNew || event.detail.defaultCountry !== this.settings?.defaultCountry;
        this.settings = event.detail;
    }

    private load(): void {
        this.error = '';
        Promise.all([open(), choices()]).then(
            ([settings, choices]) => {
                this.settings = settings;
                this.choices = choices;
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }
}
