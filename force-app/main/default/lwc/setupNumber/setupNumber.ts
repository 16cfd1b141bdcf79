import { LightningElement, api } from 'lwc';
import {
    grant,
    grantees,
    revoke,
    saveNumber,
    type BrandNumber,
    type Grantee
} from 'c/setupNumbersApi';
import { attempt } from 'c/setupAttempt';
import { fill } from 'c/messageFormat';
import nicknameLabel from '@salesforce/label/c.setupNumber_Nickname';
import tooltipLabel from '@salesforce/label/c.setupNumber_Tooltip';
import brandNameLabel from '@salesforce/label/c.setupNumber_BrandName';
import activeLabel from '@salesforce/label/c.setupNumber_Active';
import defaultLabel from '@salesforce/label/c.setupNumber_Default';
import defaultWhatsAppLabel from '@salesforce/label/c.setupNumber_DefaultWhatsApp';
import tenDlcLabel from '@salesforce/label/c.setupNumber_TenDlc';
import restrictedLabel from '@salesforce/label/c.setupNumber_Restricted';
import nobodyLabel from '@salesforce/label/c.setupNumber_Nobody';
import givenLabel from '@salesforce/label/c.setupNumber_Given';
import findLabel from '@salesforce/label/c.setupNumber_Find';
import searchLabel from '@salesforce/label/c.setupNumber_Search';
import noneFoundLabel from '@salesforce/label/c.setupNumber_NoneFound';
import offeredLabel from '@salesforce/label/c.setupNumber_Offered';
import giveLabel from '@salesforce/label/c.setupNumber_Give';
import takeLabel from '@salesforce/label/c.setupNumber_Take';
import userLabel from '@salesforce/label/c.setupNumber_User';
import permissionSetLabel from '@salesforce/label/c.setupNumber_PermissionSet';
import groupLabel from '@salesforce/label/c.setupNumber_Group';
import saveLabel from '@salesforce/label/c.setupNumber_Save';
import savedLabel from '@salesforce/label/c.setupNumber_Saved';
import workingLabel from '@salesforce/label/c.setupNumber_Working';

interface GranteeRow extends Grantee {
    text: string;
    actionLabel: string;
}

const TYPES: Record<Grantee['type'], string> = {
    User: userLabel,
    Permission_Set: permissionSetLabel,
    Group: groupLabel
};

/** Container: one number, to be changed and given to people. */
export default class SetupNumber extends LightningElement {
    label = {
        nickname: nicknameLabel,
        tooltip: tooltipLabel,
        brandName: brandNameLabel,
        active: activeLabel,
        default: defaultLabel,
        defaultWhatsApp: defaultWhatsAppLabel,
        tenDlc: tenDlcLabel,
        restricted: restrictedLabel,
        nobody: nobodyLabel,
        given: givenLabel,
        find: findLabel,
        search: searchLabel,
        noneFound: noneFoundLabel,
        offered: offeredLabel,
        give: giveLabel,
        take: takeLabel,
        user: userLabel,
        permissionSet: permissionSetLabel,
        group: groupLabel,
        save: saveLabel,
        saved: savedLabel,
        working: workingLabel
    };
    draft?: BrandNumber;
    text = '';
    found?: Grantee[];
    said = '';
    error = '';
    isWorking = false;
    private _number?: BrandNumber;

    /** As the server has it. */
    @api
    get number(): BrandNumber | undefined {
        return this._number;
    }
    set number(value: BrandNumber | undefined) {
        this._number = value;
        // What was typed survives a grant; what the server counts does not come from here.
        this.draft = value && { ...value, ...this.typed };
    }
    private typed: Partial<BrandNumber> = {};

    get given(): GranteeRow[] {
        return (this._number?.grantees ?? []).map((each) => rowOf(each, takeLabel));
    }

    get offered(): GranteeRow[] {
        const has = new Set((this._number?.grantees ?? []).map(({ id }) => id));
        return (this.found ?? [])
            .filter(({ id }) => !has.has(id))
            .map((each) => rowOf(each, giveLabel));
    }

    get hasNobody(): boolean {
        return this.draft?.isRestricted === true && this.given.length === 0;
    }

    get isFoundEmpty(): boolean {
        return this.found !== undefined && this.offered.length === 0;
    }

    get canBeDefault(): boolean {
        return this.draft?.channels.some((channel) => channel !== 'WhatsApp') === true;
    }

    get isOnWhatsApp(): boolean {
        return this.draft?.channels.includes('WhatsApp') === true;
    }

    get status(): string {
        return this.isWorking ? workingLabel : this.said;
    }

    handleTextField(event: CustomEvent<{ value: string }>): void {
        this.change(event, event.detail.value);
    }

    handleSwitch(event: CustomEvent<{ checked: boolean }>): void {
        this.change(event, event.detail.checked);
    }

    handleSaveClick(): void {
        const { draft } = this;
        if (draft) {
            this.run(async () => {
                const all = await saveNumber(draft);
                this.typed = {};
                return all;
            }, savedLabel);
        }
    }

    handleSearchText(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value;
    }

    handleSearchClick(): void {
        attempt(this, async () => {
            this.found = await grantees(this.text);
        });
    }

    handleGiveClick(event: Event): void {
        const id = idOf(event);
        this.run(() => grant(this._number?.id ?? '', id), savedLabel);
    }

    handleTakeClick(event: Event): void {
        const id = idOf(event);
        this.run(() => revoke(id), savedLabel);
    }

    private change(event: Event, value: string | boolean): void {
        const field = (event.currentTarget as HTMLElement).dataset.field ?? '';
        this.typed = { ...this.typed, [field]: value };
        this.draft = this.draft && { ...this.draft, [field]: value };
        this.said = '';
        this.error = '';
    }

    private run(ask: () => Promise<BrandNumber[]>, said: string): void {
        this.said = '';
        attempt(this, async () => {
            const detail = await ask();
            this.said = said;
            this.dispatchEvent(new CustomEvent<BrandNumber[]>('numberschanged', { detail }));
        });
    }
}

function idOf(event: Event): string {
    return (event.currentTarget as HTMLElement).dataset.id ?? '';
}

function rowOf(grantee: Grantee, action: string): GranteeRow {
    return {
        ...grantee,
        text: `${grantee.name} (${TYPES[grantee.type]})`,
        actionLabel: fill(action, grantee.name)
    };
}
