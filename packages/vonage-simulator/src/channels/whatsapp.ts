import { failure } from '../errors/index.ts';
import { fetchMedia } from '../media/index.ts';
import type { Message } from '../state/index.ts';
import { templateRefusal } from '../templates/index.ts';
import { personOnTheWire } from '../whatsappPerson.ts';
import type { World } from '../World.ts';
import type { ChannelRules } from './ChannelRules.ts';

const WINDOW_MS = 24 * 60 * 60 * 1000;
const MEGABYTE = 1024 * 1024;

const TYPES = {
    image: ['image/jpeg', 'image/png'],
    audio: ['audio/aac', 'audio/mp4', 'audio/amr', 'audio/mpeg', 'audio/ogg'],
    video: ['video/mp4', 'video/3gpp'],
    sticker: ['image/webp'],
    file: []
} as const;

/** WhatsApp's own limits, in bytes; Vonage's document names none. */
const LIMITS: Readonly<Record<string, number>> = {
    image: 5 * MEGABYTE,
    audio: 16 * MEGABYTE,
    video: 16 * MEGABYTE,
    sticker: 512 * 1024,
    file: 100 * MEGABYTE
};

/** WhatsApp: free words only within a day of the customer's last; approved templates at any time; read receipts. */
export const whatsapp: ChannelRules = {
    canBeRead: true,
    chargedAt: 'delivered',

    price: (message) => (isTemplate(message) ? '0.0533' : '0.0001'),

    async refusal(message, world) {
        if (!world.phones.at(message.phone).hasWhatsApp) {
            return failure('1300');
        }
        if (isTemplate(message)) {
            return (
                templateRefusal(message, world) ??
                fetchMedia(message, TYPES, (kind) => LIMITS[kind] ?? 0, world)
            );
        }
        if (!windowIsOpen(message, world)) {
            return failure('1340');
        }
        if (quotesNothing(message, world)) {
            return failure('1451');
        }
        return fetchMedia(message, TYPES, (kind) => LIMITS[kind] ?? 0, world);
    },

    statusDetails(message, status, world) {
        if (status === 'rejected' || status === 'undeliverable') {
            return {};
        }
        const who = {
            profile: { name: world.phones.at(message.phone).name },
            whatsapp: { recipient: personOnTheWire(message.phone) }
        };
        if (status !== 'delivered') {
            return who;
        }
        const category = isTemplate(message) ? 'utility' : 'service';
        return {
            ...who,
            usage: { currency: 'EUR', price: whatsapp.price(message, world) },
            whatsapp: {
                ...who.whatsapp,
                pricing: {
                    type: isTemplate(message) ? 'regular' : 'free_customer_service',
                    pricing_model: 'PMP',
                    category
                },
                conversation: {
                    id: `${message.brand}-${message.phone}`,
                    origin: { type: category }
                }
            }
        };
    }
};

/** A template comes as a kind of its own or, with media and buttons, inside `custom`. */
function isTemplate(message: Message): boolean {
    const custom = message.body['custom'] as { type?: unknown } | undefined;
    return message.kind === 'template' || custom?.type === 'template';
}

function windowIsOpen(message: Message, world: World): boolean {
    const since = world.clock.now() - WINDOW_MS;
    return world.messages
        .with(message.phone, message.brand)
        .some(
            (other) =>
                other.direction === 'inbound' &&
                other.channel === 'whatsapp' &&
                Date.parse(other.at) >= since
        );
}

function quotesNothing(message: Message, world: World): boolean {
    const context = message.body['context'] as { message_uuid: string } | undefined;
    return context !== undefined && !world.messages.find(context.message_uuid);
}
