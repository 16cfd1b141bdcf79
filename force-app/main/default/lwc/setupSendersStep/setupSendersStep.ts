import { LightningElement } from 'lwc';
import type { ConnectionView } from 'c/setupConnectionApi';
import { senderOffers, takeSenders, type SenderOffer } from 'c/setupNumbersApi';
import { attempt } from 'c/setupAttempt';
import explanationLabel from '@salesforce/label/c.setupSendersStep_Explanation';
import sendersLabel from '@salesforce/label/c.setupSendersStep_Senders';
import noneLabel from '@salesforce/label/c.setupSendersStep_None';
import elsewhereLabel from '@salesforce/label/c.setupSendersStep_Elsewhere';
import importedLabel from '@salesforce/label/c.setupSendersStep_Imported';
import takeLabel from '@salesforce/label/c.setupSendersStep_Take';
import skipLabel from '@salesforce/label/c.setupSendersStep_Skip';
import reloadLabel from '@salesforce/label/c.setupSendersStep_Reload';
import workingLabel from '@salesforce/label/c.setupSendersStep_Working';

interface Row extends SenderOffer {
    details: string;
    note: string;
    isChosen: boolean;
}

/** Container: the WhatsApp senders of the account, to be imported. A step of the connection, and a part of the numbers' page. */
export default class SetupSendersStep extends LightningElement {
    label = {
        explanation: explanationLabel,
        senders: sendersLabel,
        none: noneLabel,
        elsewhere: elsewhereLabel,
        imported: importedLabel,
        take: takeLabel,
        skip: skipLabel,
        reload: reloadLabel,
        working: workingLabel
    };
    offers?: SenderOffer[];
    chosen: Record<string, boolean> = {};
    error = '';
    isWorking = false;

    get rows(): Row[] {
        return (this.offers ?? []).map((offer) => ({
            ...offer,
            details: [offer.verifiedName, offer.accountName].filter(Boolean).join(' · '),
            note: noteOf(offer),
            isChosen: this.chosen[offer.phone] === true
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

    handleTakeClick(): void {
        this.take((this.offers ?? []).map(({ phone }) => phone).filter((one) => this.chosen[one]));
    }

    handleSkipClick(): void {
        this.take([]);
    }

    private take(phones: string[]): void {
        attempt(this, async () => {
            const detail = await takeSenders(phones);
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        });
    }

    private load(): void {
        attempt(this, async () => {
            const found = await senderOffers();
            this.offers = found;
            this.chosen = Object.fromEntries(
                found.map(({ phone, isImported, isLinked }) => [phone, isImported || isLinked])
            );
        });
    }
}

function noteOf({ isImported, isLinked }: SenderOffer): string {
    if (!isLinked) {
        return elsewhereLabel;
    }
    return isImported ? importedLabel : '';
}
