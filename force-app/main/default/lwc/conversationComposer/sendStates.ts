import { sendState, type Channel, type ChannelStateView } from 'c/conversationApi';
import type { Address } from './addressing';

/** What may be sent to one address, channel by channel, as the server sees it. Empty while nobody knows. */
export class SendStates {
    #channels: ChannelStateView[] = [];
    #asked = 0;
    #address = '';
    #onAnswer: () => void;

    /** @param onAnswer Told when the server has answered. */
    constructor(onAnswer: () => void) {
        this.#onAnswer = onAnswer;
    }

    of(channel: Channel): ChannelStateView | undefined {
        return this.#channels.find((one) => one.channel === channel);
    }

    isAllowed(channel: Channel): boolean {
        return this.of(channel)?.allowed === true;
    }

    ask(recordId: string, { recipient, brandNumberId }: Address): void {
        this.#asked += 1;
        const asked = this.#asked;
        this.forgetOther(`${recipient} ${brandNumberId}`);
        if (!recipient) {
            this.take([]);
            return;
        }
        sendState(recordId, recipient, brandNumberId)
            .then(({ channels }) => asked === this.#asked && this.take(channels))
            // Nobody knows then what is allowed: the server says so when it is sent.
            .catch(() => asked === this.#asked && this.take([]));
    }

    /** What was true of somebody else, or of another number, forbids nothing here. */
    private forgetOther(address: string): void {
        if (address !== this.#address) {
            this.#address = address;
            this.take([]);
        }
    }

    private take(channels: ChannelStateView[]): void {
        this.#channels = channels;
        this.#onAnswer();
    }
}
