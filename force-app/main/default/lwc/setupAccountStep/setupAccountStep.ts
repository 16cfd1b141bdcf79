import { LightningElement, api } from 'lwc';
import { connectAccount, type ConnectionView } from 'c/setupConnectionApi';
import { errorMessage } from 'c/errorMessages';
import explanation from '@salesforce/label/c.setupAccountStep_Explanation';
import key from '@salesforce/label/c.setupAccountStep_Key';
import secret from '@salesforce/label/c.setupAccountStep_Secret';
import secretHelp from '@salesforce/label/c.setupAccountStep_SecretHelp';
import connect from '@salesforce/label/c.setupAccountStep_Connect';
import working from '@salesforce/label/c.setupAccountStep_Working';

/** Container of one step: key and secret of the account. The secret is forgotten as soon as it was handed over. */
export default class SetupAccountStep extends LightningElement {
    @api connection?: ConnectionView;

    label = { explanation, key, secret, secretHelp, connect, working };
    typedKey?: string;
    secret = '';
    error = '';
    isWorking = false;

    get apiKey(): string {
        return this.typedKey ?? this.connection?.apiKey ?? '';
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

    async handleConnectClick(): Promise<void> {
        this.isWorking = true;
        this.error = '';
        try {
            const detail = await connectAccount(this.apiKey, this.secret);
            this.secret = '';
            this.dispatchEvent(new CustomEvent<ConnectionView>('stepcompleted', { detail }));
        } catch (error) {
            this.error = errorMessage(error);
        } finally {
            this.isWorking = false;
        }
    }
}
