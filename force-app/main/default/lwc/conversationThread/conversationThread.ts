import { LightningElement, api } from 'lwc';
import type { ConversationView, HistoryPoint } from 'c/conversationApi';
import { keyOf, type ShownMessage } from 'c/conversationHistory';
import { fill } from 'c/messageFormat';
import { threadRows, type ThreadRow } from './threadRows';
import { ScrollKeeper } from './scrollKeeper';
import log from '@salesforce/label/c.conversationThread_Log';
import empty from '@salesforce/label/c.conversationThread_Empty';
import emptyFilter from '@salesforce/label/c.conversationThread_EmptyFilter';
import earlier from '@salesforce/label/c.conversationThread_Earlier';
import later from '@salesforce/label/c.conversationThread_Later';
import newest from '@salesforce/label/c.conversationThread_Newest';
import newMessage from '@salesforce/label/c.conversationThread_NewMessage';
import newMessages from '@salesforce/label/c.conversationThread_NewMessages';
import answeringLabel from '@salesforce/label/c.conversationThread_Answering';

/** So near to an end of what is loaded the next page is asked for. */
const NEAR_PX = 240;

/**
 * Presentation component: the messages, oldest first, by day and run. Keeps its place when somebody reads above, and says
 * how many came in meanwhile. Tells its parent when other pages are wanted, and what is done with a message.
 */
export default class ConversationThread extends LightningElement {
    /** Whether there is more before and after what is shown. */
    @api hasEarlier = false;
    @api hasLater = false;
    /** How many messages came in after what is shown. */
    @api beyond = 0;
    @api isFiltered = false;
    @api canSend = false;
    @api conversations: ConversationView[] = [];
    /** Names of other agents who are writing at this moment. */
    @api answering: string[] = [];

    label = { log, empty, earlier, later };
    unread = 0;
    activeKey?: string;
    isPrepending = false;

    _messages: ShownMessage[] = [];
    #keeper = new ScrollKeeper();
    #askedBefore?: string;
    #askedAfter?: string;
    #toReveal?: string;

    /** Messages, oldest first. */
    @api
    get messages(): ShownMessage[] {
        return this._messages;
    }
    set messages(value: ShownMessage[]) {
        this.countUnread(value);
        const first = value.at(0);
        this.isPrepending =
            first !== undefined && this._messages.length > 0 && !this.isShown(keyOf(first.message));
        this._messages = value;
    }

    /** Goes to the newest message, and stays there. */
    @api
    goToEnd(): void {
        this.unread = 0;
        this.#keeper.goToEnd();
    }

    /** Brings a message into view and sets the focus on it. */
    @api
    reveal(id: string): void {
        this.#toReveal = id;
        this.revealIfThere();
    }

    get isEmpty(): boolean {
        return this._messages.length === 0;
    }

    get emptyText(): string {
        return this.isFiltered ? emptyFilter : empty;
    }

    get rows(): (ThreadRow & { isActive: boolean })[] {
        const { _messages, conversations, canSend, activeKey } = this;
        return threadRows(_messages, conversations, canSend, Date.now()).map((row) => ({
            ...row,
            isActive: row.key === activeKey
        }));
    }

    get live(): string {
        // What comes in above is old: nobody wants it read aloud.
        return this.isPrepending ? 'off' : 'polite';
    }

    get pill(): string {
        const count = this.hasLater ? this.beyond : this.unread;
        if (count === 0) {
            return this.hasLater ? newest : '';
        }
        return count === 1 ? newMessage : fill(newMessages, count);
    }

    get answeringText(): string {
        return this.answering.length > 0 ? fill(answeringLabel, this.answering.join(', ')) : '';
    }

    renderedCallback(): void {
        const { scroller, content } = this;
        if (!scroller || !content) {
            return;
        }
        this.#keeper.watch(scroller, content);
        const last = this._messages.at(-1)?.message;
        this.#keeper.afterRender({
            firstKey: this._messages.at(0) && keyOf(this._messages[0].message),
            lastKey: last && keyOf(last),
            isOwnNew: last !== undefined && last.id === undefined,
            isAtNewest: !this.hasLater
        });
        this.revealIfThere();
    }

    disconnectedCallback(): void {
        this.#keeper.stop();
    }

    handleScroll(): void {
        const isAtEnd = this.#keeper.scrolled();
        const { scroller } = this;
        if (!scroller) {
            return;
        }
        if (isAtEnd && !this.hasLater) {
            this.unread = 0;
            this.tell('endreached');
        }
        if (scroller.scrollTop < NEAR_PX) {
            this.askEarlier();
        }
        if (scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX) {
            this.askLater();
        }
    }

    handleEarlierClick(): void {
        this.#askedBefore = undefined;
        this.askEarlier();
    }

    handleLaterClick(): void {
        this.#askedAfter = undefined;
        this.askLater();
    }

    handlePillClick(): void {
        if (this.hasLater) {
            this.tell('newestrequested');
        } else {
            this.goToEnd();
        }
        this.scroller?.focus();
    }

    /** Arrow keys move from message to message; Tab goes on to the buttons of the one in focus. */
    handleKeyDown(event: KeyboardEvent): void {
        const steps: Record<string, (index: number) => number> = {
            ArrowUp: (index) => index - 1,
            ArrowDown: (index) => index + 1,
            Home: () => 0,
            End: () => this._messages.length - 1
        };
        const step = steps[event.key];
        const isPlayer = event.target instanceof HTMLMediaElement;
        if (!step || this.isEmpty || isPlayer) {
            return;
        }
        event.preventDefault();
        const rows = this.rows;
        const index = rows.findIndex(({ key }) => key === this.activeKey);
        const from = index < 0 ? rows.length : index;
        const next = Math.max(0, Math.min(rows.length - 1, step(from)));
        this.focusRow(rows[next].key);
    }

    handleItemFocus(event: FocusEvent): void {
        this.activeKey = (event.currentTarget as HTMLElement).dataset.key;
    }

    handleFocusOut(event: FocusEvent): void {
        const next = event.relatedTarget as Node | null;
        if (!next || !this.content?.contains(next)) {
            this.activeKey = undefined;
        }
    }

    handleReply(event: CustomEvent<string>): void {
        this.tell('replychosen', event.detail);
    }

    handleReaction(event: CustomEvent<object>): void {
        this.tell('reactionchosen', event.detail);
    }

    handleRetry(event: CustomEvent<string>): void {
        this.tell('retryrequested', event.detail);
    }

    handleQuote(event: CustomEvent<string>): void {
        const quoted = this._messages
            .map(({ message }) => message.quote)
            .find((quote) => quote?.id === event.detail);
        if (this._messages.some(({ message }) => message.id === event.detail)) {
            this.reveal(event.detail);
        } else if (quoted?.occurredAt) {
            const detail: HistoryPoint = { id: quoted.id, at: quoted.occurredAt };
            this.tell('messagewanted', detail);
        }
    }

    private get scroller(): HTMLElement | undefined {
        return this.refs?.scroller as HTMLElement | undefined;
    }

    private get content(): HTMLElement | undefined {
        return this.refs?.content as HTMLElement | undefined;
    }

    private tell(name: string, detail?: unknown): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    /** Once for each place: a page that is on its way is not asked for again. */
    private askEarlier(): void {
        const first = this._messages.at(0)?.message;
        const key = first && keyOf(first);
        if (this.hasEarlier && key !== this.#askedBefore) {
            this.#askedBefore = key;
            this.tell('earlierrequested');
        }
    }

    private askLater(): void {
        const last = this._messages.at(-1)?.message;
        const key = last && keyOf(last);
        if (this.hasLater && key !== this.#askedAfter) {
            this.#askedAfter = key;
            this.tell('laterrequested');
        }
    }

    private isShown(key: string): boolean {
        return this._messages.some(({ message }) => keyOf(message) === key);
    }

    private revealIfThere(): void {
        const row = this.rows.find(({ id }) => id !== undefined && id === this.#toReveal);
        if (row && this.rowElement(row.key)) {
            this.#toReveal = undefined;
            this.#keeper.leaveEnd();
            this.rowElement(row.key)?.scrollIntoView({ block: 'center' });
            this.focusRow(row.key);
        }
    }

    private focusRow(key: string): void {
        this.activeKey = key;
        this.rowElement(key)?.focus();
    }

    private rowElement(key: string): HTMLElement | undefined {
        return [...(this.content?.querySelectorAll<HTMLElement>('.item') ?? [])].find(
            ({ dataset }) => dataset.key === key
        );
    }

    private countUnread(next: ShownMessage[]): void {
        if (this.#keeper.isAtEnd || this.hasLater) {
            return;
        }
        const lastShown = this._messages.at(-1)?.message;
        const place = lastShown
            ? next.findIndex(({ message }) => keyOf(message) === keyOf(lastShown))
            : -1;
        const added = place < 0 ? [] : next.slice(place + 1);
        this.unread += added.filter(({ message }) => message.direction === 'inbound').length;
    }
}
