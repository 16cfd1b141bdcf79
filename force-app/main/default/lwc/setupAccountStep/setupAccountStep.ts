import { LightningElement, api } from 'lwc';
import { connectAccount, type ConnectionView } from 'c/setupConnectionApi';
import { errorMessage } from 'c/errorMessages';
import explanation from '@salesforce/label/c.setupAccountStep_Explanation';
import key from '@salesforce/label/c.setupAccountStep_Key';
import secret from '@salesforce/label/c.setupAccountStep_Secret';
import secretHelp from '@salesforce/label/c.setupAccountStep_SecretHelp';
import signature from '@salesforce/label/c.setupAccountStep_Signature';
import signatureHelp from '@salesforce/label/c.setupAccountStep_SignatureHelp';
import kept from '@salesforce/label/c.setupAccountStep_Kept';
import connect from '@salesforce/label/c.setupAccountStep_Connect';
import working from '@salesforce/label/c.setupAccountStep_Working';

/** Container of one step: key and secrets of the account. Secrets are forgotten as soon as they were handed over. */
export default class SetupAccountStep extends LightningElement {
    @api connection?: ConnectionView;

    label = { explanation, key, secret, secretHelp, signature, signatureHelp, connect, working };
    typedKey?: string;
    secret = '';
    signatureSecret = '';
    error = '';
    isWorking = false;

    get apiKey(): string {
        return this.typedKey ?? this.connection?.apiKey ?? '';
    }

    /** A stored secret is never shown: the empty field says that it is there. */
    get secretPlaceholder(): string {
        return this.connection?.hasSecret ? kept : '';
    }

    get signaturePlaceholder(): string {
        return this.connection?.hasSignatureSecret ? kept : '';
    }

    get status(): string {
        return this.isWorking ? working : '';
    }

    handleKeyChange(event: CustomEvent<{ value: string }>): void {
        this.typedKey = event.detail.value;
        this.error = '';
    }

    handleSecretChange(event: CustomEvent<{ value: string }>): void {
        this.secret = event.detail.value;
        this.error = '';
    }

    handleSignatureChange(event: CustomEvent<{ value: string }>): void {
        this.signatureSecret = event.detail.value;
        this.error = '';
    }

    async handleConnectClick(): Promise<void> {
        this.isWorking = true;
        this.error = '';
        try {
            const detail = await connectAccount(this.apiKey, this.secret, this.signatureSecret);
            this.secret = '';
            this.signatureSecret = '';
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        } catch (error) {
            this.error = errorMessage(error);
        } finally {
            this.isWorking = false;
        }
    }
}
