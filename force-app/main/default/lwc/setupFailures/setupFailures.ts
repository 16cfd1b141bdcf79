import { LightningElement } from 'lwc';
import { dismiss, failures, replay, resend, type Failure, type Failures } from 'c/setupHealthApi';
import { attempt } from 'c/setupAttempt';
import { fill, shortTimeLabel } from 'c/messageFormat';
import webhooksLabel from '@salesforce/label/c.setupFailures_Webhooks';
import webhooksExplanationLabel from '@salesforce/label/c.setupFailures_WebhooksExplanation';
import noWebhooksLabel from '@salesforce/label/c.setupFailures_NoWebhooks';
import replayAllLabel from '@salesforce/label/c.setupFailures_ReplayAll';
import replayLabel from '@salesforce/label/c.setupFailures_Replay';
import dismissLabel from '@salesforce/label/c.setupFailures_Dismiss';
import messagesLabel from '@salesforce/label/c.setupFailures_Messages';
import messagesExplanationLabel from '@salesforce/label/c.setupFailures_MessagesExplanation';
import noMessagesLabel from '@salesforce/label/c.setupFailures_NoMessages';
import resendLabel from '@salesforce/label/c.setupFailures_Resend';
import workingLabel from '@salesforce/label/c.setupFailures_Working';
import doneLabel from '@salesforce/label/c.setupFailures_Done';
import againLabel from '@salesforce/label/c.setupFailures_Again';
import sentLabel from '@salesforce/label/c.setupFailures_Sent';

interface Row extends Failure {
    heading: string;
    when: string;
}

/** Container: what could not be dealt with and what was not delivered, to be tried again or put aside. */
export default class SetupFailures extends LightningElement {
    label = {
        webhooks: webhooksLabel,
        webhooksExplanation: webhooksExplanationLabel,
        noWebhooks: noWebhooksLabel,
        replayAll: replayAllLabel,
        replay: replayLabel,
        dismiss: dismissLabel,
        messages: messagesLabel,
        messagesExplanation: messagesExplanationLabel,
        noMessages: noMessagesLabel,
        resend: resendLabel,
        working: workingLabel,
        done: doneLabel,
        again: againLabel,
        sent: sentLabel
    };
    all?: Failures;
    said = '';
    error = '';
    isWorking = false;

    get webhooks(): Row[] {
        return (this.all?.webhooks ?? []).map((each) => rowOf(each, each.kind ?? ''));
    }

    get messages(): Row[] {
        return (this.all?.messages ?? []).map((each) => rowOf(each, each.customer ?? ''));
    }

    get hasNoWebhooks(): boolean {
        return this.all?.webhooks.length === 0;
    }

    get hasNoMessages(): boolean {
        return this.all?.messages.length === 0;
    }

    get status(): string {
        return this.isWorking ? workingLabel : this.said;
    }

    connectedCallback(): void {
        this.run(failures);
    }

    handleReplayAllClick(): void {
        const ids = this.webhooks.filter(({ canReplay }) => canReplay).map(({ id }) => id);
        this.replay(ids);
    }

    handleReplayClick(event: Event): void {
        this.replay([idOf(event)]);
    }

    handleDismissClick(event: Event): void {
        const id = idOf(event);
        this.run(() => dismiss([id]));
    }

    handleResendClick(event: Event): void {
        const id = idOf(event);
        this.run(() => resend(id), sentLabel);
    }

    private replay(ids: string[]): void {
        this.said = '';
        attempt(this, async () => {
            this.all = await replay(ids);
            const again = this.all.failedAgain;
            this.said = again === 0 ? doneLabel : fill(againLabel, again);
        });
    }

    private run(ask: () => Promise<Failures>, said = ''): void {
        this.said = '';
        attempt(this, async () => {
            this.all = await ask();
            this.said = said;
        });
    }
}

function idOf(event: Event): string {
    return (event.currentTarget as HTMLElement).dataset.id ?? '';
}

function rowOf(failure: Failure, heading: string): Row {
    return {
        ...failure,
        heading,
        when: failure.occurredAt ? shortTimeLabel(failure.occurredAt) : ''
    };
}
