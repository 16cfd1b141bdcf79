import { LightningElement, api } from 'lwc';
import { fill, fullTimeLabel, shortTimeLabel } from 'c/messageFormat';
import { senderName, type SenderForm, type UnknownSender } from 'c/unknownSendersApi';
import to from '@salesforce/label/c.unknownSenderRow_To';
import tie from '@salesforce/label/c.unknownSenderRow_Tie';
import tieWhom from '@salesforce/label/c.unknownSenderRow_TieWhom';
import makeLead from '@salesforce/label/c.unknownSenderRow_MakeLead';
import makeLeadWhom from '@salesforce/label/c.unknownSenderRow_MakeLeadWhom';

/** Presentation component: one unknown sender with the last that they wrote. Tells its parent what is to be done. */
export default class UnknownSenderRow extends LightningElement {
    @api sender!: UnknownSender;
    @api canMakeLead = false;
    /** The form that is open below. */
    @api openForm?: SenderForm;

    label = { tie, makeLead };

    get name(): string {
        return senderName(this.sender);
    }

    /** The number, where the name does not say it already. */
    get address(): string | undefined {
        return this.sender.name ? this.sender.address : undefined;
    }

    get way(): string {
        const { channel, brandLabel } = this.sender;
        return channel && brandLabel
            ? fill(to, channel, brandLabel)
            : (channel ?? brandLabel ?? '');
    }

    get time(): string {
        return this.sender.lastAt ? shortTimeLabel(this.sender.lastAt) : '';
    }

    get fullTime(): string {
        return this.sender.lastAt ? fullTimeLabel(this.sender.lastAt) : '';
    }

    get tieLabel(): string {
        return fill(tieWhom, this.name);
    }

    get leadLabel(): string {
        return fill(makeLeadWhom, this.name);
    }

    get isTying(): string {
        return String(this.openForm === 'tie');
    }

    get isMakingLead(): string {
        return String(this.openForm === 'lead');
    }

    /** Where the focus goes back to when a form is closed. */
    @api
    focusOn(form: SenderForm): void {
        (this.refs?.[form] as HTMLElement | undefined)?.focus();
    }

    handleTieClick(): void {
        this.tell('tie');
    }

    handleLeadClick(): void {
        this.tell('lead');
    }

    private tell(detail: SenderForm): void {
        this.dispatchEvent(new CustomEvent<SenderForm>('formrequested', { detail }));
    }
}
