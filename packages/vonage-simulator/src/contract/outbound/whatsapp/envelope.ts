import { record } from '../../parts.ts';
import type { Schema } from '../../schema.ts';
import { envelope } from '../common.ts';

/**
 * A WhatsApp recipient is a phone number, or, for people who hide theirs, the id that the business knows them by:
 * two letters of a country, a dot, and letters or digits (example `US.13491208655302741918`).
 */
const recipient = {
    type: 'string',
    minLength: 7,
    maxLength: 64,
    pattern: '^([1-9][0-9]{6,14}|[A-Z]{2}\\.[A-Za-z0-9]{4,60})$'
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
