import { messageUuid, network, phoneNumber, record, senderNumber, timestamp } from '../../parts.ts';
import type { Schema } from '../../schema.ts';

/** What every inbound MMS carries. `content` lists all attachments when there is more than one. */
export const inboundMmsEnvelope = {
    channel: { type: 'string', const: 'mms' },
    message_uuid: messageUuid,
    to: phoneNumber,
    from: senderNumber,
    timestamp,
    origin: network
} as const satisfies Readonly<Record<string, Schema>>;

export const attachments = {
    type: 'array',
    items: record([], {
        type: { type: 'string', enum: ['image', 'audio', 'video', 'vcard', 'file'] },
        url: { type: 'string', format: 'uri' }
    })
} as const satisfies Schema;

export const inboundMmsRequired = [
    'channel',
    'message_uuid',
    'to',
    'from',
    'timestamp',
    'message_type'
] as const;
