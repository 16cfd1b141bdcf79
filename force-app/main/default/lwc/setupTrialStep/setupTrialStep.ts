import { LightningElement } from 'lwc';
import { lookAt, sendTrial, type ConnectionView, type TrialView } from 'c/setupConnectionApi';
import { numbers, type BrandNumber } from 'c/setupNumbersApi';
import { attempt } from 'c/setupAttempt';
import { fill } from 'c/messageFormat';
import explanationLabel from '@salesforce/label/c.setupTrialStep_Explanation';
import phoneLabel from '@salesforce/label/c.setupTrialStep_Phone';
import phoneHelpLabel from '@salesforce/label/c.setupTrialStep_PhoneHelp';
import fromLabel from '@salesforce/label/c.setupTrialStep_From';
import sendLabel from '@salesforce/label/c.setupTrialStep_Send';
import workingLabel from '@salesforce/label/c.setupTrialStep_Working';
import queuedLabel from '@salesforce/label/c.setupTrialStep_Queued';
import submittedLabel from '@salesforce/label/c.setupTrialStep_Submitted';
import deliveredLabel from '@salesforce/label/c.setupTrialStep_Delivered';
import answeredLabel from '@salesforce/label/c.setupTrialStep_Answered';

const ASKS_AGAIN_MS = 1500;
const STATES: Record<string, string> = {
    Queued: queuedLabel,
    Submitted: submittedLabel,
    Delivered: deliveredLabel,
    Read: deliveredLabel
};

/** Container of the last step: a message to the administrator's own phone, and the answer to it. */
export default class SetupTrialStep extends LightningElement {
    label = {
        explanation: explanationLabel,
        phone: phoneLabel,
        phoneHelp: phoneHelpLabel,
        from: fromLabel,
        send: sendLabel,
        working: workingLabel,
        queued: queuedLabel,
        submitted: submittedLabel,
        delivered: deliveredLabel,
        answered: answeredLabel
    };
    numbers: BrandNumber[] = [];
    numberId = '';
    phone = '';
    trial?: TrialView;
    error = '';
    isWorking = false;
    private timer?: ReturnType<typeof setTimeout>;

    get options(): { label: string; value: string }[] {
        return this.numbers.map(({ id, nickname, phoneText }) => ({
            label: nickname === phoneText ? phoneText : `${nickname} · ${phoneText}`,
            value: id
        }));
    }

    get state(): string {
        if (!this.trial) {
            return this.isWorking ? workingLabel : '';
        }
        if (this.trial.connection) {
            return fill(answeredLabel, this.trial.phoneText, this.trial.answer ?? '');
        }
        return fill(STATES[this.trial.status] ?? '', this.trial.phoneText);
    }

    get failure(): string {
        return this.error || (this.trial?.failure ?? '');
    }

    connectedCallback(): void {
        attempt(this, async () => {
            const all = await numbers();
            this.numbers = all.filter(
                ({ isActive, channels }) => isActive && channels.includes('SMS')
            );
            const first = this.numbers.find(({ isDefault }) => isDefault) ?? this.numbers[0];
            this.numberId = first?.id ?? '';
        });
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    handlePhoneChange(event: CustomEvent<{ value: string }>): void {
        this.phone = event.detail.value;
        this.error = '';
    }

    handleNumberChange(event: CustomEvent<{ value: string }>): void {
        this.numberId = event.detail.value;
    }

    handleSendClick(): void {
        clearTimeout(this.timer);
        this.trial = undefined;
        attempt(this, async () => {
            this.show(await sendTrial(this.phone, this.numberId));
        });
    }

    private show(trial: TrialView): void {
        this.trial = trial;
        if (trial.connection) {
            const detail = trial.connection;
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        } else if (!trial.failure && this.isConnected) {
            // eslint-disable-next-line @lwc/lwc/no-async-operation -- this page follows no events
            this.timer = setTimeout(() => this.look(trial.messageId), ASKS_AGAIN_MS);
        }
    }

    private look(messageId: string): void {
        lookAt(messageId).then(
            (trial) => this.show(trial),
            () => {
                // A question that was lost is asked again.
                if (this.trial) {
                    this.show(this.trial);
                }
            }
        );
    }
}
