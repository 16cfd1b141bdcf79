import { LightningElement } from 'lwc';
import { numbers, refresh, type BrandNumber } from 'c/setupNumbersApi';
import { attempt } from 'c/setupAttempt';
import { fill, shortTimeLabel } from 'c/messageFormat';
import { countryName, numberType } from 'c/setupFormat';
import explanationLabel from '@salesforce/label/c.setupNumbers_Explanation';
import importNumbersLabel from '@salesforce/label/c.setupNumbers_ImportNumbers';
import importSendersLabel from '@salesforce/label/c.setupNumbers_ImportSenders';
import refreshLabel from '@salesforce/label/c.setupNumbers_Refresh';
import closeLabel from '@salesforce/label/c.setupNumbers_Close';
import importedLabel from '@salesforce/label/c.setupNumbers_Imported';
import noneLabel from '@salesforce/label/c.setupNumbers_None';
import conversationsLabel from '@salesforce/label/c.setupNumbers_Conversations';
import changeWhichLabel from '@salesforce/label/c.setupNumbers_ChangeWhich';
import offLabel from '@salesforce/label/c.setupNumbers_Off';
import defaultLabel from '@salesforce/label/c.setupNumbers_Default';
import defaultWhatsAppLabel from '@salesforce/label/c.setupNumbers_DefaultWhatsApp';
import restrictedLabel from '@salesforce/label/c.setupNumbers_Restricted';
import missingLabel from '@salesforce/label/c.setupNumbers_Missing';
import offNoteLabel from '@salesforce/label/c.setupNumbers_OffNote';
import refreshedLabel from '@salesforce/label/c.setupNumbers_Refreshed';
import workingLabel from '@salesforce/label/c.setupNumbers_Working';

interface Row {
    number: BrandNumber;
    id: string;
    heading: string;
    details: string;
    badges: string[];
    note: string;
    changeLabel: string;
    isOpen: boolean;
}

type Import = 'numbers' | 'senders';

/** Container: the numbers that customers see, and what is said about each. */
export default class SetupNumbers extends LightningElement {
    label = {
        explanation: explanationLabel,
        importNumbers: importNumbersLabel,
        importSenders: importSendersLabel,
        refresh: refreshLabel,
        close: closeLabel,
        imported: importedLabel,
        none: noneLabel,
        conversations: conversationsLabel,
        changeWhich: changeWhichLabel,
        off: offLabel,
        default: defaultLabel,
        defaultWhatsApp: defaultWhatsAppLabel,
        restricted: restrictedLabel,
        missing: missingLabel,
        offNote: offNoteLabel,
        refreshed: refreshedLabel,
        working: workingLabel
    };
    all?: BrandNumber[];
    openId = '';
    importing?: Import;
    said = '';
    error = '';
    isWorking = false;

    get rows(): Row[] {
        return (this.all ?? []).map((number) => ({
            number,
            id: number.id,
            heading:
                number.nickname === number.phoneText
                    ? number.phoneText
                    : `${number.nickname} · ${number.phoneText}`,
            details: [
                countryName(number.country),
                numberType(number.type),
                number.channels.join(', '),
                fill(conversationsLabel, number.conversations)
            ]
                .filter(Boolean)
                .join(' · '),
            badges: badgesOf(number),
            note: noteOf(number),
            changeLabel: fill(changeWhichLabel, number.nickname),
            isOpen: number.id === this.openId
        }));
    }

    get hasNone(): boolean {
        return this.all?.length === 0;
    }

    get isImportingNumbers(): boolean {
        return this.importing === 'numbers';
    }

    get isImportingSenders(): boolean {
        return this.importing === 'senders';
    }

    get status(): string {
        return this.isWorking ? workingLabel : this.said;
    }

    connectedCallback(): void {
        this.load();
    }

    handleImportNumbersClick(): void {
        this.importing = 'numbers';
    }

    handleImportSendersClick(): void {
        this.importing = 'senders';
    }

    handleImported(): void {
        this.importing = undefined;
        this.said = importedLabel;
        this.load();
    }

    handleCloseImportClick(): void {
        this.importing = undefined;
    }

    handleRefreshClick(): void {
        attempt(this, async () => {
            this.all = await refresh();
            const missing = this.all.filter(({ isMissing }) => isMissing).length;
            this.said = fill(refreshedLabel, missing, shortTimeLabel(new Date().toISOString()));
        });
    }

    handleChangeClick(event: Event): void {
        const { id } = (event.currentTarget as HTMLElement).dataset;
        this.openId = this.openId === id ? '' : (id ?? '');
    }

    handleChanged(event: CustomEvent<BrandNumber[]>): void {
        this.all = event.detail;
    }

    private load(): void {
        attempt(this, async () => {
            this.all = await numbers();
        });
    }
}

function badgesOf({
    isDefault,
    isDefaultOnWhatsApp,
    isActive,
    isRestricted
}: BrandNumber): string[] {
    return [
        isActive ? '' : offLabel,
        isDefault ? defaultLabel : '',
        isDefaultOnWhatsApp ? defaultWhatsAppLabel : '',
        isRestricted ? restrictedLabel : ''
    ].filter(Boolean);
}

function noteOf({ isMissing, isActive, conversations }: BrandNumber): string {
    if (isMissing) {
        return missingLabel;
    }
    return !isActive && conversations > 0 ? fill(offNoteLabel, conversations) : '';
}
