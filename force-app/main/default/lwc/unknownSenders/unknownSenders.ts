import { LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import {
    makeLead,
    open,
    senderName,
    tie,
    type ChosenRecord,
    type NewLead,
    type SenderForm,
    type UnknownSender,
    type UnknownSendersPage
} from 'c/unknownSendersApi';
import heading from '@salesforce/label/c.unknownSenders_Heading';
import explanation from '@salesforce/label/c.unknownSenders_Explanation';
import empty from '@salesforce/label/c.unknownSenders_Empty';
import more from '@salesforce/label/c.unknownSenders_More';
import refresh from '@salesforce/label/c.unknownSenders_Refresh';
import loading from '@salesforce/label/c.unknownSenders_Loading';
import tied from '@salesforce/label/c.unknownSenders_Tied';
import leadMade from '@salesforce/label/c.unknownSenders_LeadMade';
import openRecord from '@salesforce/label/c.unknownSenders_OpenRecord';

/** What was done last, and where it is to be seen. */
interface Done extends ChosenRecord {
    text: string;
}

interface Row {
    sender: UnknownSender;
    openForm?: SenderForm;
    isTying: boolean;
    isMakingLead: boolean;
}

type RowElement = HTMLElement & { focusOn(form: SenderForm): void };

/** Container: the tab of unknown senders. Lists who wrote without standing on any record, and lets agents say who it is. */
export default class UnknownSenders extends NavigationMixin(LightningElement) {
    label = { heading, explanation, empty, refresh, loading };
    page?: UnknownSendersPage;
    error = '';
    formError = '';
    isLoading = false;
    isSaving = false;
    done?: Done;
    private opened?: { conversationId: string; form: SenderForm };
    private isDoneUnheard = false;

    get rows(): Row[] {
        return (this.page?.senders ?? []).map((sender) => {
            const isOpen = sender.conversationId === this.opened?.conversationId;
            const openForm = isOpen ? this.opened?.form : undefined;
            return {
                sender,
                openForm,
                isTying: openForm === 'tie',
                isMakingLead: openForm === 'lead'
            };
        });
    }

    get isFirstLoad(): boolean {
        return this.isLoading && !this.page;
    }

    get isEmpty(): boolean {
        return this.page?.senders.length === 0;
    }

    get moreText(): string {
        return this.page?.hasMore ? fill(more, this.page.senders.length) : '';
    }

    get openLabel(): string {
        return fill(openRecord, this.done?.name ?? '');
    }

    connectedCallback(): void {
        this.load();
    }

    renderedCallback(): void {
        // The row is gone and the focus with it: it goes to the sentence that says what was done.
        if (this.isDoneUnheard) {
            this.isDoneUnheard = false;
            (this.refs?.done as HTMLElement | undefined)?.focus();
        }
    }

    handleRefresh(): void {
        this.done = undefined;
        this.load();
    }

    handleFormRequested(event: CustomEvent<SenderForm>): void {
        const conversationId = idOf(event);
        const { detail: form } = event;
        const isOpen = this.opened?.conversationId === conversationId && this.opened.form === form;
        this.formError = '';
        this.done = undefined;
        this.opened = isOpen ? undefined : { conversationId, form };
    }

    handleCancelled(): void {
        const { opened } = this;
        this.opened = undefined;
        this.formError = '';
        if (opened) {
            this.template
                ?.querySelector<RowElement>(
                    `c-unknown-sender-row[data-id="${opened.conversationId}"]`
                )
                ?.focusOn(opened.form);
        }
    }

    async handleRecordChosen(event: CustomEvent<ChosenRecord>): Promise<void> {
        const id = idOf(event);
        const { recordId, name } = event.detail;
        await this.save(async () => {
            await tie(id, recordId);
            return { recordId, name, text: fill(tied, this.nameOf(id), name) };
        });
    }

    async handleLeadFilled(event: CustomEvent<NewLead>): Promise<void> {
        const id = idOf(event);
        const { firstName, lastName } = event.detail;
        const name = lastName ? `${firstName} ${lastName}`.trim() : this.nameOf(id);
        await this.save(async () => {
            const recordId = await makeLead(id, event.detail);
            return { recordId, name, text: fill(leadMade, name) };
        });
    }

    handleOpenClick(): void {
        this[NavigationMixin.Navigate]({
            type: 'standard__recordPage',
            attributes: { recordId: this.done?.recordId ?? '', actionName: 'view' }
        });
    }

    private async save(action: () => Promise<Done>): Promise<void> {
        this.isSaving = true;
        this.formError = '';
        try {
            this.done = await action();
            this.opened = undefined;
            this.isDoneUnheard = true;
            this.load();
        } catch (error) {
            this.formError = errorMessage(error);
        } finally {
            this.isSaving = false;
        }
    }

    private load(): void {
        this.isLoading = true;
        this.error = '';
        open()
            .then((page) => {
                this.page = page;
            })
            .catch((error: unknown) => {
                this.error = errorMessage(error);
            })
            .finally(() => {
                this.isLoading = false;
            });
    }

    private nameOf(conversationId: string): string {
        const sender = this.page?.senders.find((each) => each.conversationId === conversationId);
        return sender ? senderName(sender) : '';
    }
}

function idOf(event: Event): string {
    return (event.currentTarget as HTMLElement).dataset.id ?? '';
}
