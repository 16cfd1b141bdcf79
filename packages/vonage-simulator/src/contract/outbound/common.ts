import { phoneNumber, senderNumber } from '../parts.ts';
import type { Schema } from '../schema.ts';

/** Fields that every outbound message may or must carry, whatever its channel. */
export const envelope = {
    to: phoneNumber,
    from: senderNumber,
    client_ref: { type: 'string', maxLength: 100 },
    webhook_url: { type: 'string', format: 'uri' },
    webhook_version: { type: 'string', enum: ['v0.1', 'v1'] }
} as const satisfies Readonly<Record<string, Schema>>;

export const alwaysRequired = ['to', 'from', 'channel', 'message_type'] as const;
