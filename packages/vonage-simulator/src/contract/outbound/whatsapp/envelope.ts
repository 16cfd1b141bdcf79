import { record, USER_ID_PATTERN } from '../../parts.ts';
import type { Schema } from '../../schema.ts';
import { envelope } from '../common.ts';

/** A WhatsApp recipient is a phone number, or the id of somebody who hides it. */
const recipient = {
    type: 'string',
    minLength: 7,
    maxLength: 135,
    pattern: `^([1-9][0-9]{6,14}|${USER_ID_PATTERN})$`
} as const;

/** The message that this one quotes, answers or reacts to. */
export const quoted = record(['message_uuid'], { message_uuid: { type: 'string' } });

/** What every WhatsApp message carries beside its content. */
export const whatsappEnvelope = {
    ...envelope,
    to: recipient,
    channel: { type: 'string', const: 'whatsapp' },
    context: quoted
} as const satisfies Readonly<Record<string, Schema>>;
