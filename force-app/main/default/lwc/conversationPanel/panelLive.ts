import formFactor from '@salesforce/client/formFactor';
import { changeMark, type PanelView } from 'c/conversationApi';
import { EventSource, PollSource, type LiveSource } from 'c/conversationLive';

const POLL_MS = 10_000;
/** After a send on the phone: long enough to see the message delivered. */
const AFTER_SEND_POLL = { everyMs: 4_000, times: 5 };

export interface LiveOptions {
    recordId: string;
    view: PanelView;
    /** Conversations of the record just now. */
    conversationIds: () => ReadonlySet<string>;
    onChange: () => void;
    onFailure: () => void;
}

/**
 * How the panel hears of changes: by events on the desktop, where there is none by asking now and then; on the phone by
 * asking, for owners. Who does not own the record gets there only what became of their own message.
 */
export class PanelLive {
    #options: LiveOptions;
    #sources: LiveSource[] = [];
    #isStopped = false;

    constructor(options: LiveOptions) {
        this.#options = options;
    }

    async start(): Promise<void> {
        if (formFactor === 'Large') {
            await this.listen();
        } else if (this.#options.view.isOwner) {
            this.poll({ everyMs: POLL_MS });
        }
    }

    /** The agent has just sent something. */
    followOwnMessage(): void {
        if (formFactor !== 'Large' && !this.#options.view.isOwner) {
            this.stopSources();
            this.poll(AFTER_SEND_POLL);
        }
    }

    stop(): void {
        this.#isStopped = true;
        this.stopSources();
    }

    private async listen(): Promise<void> {
        const { recordId, view, conversationIds, onChange } = this.#options;
        const source = new EventSource({
            channel: view.eventChannel,
            fieldPrefix: view.eventFieldPrefix,
            recordId,
            conversationIds,
            onChange,
            onLost: () => this.poll({ everyMs: POLL_MS })
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
        const { recordId, onChange, onFailure } = this.#options;
        if (this.#isStopped) {
            return;
        }
        const source = new PollSource({
            ...pace,
            readMark: () => changeMark(recordId),
            onChange,
            onError: onFailure
        });
        this.#sources.push(source);
        source.start().catch(onFailure);
    }

    private stopSources(): void {
        this.#sources.forEach((source) => source.stop());
        this.#sources = [];
    }
}
