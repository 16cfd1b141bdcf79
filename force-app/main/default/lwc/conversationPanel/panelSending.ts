import userId from '@salesforce/user/Id';
import { retry, send, type MessageView, type PanelView } from 'c/conversationApi';
import { Outbox, pendingView, type Draft } from 'c/conversationSending';

/** Where messages are shown. */
export interface Shown {
    addPending(message: MessageView): void;
    dropPending(clientRef: string): void;
    answer(message: MessageView): void;
}

/** Sends messages of one record, and shows each before the server has answered. */
export class PanelSending {
    #recordId: string;
    #shown: () => Shown | undefined;
    #outbox = new Outbox();

    constructor(recordId: string, shown: () => Shown | undefined) {
        this.#recordId = recordId;
        this.#shown = shown;
    }

    /** @throws what the server refused; the message is not shown any more then. */
    async send(draft: Draft, view: PanelView | undefined): Promise<void> {
        const request = this.#outbox.requestFor(this.#recordId, draft);
        const sender = {
            id: userId ?? '',
            name: view?.userName ?? '',
            photoUrl: view?.userPhotoUrl
        };
        this.#shown()?.addPending(pendingView(request, draft, sender, new Date().toISOString()));
        try {
            this.#shown()?.answer(await send(request));
            this.#outbox.isSent(request);
        } catch (error) {
            this.#outbox.hasFailed(request);
            this.#shown()?.dropPending(request.clientRef);
            throw error;
        }
    }

    /** Sends a failed message again. */
    async retry(messageId: string): Promise<void> {
        this.#shown()?.answer(await retry(messageId));
    }
}
