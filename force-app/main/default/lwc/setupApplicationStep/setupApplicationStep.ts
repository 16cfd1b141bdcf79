import { LightningElement, api } from 'lwc';
import {
    applications,
    chooseApplication,
    createApplication,
    type ApplicationView,
    type ConnectionView
} from 'c/setupConnectionApi';
import { attempt } from 'c/setupAttempt';
import { fill } from 'c/messageFormat';
import explanationLabel from '@salesforce/label/c.setupApplicationStep_Explanation';
import whichLabel from '@salesforce/label/c.setupApplicationStep_Which';
import makeNewLabel from '@salesforce/label/c.setupApplicationStep_MakeNew';
import knowsKeyLabel from '@salesforce/label/c.setupApplicationStep_KnowsKey';
import postsHereLabel from '@salesforce/label/c.setupApplicationStep_PostsHere';
import postsElsewhereLabel from '@salesforce/label/c.setupApplicationStep_PostsElsewhere';
import nameLabel from '@salesforce/label/c.setupApplicationStep_Name';
import certificateLabel from '@salesforce/label/c.setupApplicationStep_Certificate';
import certificateHelpLabel from '@salesforce/label/c.setupApplicationStep_CertificateHelp';
import fileChosenLabel from '@salesforce/label/c.setupApplicationStep_FileChosen';
import useLabel from '@salesforce/label/c.setupApplicationStep_Use';
import reloadLabel from '@salesforce/label/c.setupApplicationStep_Reload';
import workingLabel from '@salesforce/label/c.setupApplicationStep_Working';

const NEW = 'new';
const SUGGESTED_NAME = 'Salesforce';

/** Container of one step: the Vonage application that sends for us, chosen or made. */
export default class SetupApplicationStep extends LightningElement {
    @api connection?: ConnectionView;

    label = {
        explanation: explanationLabel,
        which: whichLabel,
        makeNew: makeNewLabel,
        knowsKey: knowsKeyLabel,
        postsHere: postsHereLabel,
        postsElsewhere: postsElsewhereLabel,
        name: nameLabel,
        certificate: certificateLabel,
        certificateHelp: certificateHelpLabel,
        fileChosen: fileChosenLabel,
        use: useLabel,
        reload: reloadLabel,
        working: workingLabel
    };
    applications?: ApplicationView[];
    chosen = '';
    name = SUGGESTED_NAME;
    certificatePem = '';
    certificateFile = '';
    error = '';
    isWorking = false;

    get options(): { label: string; value: string }[] {
        return [
            ...(this.applications ?? []).map((each) => ({ label: nameOf(each), value: each.id })),
            { label: makeNewLabel, value: NEW }
        ];
    }

    get isLoaded(): boolean {
        return this.applications !== undefined;
    }

    get isNew(): boolean {
        return this.chosen === NEW;
    }

    get needsCertificate(): boolean {
        const found = this.applications?.find(({ id }) => id === this.chosen);
        return this.isNew || (found !== undefined && !found.trustsUs);
    }

    get fileText(): string {
        return this.certificateFile && fill(fileChosenLabel, this.certificateFile);
    }

    get cannotUse(): boolean {
        return this.isWorking || !this.chosen;
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

    handleChoice(event: CustomEvent<{ value: string }>): void {
        this.chosen = event.detail.value;
        this.error = '';
    }

    handleNameChange(event: CustomEvent<{ value: string }>): void {
        this.name = event.detail.value;
        this.error = '';
    }

    handleFileChange(event: CustomEvent<{ files: FileList }>): void {
        const [file] = event.detail.files;
        attempt(this, async () => {
            this.certificatePem = file ? await file.text() : '';
            this.certificateFile = file?.name ?? '';
        });
    }

    handleUseClick(): void {
        attempt(this, async () => {
            const detail = this.isNew
                ? await createApplication(this.name, this.certificatePem)
                : await chooseApplication(this.chosen, this.certificatePem);
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        });
    }

    private load(): void {
        attempt(this, async () => {
            this.applications = await applications();
            const { applicationId } = this.connection ?? {};
            const known = this.applications.find(
                ({ id, trustsUs }) => id === applicationId || trustsUs
            );
            this.chosen = this.chosen || (known?.id ?? NEW);
        });
    }
}

function nameOf({ name, id, trustsUs, postsToUs, postsTo }: ApplicationView): string {
    const hints = [
        trustsUs ? knowsKeyLabel : '',
        postsToUs ? postsHereLabel : '',
        postsTo ? fill(postsElsewhereLabel, postsTo) : ''
    ].filter(Boolean);
    return `${name} (${[id.slice(0, 8), ...hints].join(', ')})`;
}
