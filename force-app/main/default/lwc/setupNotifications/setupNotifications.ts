import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { notificationUsage, open, type NotificationUsage, type Settings } from 'c/setupSettingsApi';
import type { SettingField } from 'c/setupSettingsCard';
import customers from '@salesforce/label/c.setupNotifications_Customers';
import customersExplained from '@salesforce/label/c.setupNotifications_CustomersExplained';
import agents from '@salesforce/label/c.setupNotifications_Agents';
import agentsExplained from '@salesforce/label/c.setupNotifications_AgentsExplained';
import text from '@salesforce/label/c.setupNotifications_Text';
import textExplained from '@salesforce/label/c.setupNotifications_TextExplained';
import desktop from '@salesforce/label/c.setupNotifications_Desktop';
import mobile from '@salesforce/label/c.setupNotifications_Mobile';
import showText from '@salesforce/label/c.setupNotifications_ShowText';
import budget from '@salesforce/label/c.setupNotifications_Budget';
import budgetExplained from '@salesforce/label/c.setupNotifications_BudgetExplained';
import used from '@salesforce/label/c.setupNotifications_Used';
import held from '@salesforce/label/c.setupNotifications_Held';

/** Container: who hears of messages, where, and how many notifications this hour has left. */
export default class SetupNotifications extends LightningElement {
    label = {
        customers,
        customersExplained,
        agents,
        agentsExplained,
        text,
        textExplained,
        budget,
        budgetExplained
    };
    settings?: Settings;
    usage?: NotificationUsage;
    error = '';

    customerFields: SettingField[] = [
        { name: 'tellsInboundOnDesktop', kind: 'switch', label: desktop },
        { name: 'tellsInboundOnMobile', kind: 'switch', label: mobile }
    ];
    agentFields: SettingField[] = [
        { name: 'tellsAgentOnDesktop', kind: 'switch', label: desktop },
        { name: 'tellsAgentOnMobile', kind: 'switch', label: mobile }
    ];
    textFields: SettingField[] = [
        { name: 'showsTextInNotifications', kind: 'switch', label: showText }
    ];

    get usedText(): string {
        const { sentThisHour = 0, limitPerHour = 0 } = this.usage ?? {};
        return fill(used, sentThisHour.toLocaleString(), limitPerHour.toLocaleString());
    }

    get heldText(): string {
        const { heldThisHour = 0 } = this.usage ?? {};
        return heldThisHour ? fill(held, heldThisHour.toLocaleString()) : '';
    }

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
        Promise.all([open(), notificationUsage()]).then(
            ([settings, usage]) => {
                this.settings = settings;
                this.usage = usage;
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }
}
