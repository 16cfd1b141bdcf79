import { LightningElement, api } from 'lwc';
import { fill } from 'c/messageFormat';
import { senderName, type NewLead, type UnknownSender } from 'c/unknownSendersApi';
import form from '@salesforce/label/c.unknownSenderLead_Form';
import firstName from '@salesforce/label/c.unknownSenderLead_FirstName';
import lastName from '@salesforce/label/c.unknownSenderLead_LastName';
import company from '@salesforce/label/c.unknownSenderLead_Company';
import hint from '@salesforce/label/c.unknownSenderLead_Hint';
import make from '@salesforce/label/c.unknownSenderLead_Make';
import cancel from '@salesforce/label/c.unknownSenderLead_Cancel';

/** Presentation component: what an agent knows of somebody who becomes a lead. Begins with what WhatsApp calls them. */
export default class UnknownSenderLead extends LightningElement {
    @api isSaving = false;

    label = { firstName, lastName, company, hint, make, cancel };
    lead: NewLead = { firstName: '', lastName: '', company: '' };
    _sender?: UnknownSender;

    /** Who becomes a lead. */
    @api
    get sender(): UnknownSender | undefined {
        return this._sender;
    }
    set sender(sender: UnknownSender | undefined) {
        const isSomebodyElse = sender?.conversationId !== this._sender?.conversationId;
        this._sender = sender;
        if (isSomebodyElse) {
            this.lead = { ...inParts(sender?.name ?? ''), company: '' };
        }
    }

    get formLabel(): string {
        return fill(form, this._sender ? senderName(this._sender) : '');
    }

    handleFirstName(event: CustomEvent<{ value: string }>): void {
        this.lead = { ...this.lead, firstName: event.detail.value };
    }

    handleLastName(event: CustomEvent<{ value: string }>): void {
        this.lead = { ...this.lead, lastName: event.detail.value };
    }

    handleCompany(event: CustomEvent<{ value: string }>): void {
        this.lead = { ...this.lead, company: event.detail.value };
    }

    handleMakeClick(): void {
        const { firstName: first, lastName: last, company: at } = this.lead;
        const detail = { firstName: first.trim(), lastName: last.trim(), company: at.trim() };
        this.dispatchEvent(new CustomEvent<NewLead>('leadfilled', { detail }));
    }

    handleCancelClick(): void {
        this.dispatchEvent(new CustomEvent('cancelled'));
    }
}

/** The last word is taken for the last name. */
function inParts(name: string): Pick<NewLead, 'firstName' | 'lastName'> {
    const words = name.trim().split(/\s+/);
    return { firstName: words.slice(0, -1).join(' '), lastName: words[words.length - 1] ?? '' };
}
