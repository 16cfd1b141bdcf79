import { isPhoneNumber } from '../contract/index.ts';
import { failure } from '../errors/index.ts';
import type { Message } from '../state/index.ts';
import type { ChannelRules } from './ChannelRules.ts';
import { smsParts } from './smsParts.ts';

const PRICE_PER_PART = 0.0333;
const NETWORK = '12345';

/** SMS: charged by the part when handed over; a number that sent STOP is refused; nobody hears of reading. */
export const sms: ChannelRules = {
    canBeRead: false,
    chargedAt: 'submitted',

    price: (message) => (PRICE_PER_PART * partsOf(message)).toFixed(4),

    async refusal(message, world) {
        if (world.phones.at(message.phone).blocked.includes(message.brand)) {
            return failure('1240');
        }
        // Carriers in the United States and Canada take numbers only, no sender names.
        const named = !isPhoneNumber(message.brand);
        return named && message.phone.startsWith('1') ? failure('1120') : undefined;
    },

    statusDetails(message, status, world) {
        if (status === 'rejected' || status === 'undeliverable') {
            return {};
        }
        return {
            usage: { currency: 'EUR', price: sms.price(message, world) },
            destination: { network_code: NETWORK },
            sms: { count_total: String(partsOf(message)) }
        };
    }
};

function partsOf(message: Message): number {
    const options = message.body['sms'] as
        { encoding_type?: 'auto' | 'text' | 'unicode' } | undefined;
    return smsParts(String(message.body['text']), options?.encoding_type);
}
