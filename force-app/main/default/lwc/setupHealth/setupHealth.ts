import { LightningElement } from 'lwc';
import { orgHealth, takeMaintenance, vonageHealth, type HealthLine } from 'c/setupHealthApi';
import { attempt } from 'c/setupAttempt';
import { fill } from 'c/messageFormat';
import explanationLabel from '@salesforce/label/c.setupHealth_Explanation';
import reloadLabel from '@salesforce/label/c.setupHealth_Reload';
import workingLabel from '@salesforce/label/c.setupHealth_Working';
import goodLabel from '@salesforce/label/c.setupHealth_Good';
import warningLabel from '@salesforce/label/c.setupHealth_Warning';
import badLabel from '@salesforce/label/c.setupHealth_Bad';
import mendLabel from '@salesforce/label/c.setupHealth_Mend';
import takeMaintenanceLabel from '@salesforce/label/c.setupHealth_TakeMaintenance';
import allGoodLabel from '@salesforce/label/c.setupHealth_AllGood';
import someBadLabel from '@salesforce/label/c.setupHealth_SomeBad';
import partSetupLabel from '@salesforce/label/c.setupHealth_PartSetup';
import partCredentialsLabel from '@salesforce/label/c.setupHealth_PartCredentials';
import partBalanceLabel from '@salesforce/label/c.setupHealth_PartBalance';
import partApplicationLabel from '@salesforce/label/c.setupHealth_PartApplication';
import partInboundLabel from '@salesforce/label/c.setupHealth_PartInbound';
import partStatusLabel from '@salesforce/label/c.setupHealth_PartStatus';
import partRefusalsLabel from '@salesforce/label/c.setupHealth_PartRefusals';
import partTriggerLabel from '@salesforce/label/c.setupHealth_PartTrigger';
import partQueueLabel from '@salesforce/label/c.setupHealth_PartQueue';
import partUndeliveredLabel from '@salesforce/label/c.setupHealth_PartUndelivered';
import partFailuresLabel from '@salesforce/label/c.setupHealth_PartFailures';
import partNumbersLabel from '@salesforce/label/c.setupHealth_PartNumbers';
import partPeopleLabel from '@salesforce/label/c.setupHealth_PartPeople';
import partNotificationsLabel from '@salesforce/label/c.setupHealth_PartNotifications';
import partMaintenanceLabel from '@salesforce/label/c.setupHealth_PartMaintenance';
import partDataLabel from '@salesforce/label/c.setupHealth_PartData';
import partFilesLabel from '@salesforce/label/c.setupHealth_PartFiles';

interface Row extends HealthLine {
    name: string;
    icon: string;
    variant: string;
    stateLabel: string;
    mendLabel: string;
    canTake: boolean;
}

const PARTS: Record<string, string> = {
    SETUP: partSetupLabel,
    CREDENTIALS: partCredentialsLabel,
    BALANCE: partBalanceLabel,
    APPLICATION: partApplicationLabel,
    INBOUND: partInboundLabel,
    STATUS: partStatusLabel,
    REFUSALS: partRefusalsLabel,
    TRIGGER: partTriggerLabel,
    QUEUE: partQueueLabel,
    UNDELIVERED: partUndeliveredLabel,
    FAILURES: partFailuresLabel,
    NUMBERS: partNumbersLabel,
    PEOPLE: partPeopleLabel,
    NOTIFICATIONS: partNotificationsLabel,
    MAINTENANCE: partMaintenanceLabel,
    DATA: partDataLabel,
    FILES: partFilesLabel
};

const STATES: Record<HealthLine['state'], { icon: string; variant: string; label: string }> = {
    Good: { icon: 'utility:success', variant: 'success', label: goodLabel },
    Warning: { icon: 'utility:warning', variant: 'warning', label: warningLabel },
    Bad: { icon: 'utility:error', variant: 'error', label: badLabel }
};

/** Container: how each part of the product is, in a sentence, and the way to mend it. */
export default class SetupHealth extends LightningElement {
    label = {
        explanation: explanationLabel,
        reload: reloadLabel,
        working: workingLabel,
        good: goodLabel,
        warning: warningLabel,
        bad: badLabel,
        mend: mendLabel,
        takeMaintenance: takeMaintenanceLabel,
        allGood: allGoodLabel,
        someBad: someBadLabel,
        partSetup: partSetupLabel,
        partCredentials: partCredentialsLabel,
        partBalance: partBalanceLabel,
        partApplication: partApplicationLabel,
        partInbound: partInboundLabel,
        partStatus: partStatusLabel,
        partRefusals: partRefusalsLabel,
        partTrigger: partTriggerLabel,
        partQueue: partQueueLabel,
        partUndelivered: partUndeliveredLabel,
        partFailures: partFailuresLabel,
        partNumbers: partNumbersLabel,
        partPeople: partPeopleLabel,
        partNotifications: partNotificationsLabel,
        partMaintenance: partMaintenanceLabel,
        partData: partDataLabel,
        partFiles: partFilesLabel
    };
    org: HealthLine[] = [];
    vonage: HealthLine[] = [];
    error = '';
    isWorking = false;

    get rows(): Row[] {
        return [...this.vonage, ...this.org].map((line) => {
            const { icon, variant, label } = STATES[line.state];
            const name = PARTS[line.part] ?? line.part;
            return {
                ...line,
                name,
                icon,
                variant,
                stateLabel: label,
                mendLabel: fill(mendLabel, name),
                canTake: line.part === 'MAINTENANCE' && line.state !== 'Good'
            };
        });
    }

    get status(): string {
        if (this.isWorking) {
            return workingLabel;
        }
        const open = this.rows.filter(({ state }) => state !== 'Good').length;
        if (this.rows.length === 0) {
            return '';
        }
        return open === 0 ? allGoodLabel : fill(someBadLabel, open);
    }

    connectedCallback(): void {
        this.load();
    }

    handleReloadClick(): void {
        this.load();
    }

    handleMendClick(event: Event): void {
        const { section } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(
            new CustomEvent('sectionrequested', { detail: section, bubbles: true, composed: true })
        );
    }

    handleTakeClick(): void {
        attempt(this, async () => {
            this.org = await takeMaintenance();
        });
    }

    /** What the org says is there at once; Vonage may take a while, or not answer at all. */
    private load(): void {
        attempt(this, async () => {
            this.org = await orgHealth();
            this.vonage = await vonageHealth();
        });
    }
}
