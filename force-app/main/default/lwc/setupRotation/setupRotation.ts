import { LightningElement, api } from 'lwc';
import type { ConnectionView } from 'c/setupConnectionApi';
import {
    endSecretOverlap,
    endTokenOverlap,
    pointApplication,
    renewCertificate,
    replaceSecret,
    rotateToken
} from 'c/setupHealthApi';
import { attempt } from 'c/setupAttempt';
import { fill, shortTimeLabel } from 'c/messageFormat';
import headingLabel from '@salesforce/label/c.setupRotation_Heading';
import explanationLabel from '@salesforce/label/c.setupRotation_Explanation';
import tokenLabel from '@salesforce/label/c.setupRotation_Token';
import tokenExplanationLabel from '@salesforce/label/c.setupRotation_TokenExplanation';
import rotateLabel from '@salesforce/label/c.setupRotation_Rotate';
import pointLabel from '@salesforce/label/c.setupRotation_Point';
import endTokenLabel from '@salesforce/label/c.setupRotation_EndToken';
import secretLabel from '@salesforce/label/c.setupRotation_Secret';
import secretExplanationLabel from '@salesforce/label/c.setupRotation_SecretExplanation';
import newSecretLabel from '@salesforce/label/c.setupRotation_NewSecret';
import replaceLabel from '@salesforce/label/c.setupRotation_Replace';
import endSecretLabel from '@salesforce/label/c.setupRotation_EndSecret';
import certificateLabel from '@salesforce/label/c.setupRotation_Certificate';
import certificateExplanationLabel from '@salesforce/label/c.setupRotation_CertificateExplanation';
import certificateNameLabel from '@salesforce/label/c.setupRotation_CertificateName';
import certificateFileLabel from '@salesforce/label/c.setupRotation_CertificateFile';
import renewLabel from '@salesforce/label/c.setupRotation_Renew';
import overlapLabel from '@salesforce/label/c.setupRotation_Overlap';
import rotatedLabel from '@salesforce/label/c.setupRotation_Rotated';
import pointedLabel from '@salesforce/label/c.setupRotation_Pointed';
import endedLabel from '@salesforce/label/c.setupRotation_Ended';
import replacedLabel from '@salesforce/label/c.setupRotation_Replaced';
import renewedLabel from '@salesforce/label/c.setupRotation_Renewed';
import workingLabel from '@salesforce/label/c.setupRotation_Working';

/** Container: changes token, signature secret and certificate without losing what is on its way. */
export default class SetupRotation extends LightningElement {
    @api connection?: ConnectionView;

    label = {
        heading: headingLabel,
        explanation: explanationLabel,
        token: tokenLabel,
        tokenExplanation: tokenExplanationLabel,
        rotate: rotateLabel,
        point: pointLabel,
        endToken: endTokenLabel,
        secret: secretLabel,
        secretExplanation: secretExplanationLabel,
        newSecret: newSecretLabel,
        replace: replaceLabel,
        endSecret: endSecretLabel,
        certificate: certificateLabel,
        certificateExplanation: certificateExplanationLabel,
        certificateName: certificateNameLabel,
        certificateFile: certificateFileLabel,
        renew: renewLabel,
        overlap: overlapLabel,
        rotated: rotatedLabel,
        pointed: pointedLabel,
        ended: endedLabel,
        replaced: replacedLabel,
        renewed: renewedLabel,
        working: workingLabel
    };
    secret = '';
    certificateName = '';
    certificatePem = '';
    said = '';
    error = '';
    isWorking = false;

    get tokenOverlap(): string {
        return overlapText(this.connection?.previousTokenUntil);
    }

    get secretOverlap(): string {
        return overlapText(this.connection?.previousSecretUntil);
    }

    get status(): string {
        return this.isWorking ? workingLabel : this.said;
    }

    handleSecretChange(event: CustomEvent<{ value: string }>): void {
        this.secret = event.detail.value;
    }

    handleNameChange(event: CustomEvent<{ value: string }>): void {
        this.certificateName = event.detail.value;
    }

    handleFileChange(event: CustomEvent<{ files: FileList }>): void {
        const [file] = event.detail.files;
        attempt(this, async () => {
            this.certificatePem = file ? await file.text() : '';
        });
    }

    /** Vonage is told in the same breath: until then it posts to the old address, which still counts. */
    handleRotateClick(): void {
        this.run(async () => {
            await rotateToken();
            return pointApplication();
        }, rotatedLabel);
    }

    handlePointClick(): void {
        this.run(pointApplication, pointedLabel);
    }

    handleEndTokenClick(): void {
        this.run(endTokenOverlap, endedLabel);
    }

    handleReplaceClick(): void {
        this.run(async () => {
            const connection = await replaceSecret(this.secret);
            this.secret = '';
            return connection;
        }, replacedLabel);
    }

    handleEndSecretClick(): void {
        this.run(endSecretOverlap, endedLabel);
    }

    handleRenewClick(): void {
        this.run(() => renewCertificate(this.certificateName, this.certificatePem), renewedLabel);
    }

    private run(ask: () => Promise<ConnectionView>, said: string): void {
        this.said = '';
        attempt(this, async () => {
            const detail = await ask();
            this.said = said;
            this.dispatchEvent(new CustomEvent<ConnectionView>('connectionchanged', { detail }));
        });
    }
}

function overlapText(until: string | undefined): string {
    return until ? fill(overlapLabel, shortTimeLabel(until)) : '';
}
