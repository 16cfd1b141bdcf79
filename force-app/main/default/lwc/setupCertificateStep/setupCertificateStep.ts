import { LightningElement, api } from 'lwc';
import { chooseCertificate, usualCertificate, type ConnectionView } from 'c/setupConnectionApi';
import { errorMessage } from 'c/errorMessages';
import explanation from '@salesforce/label/c.setupCertificateStep_Explanation';
import stepOpen from '@salesforce/label/c.setupCertificateStep_StepOpen';
import stepCreate from '@salesforce/label/c.setupCertificateStep_StepCreate';
import stepSave from '@salesforce/label/c.setupCertificateStep_StepSave';
import stepDownload from '@salesforce/label/c.setupCertificateStep_StepDownload';
import name from '@salesforce/label/c.setupCertificateStep_Name';
import check from '@salesforce/label/c.setupCertificateStep_Check';
import working from '@salesforce/label/c.setupCertificateStep_Working';
import found from '@salesforce/label/c.setupCertificateStep_Found';

const USUAL_NAME = 'Vonage_Application';

/** Container of one step: the certificate that signs what goes to Vonage. Its private key never leaves the platform. */
export default class SetupCertificateStep extends LightningElement {
    @api connection?: ConnectionView;

    label = { explanation, name, check, found };
    steps = [stepOpen, stepCreate, stepSave, stepDownload];
    typedName?: string;
    isFound = false;
    error = '';
    isWorking = false;

    get name(): string {
        return this.typedName ?? this.connection?.certificateName ?? USUAL_NAME;
    }

    get status(): string {
        return this.isWorking ? working : '';
    }

    connectedCallback(): void {
        usualCertificate().then(
            (usual) => {
                this.isFound = Boolean(usual);
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }

    handleNameChange(event: CustomEvent<{ value: string }>): void {
        this.typedName = event.detail.value;
        this.error = '';
    }

    async handleCheckClick(): Promise<void> {
        this.isWorking = true;
        this.error = '';
        try {
            const detail = await chooseCertificate(this.name);
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        } catch (error) {
            this.error = errorMessage(error);
        } finally {
            this.isWorking = false;
        }
    }
}
