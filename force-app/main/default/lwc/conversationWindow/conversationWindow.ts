import { LightningElement, api } from 'lwc';
import { fill, fullTimeLabel } from 'c/messageFormat';
import hours from '@salesforce/label/c.conversationWindow_Hours';
import minutes from '@salesforce/label/c.conversationWindow_Minutes';
import lastMinute from '@salesforce/label/c.conversationWindow_LastMinute';

const MINUTE_MS = 60_000;
const TICK_MS = 15_000;
const MINUTES_PER_HOUR = 60;

/** Presentation component: how long free text goes on WhatsApp. Tells its parent when the window closes. */
export default class ConversationWindow extends LightningElement {
    _endsAt?: string;
    now = Date.now();
    #timer?: ReturnType<typeof setInterval>;
    #hasTold = false;

    /** ISO 8601. */
    @api
    get endsAt(): string | undefined {
        return this._endsAt;
    }
    set endsAt(value: string | undefined) {
        this._endsAt = value;
        this.#hasTold = false;
        this.now = Date.now();
    }

    connectedCallback(): void {
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- a clock ticks; ended below
        this.#timer = setInterval(() => this.tick(), TICK_MS);
    }

    disconnectedCallback(): void {
        clearInterval(this.#timer);
    }

    get text(): string {
        const left = Math.floor((Date.parse(this._endsAt ?? '') - this.now) / MINUTE_MS);
        if (left >= MINUTES_PER_HOUR) {
            return fill(hours, Math.floor(left / MINUTES_PER_HOUR), left % MINUTES_PER_HOUR);
        }
        return left >= 1 ? fill(minutes, left) : lastMinute;
    }

    get fullTime(): string {
        return this._endsAt ? fullTimeLabel(this._endsAt) : '';
    }

    private tick(): void {
        this.now = Date.now();
        if (!this.#hasTold && Date.parse(this._endsAt ?? '') <= this.now) {
            this.#hasTold = true;
            this.dispatchEvent(new CustomEvent('windowclosed'));
        }
    }
}
