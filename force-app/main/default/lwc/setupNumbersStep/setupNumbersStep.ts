import { LightningElement } from 'lwc';
import type { ConnectionView } from 'c/setupConnectionApi';
import { offers, take, type NumberOffer } from 'c/setupNumbersApi';
import { attempt } from 'c/setupAttempt';
import { countryName, numberType } from 'c/setupFormat';
import { fill } from 'c/messageFormat';
import explanationLabel from '@salesforce/label/c.setupNumbersStep_Explanation';
import numbersLabel from '@salesforce/label/c.setupNumbersStep_Numbers';
import noneLabel from '@salesforce/label/c.setupNumbersStep_None';
import voiceOnlyLabel from '@salesforce/label/c.setupNumbersStep_VoiceOnly';
import elsewhereLabel from '@salesforce/label/c.setupNumbersStep_Elsewhere';
import importedLabel from '@salesforce/label/c.setupNumbersStep_Imported';
import approvedWhichLabel from '@salesforce/label/c.setupNumbersStep_ApprovedWhich';
import takeLabel from '@salesforce/label/c.setupNumbersStep_Take';
import reloadLabel from '@salesforce/label/c.setupNumbersStep_Reload';
import workingLabel from '@salesforce/label/c.setupNumbersStep_Working';

interface Row extends NumberOffer {
    details: string;
    note: string;
    isChosen: boolean;
    canTake: boolean;
    asksForApproval: boolean;
    approved: boolean;
    approvedLabel: string;
}

/** Container: the numbers that the account rents, to be imported. A step of the connection, and a part of the numbers' page. */
export default class SetupNumbersStep extends LightningElement {
    label = {
        explanation: explanationLabel,
        numbers: numbersLabel,
        none: noneLabel,
        voiceOnly: voiceOnlyLabel,
        elsewhere: elsewhereLabel,
        imported: importedLabel,
        approvedWhich: approvedWhichLabel,
        take: takeLabel,
        reload: reloadLabel,
        working: workingLabel
    };
    offers?: NumberOffer[];
    chosen: Record<string, boolean> = {};
    approved: Record<string, boolean> = {};
    error = '';
    isWorking = false;

    get rows(): Row[] {
        return (this.offers ?? []).map((offer) => ({
            ...offer,
            details: [
                countryName(offer.country),
                numberType(offer.type),
                offer.channels.join(', ') || voiceOnlyLabel
            ].join(' · '),
            note: noteOf(offer),
            canTake: offer.channels.length > 0,
            isChosen: this.chosen[offer.phone] === true,
            asksForApproval:
                offer.asksForTenDlc &&
                offer.channels.includes('MMS') &&
                this.chosen[offer.phone] === true,
            approved: this.approved[offer.phone] === true,
            approvedLabel: fill(approvedWhichLabel, offer.phoneText)
        }));
    }

    get hasNone(): boolean {
        return this.offers?.length === 0;
    }

    get cannotTake(): boolean {
        return this.isWorking || !Object.values(this.chosen).some(Boolean);
    }

    get status(): string {
        return this.isWorking ? workingLabel : '';
    }

    connectedCallback(): void {
        this.load();
    }

    handleReloadClick(): void {
        this.load();
    }

    handleChosenChange(event: CustomEvent<{ checked: boolean }>): void {
        const { phone } = (event.currentTarget as HTMLElement).dataset;
        this.chosen = { ...this.chosen, [phone ?? '']: event.detail.checked };
        this.error = '';
    }

    handleApprovedChange(event: CustomEvent<{ checked: boolean }>): void {
        const { phone } = (event.currentTarget as HTMLElement).dataset;
        this.approved = { ...this.approved, [phone ?? '']: event.detail.checked };
    }

    handleTakeClick(): void {
        attempt(this, async () => {
            const choices = (this.offers ?? [])
                .filter(({ phone }) => this.chosen[phone])
                .map(({ phone }) => ({ phone, tenDlc: this.approved[phone] === true }));
            const detail = await take(choices);
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        });
    }

    private load(): void {
        attempt(this, async () => {
            const found = await offers();
            this.offers = found;
            this.chosen = Object.fromEntries(
                found.map((each) => [
                    each.phone,
                    each.isImported || (each.channels.length > 0 && !each.isLinkedElsewhere)
                ])
            );
            this.approved = Object.fromEntries(found.map((each) => [each.phone, each.isTenDlc]));
        });
    }
}

function noteOf({ isImported, isLinkedElsewhere }: NumberOffer): string {
    if (isLinkedElsewhere) {
        return elsewhereLabel;
    }
    return isImported ? importedLabel : '';
}
