import {
    messageUuid,
    phoneNumber,
    record,
    senderNumber,
    timestamp,
    whatsappPerson,
    whatsappProfile
} from '../../parts.ts';
import type { Schema } from '../../schema.ts';

/** The advertisement or post whose button started the chat. */
const referral = record(['body', 'headline', 'source_id', 'source_type', 'source_url'], {
    body: { type: 'string' },
    headline: { type: 'string' },
    source_id: { type: 'string' },
    source_type: { type: 'string' },
    source_url: { type: 'string' },
    media_type: { type: 'string', enum: ['image', 'video'] },
    image_url: { type: 'string' },
    video_url: { type: 'string' },
    thumbnail_url: { type: 'string' },
    ctwa_clid: { type: 'string' }
});

/** What every inbound WhatsApp message carries. `from` is absent for people who hide their number. */
export const inboundWhatsappEnvelope = {
    channel: { type: 'string', const: 'whatsapp' },
    message_uuid: messageUuid,
    to: phoneNumber,
    from: senderNumber,
    timestamp,
    profile: whatsappProfile,
    context_status: { type: 'string', enum: ['none', 'available', 'unavailable'] },
    context: record(['message_uuid', 'message_from'], {
        message_uuid: messageUuid,
        message_from: senderNumber
    }),
    provider_message: { type: 'string' },
    whatsapp: record([], { sender: whatsappPerson })
} as const satisfies Readonly<Record<string, Schema>>;

/** Where the message can be updated: the host names the region. Reactions and unsupported messages have none. */
export const selfLink = record([], { href: { type: 'string', format: 'uri' } });

/** For kinds that can open a chat: who wrote, and the advertisement that they came from. */
export const withReferral = record([], { sender: whatsappPerson, referral });

/** For orders: who wrote, and the product that they answered to. */
export const withProduct = record([], {
    sender: whatsappPerson,
    whatsapp_referred_product: record(['catalog_id', 'product_retailer_id'], {
        catalog_id: { type: 'string' },
        product_retailer_id: { type: 'string' }
    })
});

export const inboundWhatsappRequired = [
    'channel',
    'message_uuid',
    'to',
    'timestamp',
    'context_status',
    'message_type'
] as const;

/** A file that the customer sent, on the provider's media host. */
export const receivedFile = record(['url'], {
    url: { type: 'string', format: 'uri' },
    name: { type: 'string' }
});
