import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { open, type Settings } from 'c/setupSettingsApi';
import type { SettingField } from 'c/setupSettingsCard';
import number from '@salesforce/label/c.setupSending_Number';
import numberExplained from '@salesforce/label/c.setupSending_NumberExplained';
import numberChoice from '@salesforce/label/c.setupSending_NumberChoice';
import never from '@salesforce/label/c.setupSending_Never';
import always from '@salesforce/label/c.setupSending_Always';
import byPermission from '@salesforce/label/c.setupSending_ByPermission';
import whatsApp from '@salesforce/label/c.setupSending_WhatsApp';
import whatsAppExplained from '@salesforce/label/c.setupSending_WhatsAppExplained';
import receipts from '@salesforce/label/c.setupSending_Receipts';
import receiptsHelp from '@salesforce/label/c.setupSending_ReceiptsHelp';
import typing from '@salesforce/label/c.setupSending_Typing';
import typingHelp from '@salesforce/label/c.setupSending_TypingHelp';
import failover from '@salesforce/label/c.setupSending_Failover';
import failoverHelp from '@salesforce/label/c.setupSending_FailoverHelp';
import region from '@salesforce/label/c.setupSending_Region';
import regionExplained from '@salesforce/label/c.setupSending_RegionExplained';
import address from '@salesforce/label/c.setupSending_Address';
import nearest from '@salesforce/label/c.setupSending_Nearest';
import europe from '@salesforce/label/c.setupSending_Europe';
import unitedStates from '@salesforce/label/c.setupSending_UnitedStates';
import asia from '@salesforce/label/c.setupSending_Asia';
import sandbox from '@salesforce/label/c.setupSending_Sandbox';

/** Container: what agents may choose, what customers on WhatsApp see, and which of Vonage's addresses is used. */
export default class SetupSending extends LightningElement {
    label = { number, numberExplained, whatsApp, whatsAppExplained, region, regionExplained };
    settings?: Settings;
    error = '';

    numberFields: SettingField[] = [
        {
            name: 'numberChoice',
            kind: 'choice',
            label: numberChoice,
            options: [
                { label: never, value: 'Never' },
                { label: byPermission, value: 'By_Permission' },
                { label: always, value: 'Always' }
            ]
        }
    ];
    whatsAppFields: SettingField[] = [
        { name: 'sendsReadReceipts', kind: 'switch', label: receipts, help: receiptsHelp },
        { name: 'sendsTypingIndicator', kind: 'switch', label: typing, help: typingHelp },
        { name: 'failsOverToSms', kind: 'switch', label: failover, help: failoverHelp }
    ];
    regionFields: SettingField[] = [
        {
            name: 'messagesCredential',
            kind: 'list',
            label: address,
            empty: nearest,
            options: [
                { label: nearest, value: '' },
                { label: europe, value: 'Vonage_API_EU' },
                { label: unitedStates, value: 'Vonage_API_US' },
                { label: asia, value: 'Vonage_API_AP' },
                { label: sandbox, value: 'Vonage_Sandbox' }
            ]
        }
    ];

    connectedCallback(): void {
        this.load();
    }

    handleRetry(): void {
        this.load();
    }

    handleSaved(event: CustomEvent<Settings>): void {
        this.settings = event.detail;
    }

    private load(): void {
        this.error = '';
        open().then(
            (settings) => {
                this.settings = settings;
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }
}
