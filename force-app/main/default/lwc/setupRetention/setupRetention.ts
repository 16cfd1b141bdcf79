import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { open, type Settings } from 'c/setupSettingsApi';
import type { SettingField } from 'c/setupSettingsCard';
import heading from '@salesforce/label/c.setupRetention_Heading';
import explanation from '@salesforce/label/c.setupRetention_Explanation';
import days from '@salesforce/label/c.setupRetention_Days';
import daysHelp from '@salesforce/label/c.setupRetention_DaysHelp';
import forever from '@salesforce/label/c.setupRetention_Forever';
import deleted from '@salesforce/label/c.setupRetention_Deleted';
import deletedMessages from '@salesforce/label/c.setupRetention_DeletedMessages';
import deletedFiles from '@salesforce/label/c.setupRetention_DeletedFiles';
import deletedConversations from '@salesforce/label/c.setupRetention_DeletedConversations';
import kept from '@salesforce/label/c.setupRetention_Kept';
import keptConsent from '@salesforce/label/c.setupRetention_KeptConsent';
import keptLibrary from '@salesforce/label/c.setupRetention_KeptLibrary';
import keptUsage from '@salesforce/label/c.setupRetention_KeptUsage';

/** Container: how long messages are kept, and what goes with them. */
export default class SetupRetention extends LightningElement {
    label = { heading, explanation, deleted, kept };
    settings?: Settings;
    error = '';
    goes = [deletedMessages, deletedFiles, deletedConversations];
    stays = [keptConsent, keptLibrary, keptUsage];

    fields: SettingField[] = [
        { name: 'retentionDays', kind: 'days', label: days, help: daysHelp, empty: forever }
    ];

    connectedCallback(): void {
        this.load();
    }

    handleRetry(): void {
        this.load();
    }

    private load(): void {
        this.error = '';
        open().then(
            (settings) => {
                this.settings = settings;
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }
}
