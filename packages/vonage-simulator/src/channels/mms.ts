import { failure } from '../errors/index.ts';
import { fetchMedia } from '../media/index.ts';
import type { ChannelRules } from './ChannelRules.ts';

const PRICE = '0.0450';
const NETWORK = '12345';

/** The North American numbering plan, the only region where Vonage has MMS. */
const isNorthAmerican = (phone: string): boolean => /^1[0-9]{10}$/.test(phone);

const MEGABYTE = 1024 * 1024;

const TYPES = {
    image: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
    audio: ['audio/mpeg', 'audio/amr', 'audio/midi', 'audio/wav', 'audio/x-wav', 'audio/ac3'],
    video: ['video/mp4', 'video/3gpp', 'video/x-msvideo', 'video/mpeg'],
    vcard: ['text/vcard', 'text/x-vcard'],
    file: []
} as const;

/** MMS: within the United States and Canada only, files of up to 2 MB, charged when handed over. */
export const mms: ChannelRules = {
    canBeRead: false,
    chargedAt: 'submitted',

    price: () => PRICE,

    async refusal(message, world) {
        if (world.phones.at(message.phone).blocked.includes(message.brand)) {
            return failure('1240');
        }
        if (!isNorthAmerican(message.phone)) {
            return failure('1250');
        }
        return fetchMedia(message, TYPES, () => 2 * MEGABYTE, world);
    },

    statusDetails(_message, status) {
        if (status === 'rejected' || status === 'undeliverable') {
            return {};
        }
        return {
            usage: { currency: 'EUR', price: PRICE },
            destination: { network_code: NETWORK }
        };
    }
};
