import { LightningElement } from 'lwc';
import { factoryReset, resetPreview, type ResetPreview } from 'c/setupHealthApi';
import { attempt } from 'c/setupAttempt';
import { fill } from 'c/messageFormat';
import goesLabel from '@salesforce/label/c.setupReset_Goes';
import staysLabel from '@salesforce/label/c.setupReset_Stays';
import goesConnectionLabel from '@salesforce/label/c.setupReset_GoesConnection';
import goesSettingsLabel from '@salesforce/label/c.setupReset_GoesSettings';
import goesNumbersLabel from '@salesforce/label/c.setupReset_GoesNumbers';
import goesGrantsLabel from '@salesforce/label/c.setupReset_GoesGrants';
import goesRepliesLabel from '@salesforce/label/c.setupReset_GoesReplies';
import goesMatchingLabel from '@salesforce/label/c.setupReset_GoesMatching';
import staysMessagesLabel from '@salesforce/label/c.setupReset_StaysMessages';
import staysConsentsLabel from '@salesforce/label/c.setupReset_StaysConsents';
import staysTemplatesLabel from '@salesforce/label/c.setupReset_StaysTemplates';
import staysUsageLabel from '@salesforce/label/c.setupReset_StaysUsage';
import staysPeopleLabel from '@salesforce/label/c.setupReset_StaysPeople';
import staysVonageLabel from '@salesforce/label/c.setupReset_StaysVonage';
import typeWordLabel from '@salesforce/label/c.setupReset_TypeWord';
import resetLabel from '@salesforce/label/c.setupReset_Reset';
import doneLabel from '@salesforce/label/c.setupReset_Done';
import workingLabel from '@salesforce/label/c.setupReset_Working';

/** Container: takes everything back that was set up, after saying what goes and what stays, and a typed word. */
export default class SetupReset extends LightningElement {
    label = {
        goes: goesLabel,
        stays: staysLabel,
        goesConnection: goesConnectionLabel,
        goesSettings: goesSettingsLabel,
        goesNumbers: goesNumbersLabel,
        goesGrants: goesGrantsLabel,
        goesReplies: goesRepliesLabel,
        goesMatching: goesMatchingLabel,
        staysMessages: staysMessagesLabel,
        staysConsents: staysConsentsLabel,
        staysTemplates: staysTemplatesLabel,
        staysUsage: staysUsageLabel,
        staysPeople: staysPeopleLabel,
        staysVonage: staysVonageLabel,
        typeWord: typeWordLabel,
        reset: resetLabel,
        done: doneLabel,
        working: workingLabel
    };
    preview?: ResetPreview;
    typed = '';
    isDone = false;
    error = '';
    isWorking = false;

    get goes(): string[] {
        const { numbers, grants, replies } = this.preview ?? { numbers: 0, grants: 0, replies: 0 };
        return [
            goesConnectionLabel,
            goesSettingsLabel,
            fill(goesNumbersLabel, numbers),
            fill(goesGrantsLabel, grants),
            fill(goesRepliesLabel, replies),
            goesMatchingLabel
        ];
    }

    get stays(): string[] {
        const {
            conversations = 0,
            messages = 0,
            consents = 0,
            templates = 0,
            usageRows = 0
        } = this.preview ?? {};
        return [
            fill(staysMessagesLabel, messages, conversations),
            fill(staysConsentsLabel, consents),
            fill(staysTemplatesLabel, templates),
            fill(staysUsageLabel, usageRows),
            staysPeopleLabel,
            staysVonageLabel
        ];
    }

    get typeLabel(): string {
        return fill(typeWordLabel, this.preview?.word ?? '');
    }

    get status(): string {
        return this.isWorking ? workingLabel : '';
    }

    get cannotReset(): boolean {
        return this.isWorking || this.typed.trim() !== this.preview?.word;
    }

    connectedCallback(): void {
        this.load();
    }

    handleTyped(event: CustomEvent<{ value: string }>): void {
        this.typed = event.detail.value;
        this.error = '';
    }

    handleResetClick(): void {
        attempt(this, async () => {
            await factoryReset(this.typed);
            this.typed = '';
            this.isDone = true;
        });
    }

    private load(): void {
        attempt(this, async () => {
            this.preview = await resetPreview();
        });
    }
}
