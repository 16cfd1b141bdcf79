import { LightningElement, api } from 'lwc';
import formFactor from '@salesforce/client/formFactor';
import {
    changeMark,
    history,
    open,
    send,
    type HistoryPage,
    type MessageView,
    type PanelView,
    type RecipientView,
    type SendMessageRequest
} from 'c/conversationApi';
import { EventSource, PollSource, type LiveSource } from 'c/conversationLive';
import { History } from 'c/conversationHistory';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import titleLabel from '@salesforce/label/c.conversationPanel_Title';
import refreshLabel from '@salesforce/label/c.conversationPanel_Refresh';
import loading from '@salesforce/label/c.conversationPanel_Loading';
import notConnected from '@salesforce/label/c.conversationPanel_NotConnectedAgent';
import noBrandNumber from '@salesforce/label/c.conversationPanel_NoBrandNumber';
import noRecipients from '@salesforce/label/c.conversationPanel_NoRecipients';
import noUsableNumber from '@salesforce/label/c.conversationPanel_NoUsableNumber';
import unreadableNumber from '@salesforce/label/c.conversationPanel_UnreadableNumber';
import mayNotSend from '@salesforce/label/c.conversationPanel_MayNotSend';
import notOwner from '@salesforce/label/c.conversationPanel_NotOwner';
import refreshButton from '@salesforce/label/c.conversationPanel_RefreshButton';
import noLiveUpdates from '@salesforce/label/c.conversationPanel_NoLiveUpdates';

type Draft = Pick<SendMessageRequest, 'recipient' | 'brandNumberId' | 'body'>;

const POLL_MS = 10_000;
/** After a send on the phone: long enough to see the message delivered. */
const AFTER_SEND_POLL = { everyMs: 4_000, times: 5 };

/**
 * Container: the conversation of the record whose page it stands on. Owns the calls to the server, live updates and
 * errors; thread and composer show what it gives them.
 */
export default class ConversationPanel extends LightningElement {
    /** Heading; empty for the one in the user's language. */
    @api heading?: string;
    /** Pixels on the desktop. */
    @api height = 640;

    label = { refreshLabel, loading, refreshButton };
    view?: PanelView;
    messages: MessageView[] = [];
    hasEarlier = false;
    error = '';
    isLoading = true;
    hasNoLiveUpdates = false;

    _recordId?: string;
    #history = new History();
    #sources: LiveSource[] = [];
    #isConnected = false;
    #isRefreshing = false;
    #mustRefreshAgain = false;
    #unsent?: SendMessageRequest;

    /** Record whose page this is. */
    @api
    get recordId(): string | undefined {
        return this._recordId;
    }
    set recordId(value: string | undefined) {
        if (value !== this._recordId) {
            this.#history = new History();
            this.view = undefined;
            this.show();
        }
        this._recordId = value;
        if (this.#isConnected) {
            this.run(this.load());
        }
    }

    get shownHeading(): string {
        return this.heading || titleLabel;
    }

    get isPhone(): boolean {
        return formFactor === 'Small';
    }

    get frameStyle(): string {
        return this.isPhone ? '' : `block-size: ${this.height}px`;
    }

    get frameClass(): string {
        return `slds-card frame ${this.isPhone ? 'frame_phone' : ''}`;
    }

    /** Only loading is tried again here: a message that was refused stands in the composer again. */
    get canRetry(): boolean {
        return this.view === undefined;
    }

    get recipients(): RecipientView[] {
        return (this.view?.recipients ?? []).filter(({ phone }) => phone);
    }

    /** Why nothing can be written here, instead of the composer. */
    get obstacle(): string {
        const view = this.view;
        if (!view) {
            return '';
        }
        if (!view.isConnected) {
            return notConnected;
        }
        if (!view.canSend) {
            return mayNotSend;
        }
        if (view.brandNumbers.length === 0) {
            return noBrandNumber;
        }
        if (this.recipients.length > 0) {
            return '';
        }
        const sentence = view.recipients.length > 0 ? noUsableNumber : noRecipients;
        return fill(sentence, lowerCased(view.objectLabel));
    }

    get canWrite(): boolean {
        return this.view !== undefined && !this.obstacle;
    }

    get unreadableNumbers(): { key: string; text: string }[] {
        return (this.view?.recipients ?? [])
            .filter(({ phone }) => !phone)
            .map(({ label, typed }) => ({
                key: label,
                text: fill(unreadableNumber, label, typed)
            }));
    }

    /** Why new messages do not appear by themselves, when they do not. */
    get liveNotice(): string {
        if (this.view && this.isPhone && !this.view.isOwner) {
            return fill(notOwner, lowerCased(this.view.objectLabel));
        }
        return this.hasNoLiveUpdates ? noLiveUpdates : '';
    }

    connectedCallback(): void {
        this.#isConnected = true;
        document.addEventListener('visibilitychange', this.handleVisibilityChange);
        this.run(this.load());
    }

    disconnectedCallback(): void {
        this.#isConnected = false;
        document.removeEventListener('visibilitychange', this.handleVisibilityChange);
        this.stopListening();
    }

    /** Whoever comes back to the page sees the latest: a connection may have slept meanwhile. */
    handleVisibilityChange = (): void => {
        if (!document.hidden && this.view) {
            this.run(this.refresh());
        }
    };

    handleRefreshClick(): void {
        this.run(this.load());
    }

    async handleEarlierRequested(): Promise<void> {
        const recordId = this._recordId;
        const oldest = this.#history.oldest;
        if (!recordId || !oldest) {
            return;
        }
        try {
            this.#history.addEarlier(await history(recordId, oldest));
            this.show();
        } catch (error) {
            this.error = errorMessage(error);
        }
    }

    async handleMessageSubmitted(event: CustomEvent<Draft>): Promise<void> {
        const recordId = this._recordId;
        if (!recordId) {
            return;
        }
        const request = this.requestFor(recordId, event.detail);
        const shown = this.#history;
        this.error = '';
        shown.addPending(request, new Date().toISOString());
        this.show();
        try {
            shown.replace(await send(request));
            this.#unsent = undefined;
            this.followOwnMessage();
        } catch (error) {
            this.#unsent = request;
            shown.dropPending(request.clientRef);
            this.error = errorMessage(error);
            this.composer?.restore(request.body);
        }
        this.show();
    }

    /** A second try of what failed keeps its name: had the first one arrived after all, the server would not send it again. */
    private requestFor(recordId: string, draft: Draft): SendMessageRequest {
        const last = this.#unsent;
        const isSecondTry =
            last?.recordId === recordId &&
            last.recipient === draft.recipient &&
            last.brandNumberId === draft.brandNumberId &&
            last.body === draft.body;
        return { recordId, ...draft, clientRef: isSecondTry ? last.clientRef : newClientRef() };
    }

    /** For work that nobody waits for: what it did not foresee is shown all the same. */
    private run(work: Promise<void>): void {
        work.catch((error: unknown) => {
            this.error = errorMessage(error);
        });
    }

    private async load(): Promise<void> {
        const recordId = this._recordId;
        if (!recordId) {
            return;
        }
        this.isLoading = true;
        this.error = '';
        try {
            const [view, page] = await Promise.all([open(recordId), history(recordId, null)]);
            if (recordId !== this._recordId || !this.#isConnected) {
                return;
            }
            this.view = view;
            this.#history.startAfresh(page);
            this.show();
            await this.listen(recordId, view);
        } catch (error) {
            this.error = errorMessage(error);
        } finally {
            this.isLoading = false;
        }
    }

    private async refresh(): Promise<void> {
        const recordId = this._recordId;
        if (!recordId) {
            return;
        }
        if (this.#isRefreshing) {
            this.#mustRefreshAgain = true;
            return;
        }
        this.#isRefreshing = true;
        try {
            const page = await history(recordId, null);
            if (recordId === this._recordId) {
                this.take(page);
            }
            this.hasNoLiveUpdates = false;
        } catch {
            // What is shown stays right, it is only not the latest: a notice with a refresh button says so.
            this.hasNoLiveUpdates = true;
        } finally {
            this.#isRefreshing = false;
        }
        if (this.#mustRefreshAgain) {
            this.#mustRefreshAgain = false;
            await this.refresh();
        }
    }

    private take(page: HistoryPage): void {
        this.#history.addLatest(page);
        this.show();
    }

    private show(): void {
        this.messages = this.#history.messages;
        this.hasEarlier = this.#history.hasEarlier;
    }

    private async listen(recordId: string, view: PanelView): Promise<void> {
        this.stopListening();
        this.hasNoLiveUpdates = false;
        if (formFactor === 'Large') {
            await this.listenToEvents(recordId, view);
        } else if (view.isOwner) {
            this.poll({ everyMs: POLL_MS });
        }
    }

    private async listenToEvents(recordId: string, view: PanelView): Promise<void> {
        const source = new EventSource({
            channel: view.eventChannel,
            fieldPrefix: view.eventFieldPrefix,
            recordId,
            conversationIds: () => this.#history.conversationIds,
            onChange: () => this.run(this.refresh())
        });
        this.#sources.push(source);
        try {
            await source.start();
        } catch {
            // No place left on the event bus, say. Asking now and then serves as well.
            this.poll({ everyMs: POLL_MS });
        }
    }

    private poll(pace: { everyMs: number; times?: number }): void {
        const recordId = this._recordId;
        if (!recordId) {
            return;
        }
        const source = new PollSource({
            ...pace,
            readMark: () => changeMark(recordId),
            shownMark: () => this.#history.changeMark,
            onChange: () => this.run(this.refresh()),
            onError: () => {
                this.hasNoLiveUpdates = true;
            }
        });
        this.#sources.push(source);
        this.run(source.start());
    }

    /** Who does not own the record gets no updates on the phone, except of what they have just sent. */
    private followOwnMessage(): void {
        if (formFactor !== 'Large' && this.view && !this.view.isOwner) {
            this.stopListening();
            this.poll(AFTER_SEND_POLL);
        }
    }

    private stopListening(): void {
        for (const source of this.#sources) {
            source.stop();
        }
        this.#sources = [];
    }

    private get composer(): { restore(body: string): void } | undefined {
        return this.refs?.composer as unknown as { restore(body: string): void } | undefined;
    }
}

/** A label inside a sentence: "this lead", but "this VIP". */
function lowerCased(label: string): string {
    return label === label.toUpperCase() ? label : label.toLowerCase();
}

function newClientRef(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
