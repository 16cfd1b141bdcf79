import { LightningElement, api } from 'lwc';
import { fill } from 'c/messageFormat';
import stepLabel from '@salesforce/label/c.setupStep_Step';
import doneLabel from '@salesforce/label/c.setupStep_Done';
import todo from '@salesforce/label/c.setupStep_Todo';

/** Presentation component: one step of the connection with what it takes in its slot. Tells its parent when it is to open. */
export default class SetupStep extends LightningElement {
    @api name = '';
    @api number = 0;
    @api heading = '';
    /** What the step has led to, in a few words; shown while it is folded. */
    @api summary = '';
    @api isDone = false;
    @api isOpen = false;

    get stepText(): string {
        return fill(stepLabel, this.number);
    }

    get state(): string {
        return this.isDone ? doneLabel : todo;
    }

    get icon(): string {
        return this.isDone ? 'utility:success' : 'utility:routing_offline';
    }

    get variant(): string {
        return this.isDone ? 'success' : '';
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get showsSummary(): boolean {
        return !this.isOpen && Boolean(this.summary);
    }

    handleClick(): void {
        this.dispatchEvent(new CustomEvent<string>('steptoggled', { detail: this.name }));
    }
}
