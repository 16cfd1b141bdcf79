import { LightningElement, api } from 'lwc';
import type { MessageView } from 'c/conversationApi';
import { dayKey, dayLabel, fill } from 'c/messageFormat';
import log from '@salesforce/label/c.conversationThread_Log';
import empty from '@salesforce/label/c.conversationThread_Empty';
import earlier from '@salesforce/label/c.conversationThread_Earlier';
import newMessage from '@salesforce/label/c.conversationThread_NewMessage';
import newMessages from '@salesforce/label/c.conversationThread_NewMessages';

interface ThreadItem {
    key: string;
    /** Set on the first message of a day. */
    day?: string;
    itemClass: string;
    message: MessageView;
}

/** So near to the end still counts as reading the end. */
const NEAR_END_PX = 40;

/**
 * Presentation component: the messages, oldest first, with a divider for each day. Keeps its place when somebody reads
 * above, and says how many came in meanwhile. Tells its parent when earlier messages are wanted.
 */
export default class ConversationThread extends LightningElement {
    /** Whether there is more than is shown. */
    @api hasEarlier = false;

    label = { log, empty, earlier };
    unread = 0;

    _messages: MessageView[] = [];
    #atEnd = true;
    #lastKey?: string;
    #firstKey?: string;
    #heightBefore = 0;
    #topBefore = 0;
    #sizes?: ResizeObserver;

    /** Messages, oldest first. */
    @api
    get messages(): MessageView[] {
        return this._messages;
    }
    set messages(value: MessageView[]) {
        this.countUnread(value);
        this._messages = value;
    }

    get isEmpty(): boolean {
        return this._messages.length === 0;
    }

    get items(): ThreadItem[] {
        const now = Date.now();
        let day = '';
        return this._messages.map((message) => {
            const thisDay = dayKey(message.occurredAt);
            const isNewDay = thisDay !== day;
            day = thisDay;
            return {
                key: keyOf(message),
                day: isNewDay ? dayLabel(message.occurredAt, now) : undefined,
                itemClass: `slds-chat-listitem slds-chat-listitem_${message.direction}`,
                message
            };
        });
    }

    get unreadLabel(): string {
        return this.unread === 1 ? newMessage : fill(newMessages, this.unread);
    }

    renderedCallback(): void {
        const scroller = this.scroller;
        if (!scroller) {
            return;
        }
        this.watchSizes(scroller);
        const first = this._messages.at(0);
        const last = this._messages.at(-1);
        const isOwnNew =
            last !== undefined && last.id === undefined && keyOf(last) !== this.#lastKey;
        if (this.#atEnd || isOwnNew) {
            this.goToEnd();
        } else if (first && keyOf(first) !== this.#firstKey) {
            // Earlier messages came in above: what was being read stays where it is.
            scroller.scrollTop += scroller.scrollHeight - this.#heightBefore;
        }
        this.#firstKey = first && keyOf(first);
        this.#lastKey = last && keyOf(last);
        this.#heightBefore = scroller.scrollHeight;
    }

    disconnectedCallback(): void {
        this.#sizes?.disconnect();
        this.#sizes = undefined;
    }

    handleScroll(event: Event): void {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget as HTMLElement;
        const isNearEnd = scrollHeight - scrollTop - clientHeight <= NEAR_END_PX;
        if (isNearEnd) {
            this.#atEnd = true;
            this.unread = 0;
        } else if (scrollTop < this.#topBefore) {
            // Only who scrolls up leaves the end: content that grows below does not count.
            this.#atEnd = false;
        }
        this.#topBefore = scrollTop;
    }

    handleEarlierClick(): void {
        this.#atEnd = false;
        this.dispatchEvent(new CustomEvent('earlierrequested'));
    }

    handleUnreadClick(): void {
        this.unread = 0;
        this.goToEnd();
        this.scroller?.focus();
    }

    private get scroller(): HTMLElement | undefined {
        return this.refs?.scroller as HTMLElement | undefined;
    }

    private goToEnd(): void {
        const scroller = this.scroller;
        if (scroller) {
            this.#atEnd = true;
            scroller.scrollTop = scroller.scrollHeight;
            this.#topBefore = scroller.scrollTop;
        }
    }

    /** Bubbles get their size after this component has rendered, and the composer below grows: the end stays in view. */
    private watchSizes(scroller: HTMLElement): void {
        if (this.#sizes || typeof ResizeObserver === 'undefined') {
            return;
        }
        this.#sizes = new ResizeObserver(() => {
            if (this.#atEnd) {
                this.goToEnd();
            }
        });
        this.#sizes.observe(scroller);
        this.#sizes.observe(this.refs?.content as HTMLElement);
    }

    private countUnread(next: MessageView[]): void {
        if (this.#atEnd) {
            return;
        }
        const lastShown = this._messages.at(-1);
        const place = lastShown ? next.findIndex((one) => keyOf(one) === keyOf(lastShown)) : -1;
        const added = place < 0 ? [] : next.slice(place + 1);
        this.unread += added.filter((one) => one.direction === 'inbound').length;
    }
}

/** The same for a message before and after the server has named it. */
function keyOf(message: MessageView): string {
    return message.clientRef ?? message.id ?? message.occurredAt;
}
