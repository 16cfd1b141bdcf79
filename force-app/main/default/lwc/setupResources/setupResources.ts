import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { choose, make, open, type Library } from 'c/setupResourcesApi';
import { open as openSettings, type Settings } from 'c/setupSettingsApi';
import type { SettingField } from 'c/setupSettingsCard';
import libraryLabel from '@salesforce/label/c.setupResources_Library';
import libraryExplained from '@salesforce/label/c.setupResources_LibraryExplained';
import chooseLabel from '@salesforce/label/c.setupResources_Choose';
import noneChosen from '@salesforce/label/c.setupResources_NoneChosen';
import notVisible from '@salesforce/label/c.setupResources_NotVisible';
import newName from '@salesforce/label/c.setupResources_NewName';
import makeLabel from '@salesforce/label/c.setupResources_Make';
import noLibraries from '@salesforce/label/c.setupResources_NoLibraries';
import noDeliveries from '@salesforce/label/c.setupResources_NoDeliveries';
import membersLabel from '@salesforce/label/c.setupResources_Members';
import noMembers from '@salesforce/label/c.setupResources_NoMembers';
import member from '@salesforce/label/c.setupResources_Member';
import permission from '@salesforce/label/c.setupResources_Permission';
import sends from '@salesforce/label/c.setupResources_Sends';
import canSendLabel from '@salesforce/label/c.setupResources_CanSend';
import cannotSend from '@salesforce/label/c.setupResources_CannotSend';
import links from '@salesforce/label/c.setupResources_Links';
import linksExplained from '@salesforce/label/c.setupResources_LinksExplained';
import linkDays from '@salesforce/label/c.setupResources_LinkDays';
import linkDaysHelp from '@salesforce/label/c.setupResources_LinkDaysHelp';

interface Member {
    key: string;
    name: string;
    permission: string;
    sends: string;
    sendsClass: string;
}

/** Container: which library agents send from, who may use it, and how long links live. */
export default class SetupResources extends LightningElement {
    label = {
        library: libraryLabel,
        libraryExplained,
        choose: chooseLabel,
        newName,
        make: makeLabel,
        members: membersLabel,
        noMembers,
        member,
        permission,
        sends,
        links,
        linksExplained
    };
    library?: Library;
    settings?: Settings;
    newName = '';
    loadError = '';
    error = '';
    isWorking = false;
    linkFields: SettingField[] = [
        { name: 'linkDays', kind: 'days', label: linkDays, help: linkDaysHelp }
    ];

    get obstacle(): string {
        if (this.library?.hasLibraries === false) {
            return noLibraries;
        }
        return this.library?.hasDeliveries === false ? noDeliveries : '';
    }

    get libraryId(): string {
        return this.library?.libraryId ?? '';
    }

    get options(): { label: string; value: string }[] {
        const { libraries = {} } = this.library ?? {};
        const options = Object.entries(libraries).map(([value, label]) => ({ value, label }));
        if (this.libraryId && !libraries[this.libraryId]) {
            options.unshift({ value: this.libraryId, label: fill(notVisible, this.libraryId) });
        }
        return [{ label: noneChosen, value: '' }, ...options];
    }

    get hasNoMembers(): boolean {
        return this.members.length === 0;
    }

    get members(): Member[] {
        return (this.library?.members ?? []).map(({ name, permission: may, canSend }, index) => ({
            key: String(index),
            name,
            permission: may ?? '',
            sends: canSend ? canSendLabel : cannotSend,
            sendsClass: canSend ? 'slds-cell-wrap' : 'slds-cell-wrap slds-text-color_error'
        }));
    }

    connectedCallback(): void {
        this.load();
    }

    handleRetry(): void {
        this.load();
    }

    handleChoice(event: CustomEvent<{ value: string }>): void {
        this.change(choose(event.detail.value || undefined));
    }

    handleName(event: CustomEvent<{ value: string }>): void {
        this.newName = event.detail.value;
        this.error = '';
    }

    handleMakeClick(): void {
        this.change(make(this.newName));
    }

    private load(): void {
        this.loadError = '';
        Promise.all([open(), openSettings()]).then(
            ([library, settings]) => {
                this.library = library;
                this.settings = settings;
            },
            (error: unknown) => {
                this.loadError = errorMessage(error);
            }
        );
    }

    private change(request: Promise<Library>): void {
        this.error = '';
        this.isWorking = true;
        request
            .then(
                (library) => {
                    this.library = library;
                    this.newName = '';
                },
                (error: unknown) => {
                    this.error = errorMessage(error);
                }
            )
            .finally(() => {
                this.isWorking = false;
            });
    }
}
