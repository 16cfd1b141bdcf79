import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import formFactor from '@salesforce/client/formFactor';
import {
    open,
    type Channel,
    type ConversationView,
    type MessageView,
    type PanelView
} from 'c/conversationApi';
import type { Filter } from 'c/conversationHistory';
import type { PreviewedFile } from 'c/conversationPreview';
import { Presence } from 'c/conversationPresence';
import type { Refreshed } from 'c/conversationReading';
import type { Draft } from 'c/conversationSending';
import { Updates } from 'c/conversationUpdates';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { AnsweringList } from './answeringList';
import { PageWatch } from './pageWatch';
import { addressOf, firstChannel, quoteOf, reactionTo } from './panelAddress';
import { PanelLive } from './panelLive';
import { PanelSending, type Shown } from './panelSending';
import { lowerCased, obstacleOf, type Obstacle } from './panelObstacle';
import titleLabel from '@salesforce/label/c.conversationPanel_Title';
import refreshLabel from '@salesforce/label/c.conversationPanel_Refresh';
import searchLabel from '@salesforce/label/c.conversationPanel_Search';
import unreadableNumber from '@salesforce/label/c.conversationPanel_UnreadableNumber';
import notOwner from '@salesforce/label/c.conversationPanel_NotOwner';
import refreshButton from '@salesforce/label/c.conversationPanel_RefreshButton';
import noLiveUpdates from '@salesforce/label/c.conversationPanel_NoLiveUpdates';
import offline from '@salesforce/label/c.conversationPanel_Offline';
import failedAnnouncement from '@salesforce/label/c.conversationPanel_FailedAnnouncement';

const SETUP_TAB = 'Vonage_Conversations_Setup';

interface Composer extends HTMLElement {
    turnTo(address: object): void;
    replyTo(quote: object, address: object): void;
    refresh(): void;
    restore(draft: Draft): void;
}

interface Stream extends HTMLElement, Shown {
    readonly newest: MessageView | undefined;
    begin(): Promise<void>;
    refresh(): Promise<void>;
    openSearch(): void;
}

/**
 * Container: the conversation of the record whose page it stands on. Brings together the history, the composer, what
 * sends and what listens; the work is done there.
 */
export default class ConversationPanel extends NavigationMixin(LightningElement) {
    /** Heading; empty for the one in the user's language. */
    @api heading?: string;
    /** Pixels on the desktop. */
    @api height = 700;
    /** As the org says, By permission or Never: narrows what the org allows, and never widens it. */
    @api numberChoice?: string;
    /** Last used, SMS or WhatsApp. */
    @api defaultChannel = 'Last used';

    label = { refreshLabel, searchLabel, refreshButton };
    view?: PanelView;
    answering: string[] = [];
    error = '';
    announcement = '';
    isLoading = true;
    isOffline = false;
    hasNoLiveUpdates = false;
    previewed?: PreviewedFile;

    _recordId?: string;
    #isConnected = false;
    #hasTurned = false;
    #live?: PanelLive;
    #presence?: Presence;
    #sending?: PanelSending;
    #updates = new Updates(() => this.refresh());
    #answering = new AnsweringList(() => this.showAnswering());
    #watch = new PageWatch(
        () => this.view && this.#updates.request(),
        (isOffline) => {
            this.isOffline = isOffline;
        }
    );

    /** Record whose page this is. */
    @api
    get recordId(): string | undefined {
        return this._recordId;
    }
    set recordId(value: string | undefined) {
        const isOther = value !== this._recordId;
        this._recordId = value;
        if (isOther && this.#isConnected) {
            this.startAfresh();
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

    get conversations(): ConversationView[] {
        return this.view?.conversations ?? [];
    }

    get canSend(): boolean {
        return this.view !== undefined && !this.obstacle;
    }

    get sendsReadReceipts(): boolean {
        return this.view?.sendsReadReceipts === true;
    }

    get obstacle(): Obstacle | undefined {
        return this.view && obstacleOf(this.view);
    }

    get obstacleAction(): string | undefined {
        return this.obstacle?.action?.label;
    }

    get canChooseBrandNumber(): boolean {
        const { view } = this;
        if (!view?.canChooseBrandNumber || this.numberChoice === 'Never') {
            return false;
        }
        return this.numberChoice !== 'By permission' || view.mayChooseByPermission;
    }

    get unreadableNumbers(): { key: string; text: string }[] {
        return (this.view?.recipients ?? [])
            .filter(({ phone, userId }) => !phone && !userId)
            .map(({ label, typed }) => ({
                key: label,
                text: fill(unreadableNumber, label, typed)
            }));
    }

    /** Why new messages do not appear by themselves, when they do not. */
    get liveNotice(): string {
        if (this.isOffline) {
            return offline;
        }
        if (this.view && this.isPhone && !this.view.isOwner) {
            return fill(notOwner, lowerCased(this.view.objectLabel));
        }
        return this.hasNoLiveUpdates ? noLiveUpdates : '';
    }

    connectedCallback(): void {
        this.#isConnected = true;
        this.#updates.start();
        this.#watch.start();
        this.startAfresh();
    }

    disconnectedCallback(): void {
        this.#isConnected = false;
        this.#watch.stop();
        this.#live?.stop();
        this.#updates.stop();
        this.#answering.stop();
    }

    handleRefreshClick(): void {
        this.run(this.load());
    }

    handleSearchClick(): void {
        this.stream?.openSearch();
    }

    handleSearchClosed(): void {
        (this.refs?.search as HTMLElement | undefined)?.focus();
    }

    handleFailed(event: CustomEvent<string>): void {
        this.error = event.detail;
    }

    /** Whoever looks at one conversation writes in it. */
    handleFilterChanged(event: CustomEvent<Filter>): void {
        const { conversationId, channel } = event.detail;
        const chosen = this.conversations.find(({ id }) => id === conversationId);
        if (chosen) {
            this.composer?.turnTo(addressOf(chosen));
        } else if (channel) {
            this.composer?.turnTo({ channel });
        }
    }

    handleRefreshed({ detail }: CustomEvent<Refreshed>): void {
        const { added, failed, conversations, answering, isAnew } = detail;
        if (isAnew && this._recordId) {
            this.run(this.loadView(this._recordId).then(() => this.composer?.refresh()));
            return;
        }
        this.takeConversations(conversations);
        this.#answering.haveSent(added);
        this.takeAnswering(answering);
        if (added.length > 0 || failed.length > 0) {
            // A STOP, or an answer that opens the window of WhatsApp: what may be sent may have changed.
            this.composer?.refresh();
        }
        if (failed.length > 0) {
            this.announcement = fill(failedAnnouncement, failed[0].failureReason ?? '');
        }
    }

    handleTyped(event: CustomEvent<{ conversationId?: string; channel: Channel }>): void {
        this.#presence?.writes(event.detail.conversationId, event.detail.channel);
    }

    handleMessageSubmitted(event: CustomEvent<Draft>): void {
        this.run(this.submit(event.detail));
    }

    handleReplyChosen({ detail: message }: CustomEvent<MessageView>): void {
        const conversation = this.conversationOf(message);
        if (conversation) {
            const address = { ...addressOf(conversation), channel: 'WhatsApp' };
            this.composer?.replyTo(quoteOf(message), address);
        }
    }

    handleReactionChosen({
        detail: { message, emoji }
    }: CustomEvent<{ message: MessageView; emoji: string }>): void {
        const conversation = this.conversationOf(message);
        if (conversation && message.id) {
            this.run(this.submit(reactionTo(message.id, emoji, conversation)));
        }
    }

    handleRetryRequested(event: CustomEvent<string>): void {
        this.run(this.retry(event.detail));
    }

    /** The platform's own preview on the desktop; on the phone, where it is not sure to be there, a sheet. */
    handlePreviewRequested(event: CustomEvent<PreviewedFile>): void {
        event.stopPropagation();
        const { documentId } = event.detail;
        if (this.isPhone || !documentId) {
            this.previewed = event.detail;
            return;
        }
        this[NavigationMixin.Navigate]({
            type: 'standard__namedPage',
            attributes: { pageName: 'filePreview' },
            state: { selectedRecordId: documentId }
        });
    }

    handlePreviewClosed(): void {
        this.previewed = undefined;
    }

    handleObstacleAction(): void {
        const isRecord = this.obstacle?.action?.target === 'record';
        this[NavigationMixin.Navigate](
            isRecord
                ? {
                      type: 'standard__recordPage',
                      attributes: { recordId: this._recordId, actionName: 'edit' }
                  }
                : {
                      type: 'standard__navItemPage',
                      attributes: { apiName: `${this.view?.eventFieldPrefix}${SETUP_TAB}` }
                  }
        );
    }

    private get composer(): Composer | undefined {
        return this.refs?.composer as Composer | undefined;
    }

    private get stream(): Stream | undefined {
        return this.refs?.stream as Stream | undefined;
    }

    /** For work that nobody waits for: what it did not foresee is shown all the same. */
    private run(work: Promise<unknown>): void {
        work.catch((error: unknown) => {
            this.error = errorMessage(error);
        });
    }

    /** For a record that was not shown before. */
    private startAfresh(): void {
        const recordId = this._recordId;
        if (recordId) {
            this.view = undefined;
            this.#hasTurned = false;
            this.#presence = new Presence(recordId);
            this.#sending = new PanelSending(recordId, () => this.stream);
            // The history's component is there once this one has rendered.
            this.run(Promise.resolve().then(() => this.load()));
        }
    }

    /** History and view at the same time; the history, which is what somebody opens the page for, does not wait. */
    private async load(): Promise<void> {
        const recordId = this._recordId;
        if (!recordId) {
            return;
        }
        this.isLoading = true;
        this.error = '';
        try {
            await Promise.all([this.stream?.begin(), this.loadView(recordId)]);
            this.turnToLatest();
        } catch (error) {
            this.error = errorMessage(error);
        } finally {
            this.isLoading = false;
        }
    }

    private async loadView(recordId: string): Promise<void> {
        const view = await open(recordId);
        if (recordId !== this._recordId || !this.#isConnected) {
            return;
        }
        this.view = view;
        this.takeAnswering(view.answering);
        await this.listen(recordId, view);
    }

    private async listen(recordId: string, view: PanelView): Promise<void> {
        this.#live?.stop();
        this.hasNoLiveUpdates = false;
        this.#live = new PanelLive({
            recordId,
            view,
            conversationIds: () => new Set(this.conversations.map(({ id }) => id)),
            onChange: () => this.#updates.request(),
            onFailure: () => {
                this.hasNoLiveUpdates = true;
            }
        });
        await this.#live.start();
    }

    /** To the customer, number and channel that were used last. */
    private turnToLatest(): void {
        const newest = this.stream?.newest;
        if (this.#hasTurned || !this.view) {
            return;
        }
        this.#hasTurned = true;
        const conversation = newest && this.conversationOf(newest);
        const channel = firstChannel(this.defaultChannel, newest);
        const address = conversation ? addressOf(conversation) : {};
        // The composer is there once this component has rendered.
        this.run(Promise.resolve().then(() => this.composer?.turnTo({ ...address, channel })));
    }

    /** What is shown stays right when this fails, it is only not the latest: a notice with a refresh button says so. */
    private async refresh(): Promise<void> {
        try {
            await this.stream?.refresh();
            this.hasNoLiveUpdates = false;
        } catch {
            this.hasNoLiveUpdates = true;
        }
    }

    private takeConversations(changed: ConversationView[]): void {
        if (this.view && changed.length > 0) {
            const ids = new Set(changed.map(({ id }) => id));
            const others = this.view.conversations.filter(({ id }) => !ids.has(id));
            this.view = { ...this.view, conversations: [...changed, ...others] };
        }
    }

    private takeAnswering(answering: PanelView['answering'] = []): void {
        this.#answering.take(answering);
        this.showAnswering();
    }

    private showAnswering(): void {
        this.answering = this.#answering.names;
    }

    private async submit(draft: Draft): Promise<void> {
        this.error = '';
        try {
            await this.#sending?.send(draft, this.view);
            this.#presence?.hasWritten();
            this.#live?.followOwnMessage();
        } catch (error) {
            this.error = errorMessage(error);
            this.composer?.restore(draft);
        }
    }

    private async retry(messageId: string): Promise<void> {
        this.error = '';
        await this.#sending?.retry(messageId);
        this.#updates.request();
        this.#live?.followOwnMessage();
    }

    private conversationOf({ conversationId }: MessageView): ConversationView | undefined {
        return this.conversations.find(({ id }) => id === conversationId);
    }
}
