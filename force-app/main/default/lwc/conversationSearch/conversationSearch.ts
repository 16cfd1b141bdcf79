import { LightningElement, api } from 'lwc';
import { search, type HistoryPoint, type SearchHit } from 'c/conversationApi';
import { errorMessage } from 'c/errorMessages';
import { fill, shortTimeLabel } from 'c/messageFormat';
import words from '@salesforce/label/c.conversationSearch_Words';
import hint from '@salesforce/label/c.conversationSearch_Hint';
import found from '@salesforce/label/c.conversationSearch_Found';
import noneFound from '@salesforce/label/c.conversationResourcePicker_NoneFound';
import more from '@salesforce/label/c.conversationSearch_More';
import unknownSender from '@salesforce/label/c.conversationBubble_UnknownSender';

interface Row extends SearchHit {
    time: string;
    sender: string;
}

const TYPING_PAUSE_MS = 300;
const SHORTEST = 2;
/** So many stretches without a hit are looked through by themselves; then somebody has to want it. */
const STRETCHES = 5;

/** Container: looks for words in the conversations of the record, and tells which message was chosen. */
export default class ConversationSearch extends LightningElement {
    @api recordId!: string;
    @api conversationId?: string;

    label = { words, hint, found, more };
    hits: SearchHit[] = [];
    next?: HistoryPoint;
    text = '';
    isLoading = false;
    error = '';

    #timer?: ReturnType<typeof setTimeout>;
    #asked = 0;

    disconnectedCallback(): void {
        clearTimeout(this.#timer);
    }

    /** Puts the cursor into the field. */
    @api
    focus(): void {
        (this.refs?.field as HTMLElement | undefined)?.focus();
    }

    get rows(): Row[] {
        return this.hits.map((hit) => ({
            ...hit,
            time: shortTimeLabel(hit.occurredAt),
            sender: hit.senderName ?? unknownSender
        }));
    }

    get isShort(): boolean {
        return this.text.length < SHORTEST;
    }

    get statusText(): string {
        if (this.isShort) {
            return hint;
        }
        if (this.isLoading || this.error || this.hits.length > 0) {
            return '';
        }
        return fill(noneFound, this.text);
    }

    get canGoOn(): boolean {
        return Boolean(this.next) && !this.isLoading;
    }

    handleInput(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value.trim();
        clearTimeout(this.#timer);
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- asked once, when the typing pauses
        this.#timer = setTimeout(() => this.begin(), TYPING_PAUSE_MS);
    }

    handleMoreClick(): void {
        this.run(this.look());
    }

    handleRetry(): void {
        this.begin();
    }

    handleChoose(event: Event): void {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        const hit = this.hits.find(({ id }) => id === key);
        if (hit) {
            const detail: HistoryPoint = { id: hit.id, at: hit.occurredAt };
            this.dispatchEvent(new CustomEvent('messagechosen', { detail }));
        }
    }

    private begin(): void {
        this.hits = [];
        this.next = undefined;
        this.#asked += 1;
        if (this.isShort) {
            this.isLoading = false;
        } else {
            this.run(this.look());
        }
    }

    private run(work: Promise<void>): void {
        work.catch((error: unknown) => {
            this.error = errorMessage(error);
            this.isLoading = false;
        });
    }

    private async look(): Promise<void> {
        const asked = this.#asked;
        this.isLoading = true;
        this.error = '';
        for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
            const { recordId, conversationId, text, next } = this;
            // One after the other on purpose: each goes on where the one before it stopped.
            // eslint-disable-next-line no-await-in-loop
            const page = await search({ recordId, conversationId, text, before: next });
            if (asked !== this.#asked) {
                return;
            }
            this.hits = [...this.hits, ...page.hits];
            this.next = page.next;
            if (page.hits.length > 0 || !page.next) {
                break;
            }
        }
        this.isLoading = false;
    }
}
