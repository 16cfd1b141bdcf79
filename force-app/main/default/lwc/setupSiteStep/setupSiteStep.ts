import { LightningElement, api } from 'lwc';
import {
    addresses,
    admitSite,
    chooseSite,
    confirmTest,
    sendTest,
    sites,
    type ConnectionView,
    type SiteView,
    type WebhookUrls
} from 'c/setupConnectionApi';
import { attempt } from 'c/setupAttempt';
import { fill } from 'c/messageFormat';
import explanationLabel from '@salesforce/label/c.setupSiteStep_Explanation';
import sitesLabel from '@salesforce/label/c.setupSiteStep_Sites';
import noneLabel from '@salesforce/label/c.setupSiteStep_None';
import stepOpenLabel from '@salesforce/label/c.setupSiteStep_StepOpen';
import stepNewLabel from '@salesforce/label/c.setupSiteStep_StepNew';
import stepFillLabel from '@salesforce/label/c.setupSiteStep_StepFill';
import stepSaveLabel from '@salesforce/label/c.setupSiteStep_StepSave';
import reloadLabel from '@salesforce/label/c.setupSiteStep_Reload';
import useWhichLabel from '@salesforce/label/c.setupSiteStep_UseWhich';
import admitWhichLabel from '@salesforce/label/c.setupSiteStep_AdmitWhich';
import chosenLabel from '@salesforce/label/c.setupSiteStep_Chosen';
import otherLabel from '@salesforce/label/c.setupSiteStep_Other';
import otherHelpLabel from '@salesforce/label/c.setupSiteStep_OtherHelp';
import useOtherLabel from '@salesforce/label/c.setupSiteStep_UseOther';
import inboundLabel from '@salesforce/label/c.setupSiteStep_Inbound';
import statusLabel from '@salesforce/label/c.setupSiteStep_Status';
import copyInboundLabel from '@salesforce/label/c.setupSiteStep_CopyInbound';
import copyStatusLabel from '@salesforce/label/c.setupSiteStep_CopyStatus';
import copiedLabel from '@salesforce/label/c.setupSiteStep_Copied';
import copyByHandLabel from '@salesforce/label/c.setupSiteStep_CopyByHand';
import secretNoteLabel from '@salesforce/label/c.setupSiteStep_SecretNote';
import testLabel from '@salesforce/label/c.setupSiteStep_Test';
import testingLabel from '@salesforce/label/c.setupSiteStep_Testing';
import lostLabel from '@salesforce/label/c.setupSiteStep_Lost';

interface Row extends SiteView {
    isChosen: boolean;
    canAdmit: boolean;
    useLabel: string;
    admitLabel: string;
}

interface Address {
    name: string;
    label: string;
    value: string;
    copyLabel: string;
}

const ASKS_AGAIN_MS = 1000;
const MOST_QUESTIONS = 30;

/** Container of one step: the Site that takes the webhooks, and a call that travels the whole way. */
export default class SetupSiteStep extends LightningElement {
    @api connection?: ConnectionView;

    label = {
        explanation: explanationLabel,
        sites: sitesLabel,
        none: noneLabel,
        stepOpen: stepOpenLabel,
        stepNew: stepNewLabel,
        stepFill: stepFillLabel,
        stepSave: stepSaveLabel,
        reload: reloadLabel,
        useWhich: useWhichLabel,
        admitWhich: admitWhichLabel,
        chosen: chosenLabel,
        other: otherLabel,
        otherHelp: otherHelpLabel,
        useOther: useOtherLabel,
        inbound: inboundLabel,
        status: statusLabel,
        copyInbound: copyInboundLabel,
        copyStatus: copyStatusLabel,
        copied: copiedLabel,
        copyByHand: copyByHandLabel,
        secretNote: secretNoteLabel,
        test: testLabel,
        testing: testingLabel,
        lost: lostLabel
    };
    instructions = [stepOpenLabel, stepNewLabel, stepFillLabel, stepSaveLabel];
    sites?: SiteView[];
    urls?: WebhookUrls;
    typedUrl = '';
    said = '';
    error = '';
    isWorking = false;
    private timer?: ReturnType<typeof setTimeout>;

    get rows(): Row[] {
        return (this.sites ?? []).map((site) => ({
            ...site,
            isChosen: site.url === this.connection?.siteUrl,
            canAdmit: !site.isAdmitted,
            useLabel: fill(useWhichLabel, site.label),
            admitLabel: fill(admitWhichLabel, site.label)
        }));
    }

    get hasNoSite(): boolean {
        return this.sites?.length === 0;
    }

    get isChosen(): boolean {
        return Boolean(this.connection?.siteUrl);
    }

    get addresses(): Address[] {
        const { inbound, status } = this.urls ?? { inbound: '', status: '' };
        return [
            { name: 'inbound', label: inboundLabel, value: inbound, copyLabel: copyInboundLabel },
            { name: 'status', label: statusLabel, value: status, copyLabel: copyStatusLabel }
        ].filter(({ value }) => value);
    }

    connectedCallback(): void {
        attempt(this, async () => {
            this.sites = await sites();
            await this.loadAddresses();
        });
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    handleUrlChange(event: CustomEvent<{ value: string }>): void {
        this.typedUrl = event.detail.value;
        this.error = '';
    }

    handleUseClick(event: Event): void {
        this.use((event.currentTarget as HTMLElement).dataset.url ?? '');
    }

    handleUseTypedClick(): void {
        this.use(this.typedUrl);
    }

    handleAdmitClick(event: Event): void {
        const { id } = (event.currentTarget as HTMLElement).dataset;
        attempt(this, async () => {
            this.sites = await admitSite(id ?? '');
        });
    }

    handleReloadClick(): void {
        attempt(this, async () => {
            this.sites = await sites();
        });
    }

    async handleCopyClick(event: Event): Promise<void> {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        const value = this.addresses.find((each) => each.name === name)?.value ?? '';
        try {
            await navigator.clipboard.writeText(value);
            this.said = copiedLabel;
        } catch {
            this.said = copyByHandLabel;
        }
    }

    handleTestClick(): void {
        this.said = testingLabel;
        const test = async () => {
            const { mark, problem } = await sendTest();
            if (mark) {
                await this.waitFor(mark, MOST_QUESTIONS);
            } else {
                this.error = problem ?? '';
            }
        };
        attempt(this, test, () => {
            this.said = '';
        });
    }

    private use(url: string): void {
        attempt(this, async () => {
            this.tell(await chooseSite(url));
            this.urls = await addresses();
        });
    }

    private async loadAddresses(): Promise<void> {
        if (this.isChosen) {
            this.urls = await addresses();
        }
    }

    /** The call is on its way through the event bus: there is nothing to wait for but its mark. */
    private async waitFor(mark: string, questions: number): Promise<void> {
        const connection = await confirmTest(mark);
        if (connection) {
            this.tell(connection);
        } else if (questions === 0) {
            this.error = lostLabel;
        } else if (this.isConnected) {
            await new Promise<void>((resolve) => {
                // eslint-disable-next-line @lwc/lwc/no-async-operation -- nobody tells when it has arrived
                this.timer = setTimeout(resolve, ASKS_AGAIN_MS);
            });
            await this.waitFor(mark, questions - 1);
        }
    }

    private tell(detail: ConnectionView): void {
        this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
    }
}
