import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { approvalLabel, languageLabel } from 'c/setupTemplateNames';
import { compare, take, type WhatsAppRow } from 'c/setupTemplatesApi';
import heading from '@salesforce/label/c.setupWhatsApp_Heading';
import explanation from '@salesforce/label/c.setupWhatsApp_Explanation';
import compareLabel from '@salesforce/label/c.setupWhatsApp_Compare';
import asking from '@salesforce/label/c.setupWhatsApp_Asking';
import notAsked from '@salesforce/label/c.setupWhatsApp_NotAsked';
import none from '@salesforce/label/c.setupWhatsApp_None';
import choose from '@salesforce/label/c.setupWhatsApp_Choose';
import chooseWhich from '@salesforce/label/c.setupWhatsApp_ChooseWhich';
import name from '@salesforce/label/c.setupWhatsApp_Name';
import language from '@salesforce/label/c.setupWhatsApp_Language';
import category from '@salesforce/label/c.setupWhatsApp_Category';
import approval from '@salesforce/label/c.setupWhatsApp_Approval';
import here from '@salesforce/label/c.setupWhatsApp_Here';
import notImported from '@salesforce/label/c.setupWhatsApp_NotImported';
import inStep from '@salesforce/label/c.setupWhatsApp_InStep';
import importLabel from '@salesforce/label/c.setupWhatsApp_Import';
import repair from '@salesforce/label/c.setupWhatsApp_Repair';
import repairWhich from '@salesforce/label/c.setupWhatsApp_RepairWhich';
import taken from '@salesforce/label/c.setupWhatsApp_Taken';

interface Row {
    key: string;
    name: string;
    body: string;
    language: string;
    category: string;
    approval: string;
    here: string;
    hereClass: string;
    isNew: boolean;
    isChosen: boolean;
    canRepair: boolean;
    chooseLabel: string;
    repairLabel: string;
}

/** Container: templates at WhatsApp beside those imported; imports what is chosen and repairs what differs. */
export default class SetupWhatsAppTemplates extends LightningElement {
    label = {
        heading,
        explanation,
        compare: compareLabel,
        choose,
        name,
        language,
        category,
        approval,
        here,
        repair
    };
    found?: WhatsAppRow[];
    chosen: readonly string[] = [];
    takenText = '';
    error = '';
    isWorking = false;

    get rows(): Row[] {
        return (this.found ?? []).map((row) => this.rowOf(row));
    }

    get status(): string {
        if (this.isWorking) {
            return asking;
        }
        if (!this.found) {
            return notAsked;
        }
        return this.found.length === 0 ? none : this.takenText;
    }

    get importLabel(): string {
        return fill(importLabel, this.chosen.length);
    }

    get cannotImport(): boolean {
        return this.isWorking || this.chosen.length === 0;
    }

    handleCompareClick(): void {
        this.attempt(compare);
    }

    handleChosen(event: CustomEvent<{ checked: boolean }>): void {
        const { key = '' } = (event.currentTarget as HTMLElement).dataset;
        const others = this.chosen.filter((one) => one !== key);
        this.chosen = event.detail.checked ? [...others, key] : others;
    }

    handleImportClick(): void {
        this.take([...this.chosen]);
    }

    handleRepairClick(event: Event): void {
        const { key = '' } = (event.currentTarget as HTMLElement).dataset;
        this.take([key]);
    }

    private take(keys: string[]): void {
        this.attempt(async () => {
            const rows = await take(keys);
            const names = rows.filter(({ key }) => keys.includes(key)).map((row) => row.name);
            this.takenText = fill(taken, names.join(', '));
            this.chosen = [];
            this.dispatchEvent(new CustomEvent('templatestaken'));
            return rows;
        });
    }

    private attempt(work: () => Promise<WhatsAppRow[]>): void {
        this.error = '';
        this.takenText = '';
        this.isWorking = true;
        work()
            .then((rows) => {
                this.found = rows;
            })
            .catch((error: unknown) => {
                this.error = errorMessage(error);
            })
            .finally(() => {
                this.isWorking = false;
            });
    }

    private rowOf(row: WhatsAppRow): Row {
        const differences = row.differences ?? [];
        const isImported = Boolean(row.templateId);
        const imported = differences.length > 0 ? differences.join(' ') : inStep;
        return {
            key: row.key,
            name: row.name,
            body: row.body ?? '',
            language: languageLabel(row.language),
            category: row.category ?? '',
            approval: approvalLabel(row.approval),
            here: isImported ? imported : notImported,
            hereClass: differences.length > 0 ? 'slds-text-color_error' : '',
            isNew: !isImported,
            isChosen: this.chosen.includes(row.key),
            // What is gone at WhatsApp cannot be taken over: it can be deleted above.
            canRepair: isImported && differences.length > 0 && row.approval !== 'Removed',
            chooseLabel: fill(chooseWhich, row.name, row.language),
            repairLabel: fill(repairWhich, row.name)
        };
    }
}
