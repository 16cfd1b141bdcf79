import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { choices, open, type SettingChoices, type Settings } from 'c/setupSettingsApi';
import type { SettingField } from 'c/setupSettingsCard';
import scope from '@salesforce/label/c.setupConsent_Scope';
import scopeExplained from '@salesforce/label/c.setupConsent_ScopeExplained';
import scopeChoice from '@salesforce/label/c.setupConsent_ScopeChoice';
import scopeNumber from '@salesforce/label/c.setupConsent_ScopeNumber';
import scopeChannel from '@salesforce/label/c.setupConsent_ScopeChannel';
import scopeCompany from '@salesforce/label/c.setupConsent_ScopeCompany';
import answers from '@salesforce/label/c.setupConsent_Answers';
import answersExplained from '@salesforce/label/c.setupConsent_AnswersExplained';
import answersSwitch from '@salesforce/label/c.setupConsent_AnswersSwitch';
import words from '@salesforce/label/c.setupConsent_Words';
import wordsExplained from '@salesforce/label/c.setupConsent_WordsExplained';
import hours from '@salesforce/label/c.setupConsent_Hours';
import hoursExplained from '@salesforce/label/c.setupConsent_HoursExplained';
import hoursChoice from '@salesforce/label/c.setupConsent_HoursChoice';
import noHours from '@salesforce/label/c.setupConsent_NoHours';
import closed from '@salesforce/label/c.setupConsent_Closed';
import closedExplained from '@salesforce/label/c.setupConsent_ClosedExplained';

/** Container: what a customer's STOP reaches, which words count, and what is answered, also when nobody is there. */
export default class SetupConsent extends LightningElement {
    label = {
        scope,
        scopeExplained,
        answers,
        answersExplained,
        words,
        wordsExplained,
        hours,
        hoursExplained,
        closed,
        closedExplained
    };
    settings?: Settings;
    choices?: SettingChoices;
    error = '';

    scopeFields: SettingField[] = [
        {
            name: 'consentScope',
            kind: 'choice',
            label: scopeChoice,
            options: [
                { label: scopeNumber, value: 'Number' },
                { label: scopeChannel, value: 'Channel' },
                { label: scopeCompany, value: 'Company' }
            ]
        }
    ];
    answerFields: SettingField[] = [
        { name: 'answersKeywords', kind: 'switch', label: answersSwitch }
    ];

    get hoursFields(): SettingField[] {
        const options = Object.entries(this.choices?.businessHours ?? {}).map(([value, label]) => ({
            value,
            label
        }));
        return [
            {
                name: 'businessHoursId',
                kind: 'list',
                label: hoursChoice,
                empty: noHours,
                options: [{ label: noHours, value: '' }, ...options]
            }
        ];
    }

    connectedCallback(): void {
        this.load();
    }

    handleRetry(): void {
        this.load();
    }

    handleSaved(event: CustomEvent<Settings>): void {
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
