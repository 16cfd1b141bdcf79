import { LightningElement } from 'lwc';
import { open, type ConnectionView, type StepName } from 'c/setupConnectionApi';
import { errorMessage } from 'c/errorMessages';
import intro from '@salesforce/label/c.setupConnection_Intro';
import finished from '@salesforce/label/c.setupConnection_Finished';
import loading from '@salesforce/label/c.setupConnection_Loading';
import account from '@salesforce/label/c.setupConnection_Account';
import certificate from '@salesforce/label/c.setupConnection_Certificate';
import site from '@salesforce/label/c.setupConnection_Site';
import application from '@salesforce/label/c.setupConnection_Application';
import numbers from '@salesforce/label/c.setupConnection_Numbers';
import whatsApp from '@salesforce/label/c.setupConnection_WhatsApp';
import people from '@salesforce/label/c.setupConnection_People';
import trial from '@salesforce/label/c.setupConnection_Trial';

interface Step {
    name: StepName;
    number: number;
    heading: string;
    summary: string;
    isDone: boolean;
    isOpen: boolean;
    /** Which step's markup is rendered. */
    is: Partial<Record<StepName, boolean>>;
}

const HEADINGS: Record<StepName, string> = {
    ACCOUNT: account,
    CERTIFICATE: certificate,
    SITE: site,
    APPLICATION: application,
    NUMBERS: numbers,
    WHATSAPP: whatsApp,
    PEOPLE: people,
    TRIAL: trial
};

/** Container: from an installed package to a conversation that works, step by step, and later each step alone. */
export default class SetupConnection extends LightningElement {
    label = { intro, finished, loading };
    connection?: ConnectionView;
    openStep?: string;
    error = '';

    get steps(): Step[] {
        return (this.connection?.steps ?? []).map(({ name, isDone }, index) => ({
            name,
            isDone,
            number: index + 1,
            heading: HEADINGS[name],
            summary: isDone ? this.summaryOf(name) : '',
            isOpen: this.openStep === name,
            is: { [name]: true }
        }));
    }

    get isLoading(): boolean {
        return !this.connection && !this.error;
    }

    get lead(): string {
        return this.connection?.isFinished ? finished : intro;
    }

    connectedCallback(): void {
        this.load();
    }

    handleRetry(): void {
        this.load();
    }

    handleStepToggled(event: CustomEvent<string>): void {
        this.openStep = this.openStep === event.detail ? undefined : event.detail;
    }

    /** The server has checked a step: what it says now counts, and the next step that is not done opens. */
    handleStepCompleted(event: CustomEvent<ConnectionView>): void {
        this.show(event.detail);
    }

    /** Something beside the steps was changed: which one is open stays. */
    handleConnectionChanged(event: CustomEvent<ConnectionView>): void {
        this.connection = event.detail;
    }

    private load(): void {
        this.error = '';
        open().then(
            (connection) => this.show(connection),
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }

    private show(connection: ConnectionView): void {
        this.connection = connection;
        this.openStep = this.steps.find(({ isDone }) => !isDone)?.name;
    }

    private summaryOf(name: StepName): string {
        switch (name) {
            case 'ACCOUNT':
                return this.connection?.apiKey ?? '';
            case 'CERTIFICATE':
                return this.connection?.certificateName ?? '';
            case 'SITE':
                return this.connection?.siteUrl ?? '';
            case 'APPLICATION':
                return this.connection?.applicationId ?? '';
            default:
                return '';
        }
    }
}
