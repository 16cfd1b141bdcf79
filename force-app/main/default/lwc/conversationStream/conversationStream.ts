import { LightningElement, api } from 'lwc';
import type { ConversationView, HistoryPoint, MessageView } from 'c/conversationApi';
import type { Filter, ShownMessage } from 'c/conversationHistory';
import { Presence } from 'c/conversationPresence';
import { Reading } from 'c/conversationReading';
import { errorMessage } from 'c/errorMessages';
import searchLabel from '@salesforce/label/c.conversationPanel_Search';

interface Thread extends HTMLElement {
    goToEnd(): void;
    reveal(id: string): void;
}

/**
 * Container: the history of one record, with what narrows it and what is looked for in it. Reads pages and changes; its
 * parent tells it when something may have changed, and what the agent sends.
 */
export default class ConversationStream extends LightningElement {
    @api conversations: ConversationView[] = [];
    /** Whether this agent may write here. */
    @api canSend = false;
    /** Names of other agents who are writing at this moment. */
    @api answering: string[] = [];

    label = { searchLabel };
    messages: ShownMessage[] = [];
    reading?: Reading;
    filter: Filter = {};
    isSearchOpen = false;

    _recordId!: string;
    _sendsReadReceipts = false;
    #presence?: Presence;

    @api
    get recordId(): string {
        return this._recordId;
    }
    set recordId(value: string) {
        if (value !== this._recordId) {
            this._recordId = value;
            this.reading = undefined;
            this.messages = [];
            this.filter = {};
            this.#presence = new Presence(value);
        }
    }

    /** Whether customers are told that their messages were read. */
    @api
    get sendsReadReceipts(): boolean {
        return this._sendsReadReceipts;
    }
    set sendsReadReceipts(value: boolean) {
        this._sendsReadReceipts = value;
        this.see();
    }

    /** The newest message of what is shown. */
    @api
    get newest(): MessageView | undefined {
        return this.reading?.newest;
    }

    /** Reads the latest page. Rejects with what the server refuses. */
    @api
    async begin(): Promise<void> {
        const { recordId, filter } = this;
        const reading = new Reading(recordId, filter);
        await reading.begin();
        if (recordId === this.recordId && filter === this.filter) {
            this.reading = reading;
            this.show();
        }
    }

    /** Reads what has changed, and tells of it. Rejects with what the server refuses. */
    @api
    async refresh(): Promise<void> {
        const { reading } = this;
        if (!reading) {
            return;
        }
        const detail = await reading.refresh();
        if (reading === this.reading) {
            this.show();
            this.tell('refreshed', detail);
        }
    }

    /** Shows a message before the server has answered. */
    @api
    addPending(message: MessageView): void {
        this.reading?.addPending(message);
        this.show();
        if (this.hasLater) {
            this.run(this.goToNewest(message));
        }
    }

    @api
    dropPending(clientRef: string): void {
        this.reading?.dropPending(clientRef);
        this.show();
    }

    @api
    answer(message: MessageView): void {
        this.reading?.answer(message);
        this.show();
    }

    @api
    openSearch(): void {
        this.isSearchOpen = true;
    }

    get isReading(): boolean {
        return this.reading === undefined;
    }

    get hasEarlier(): boolean {
        return this.reading?.hasEarlier === true;
    }

    get hasLater(): boolean {
        return this.reading?.hasLater === true;
    }

    get beyond(): number {
        return this.reading?.beyond ?? 0;
    }

    get isFiltered(): boolean {
        return Boolean(this.filter.conversationId ?? this.filter.channel);
    }

    /** Worth a line only where there is something to tell apart. */
    get showsFilter(): boolean {
        const channels = new Set(
            this.messages.map(({ message }) => message.channel === 'WhatsApp')
        );
        return this.isFiltered || this.conversations.length > 1 || channels.size > 1;
    }

    handleFilterChanged(event: CustomEvent<Filter>): void {
        this.filter = event.detail;
        this.tell('filterchanged', this.filter);
        this.run(this.begin());
    }

    handleSearchClosed(): void {
        this.isSearchOpen = false;
        this.tell('searchclosed');
    }

    handleMessageWanted(event: CustomEvent<HistoryPoint>): void {
        this.isSearchOpen = false;
        this.run(this.showMessage(event.detail));
    }

    handleEarlierRequested(): void {
        this.run(this.read((reading) => reading.addEarlier()));
    }

    handleLaterRequested(): void {
        this.run(this.read((reading) => reading.addLater()));
    }

    handleNewestRequested(): void {
        this.run(this.goToNewest());
    }

    /** Whoever reads the end needs no hundreds of messages above it. */
    handleEndReached(): void {
        if (this.reading?.trim()) {
            this.show();
        }
    }

    handleReplyChosen(event: CustomEvent<string>): void {
        const message = this.messageWith(event.detail);
        if (message) {
            this.tell('replychosen', message);
        }
    }

    handleReactionChosen(event: CustomEvent<{ messageId: string; emoji: string }>): void {
        const message = this.messageWith(event.detail.messageId);
        if (message) {
            this.tell('reactionchosen', { message, emoji: event.detail.emoji });
        }
    }

    handleRetryRequested(event: CustomEvent<string>): void {
        this.tell('retryrequested', event.detail);
    }

    private get thread(): Thread | undefined {
        return this.refs?.thread as Thread | undefined;
    }

    private tell(name: string, detail?: unknown): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    private run(work: Promise<unknown>): void {
        work.catch((error: unknown) => this.tell('failed', errorMessage(error)));
    }

    private async read(how: (reading: Reading) => Promise<void>): Promise<void> {
        const { reading } = this;
        if (reading) {
            await how(reading);
            this.show();
        }
    }

    /** @param pending What was sent meanwhile stays on the screen. */
    private async goToNewest(pending?: MessageView): Promise<void> {
        await this.begin();
        if (pending) {
            this.reading?.addPending(pending);
            this.show();
        }
        this.thread?.goToEnd();
    }

    private async showMessage(point: HistoryPoint): Promise<void> {
        if (!this.reading?.has(point.id)) {
            await this.read((reading) => reading.goTo(point));
        }
        this.thread?.reveal(point.id);
    }

    private show(): void {
        this.messages = this.reading?.messages ?? [];
        this.see();
    }

    private see(): void {
        if (this._sendsReadReceipts) {
            this.#presence?.sees(this.messages.map(({ message }) => message));
        }
    }

    private messageWith(id: string): MessageView | undefined {
        return this.messages.find(({ message }) => message.id === id)?.message;
    }
}
