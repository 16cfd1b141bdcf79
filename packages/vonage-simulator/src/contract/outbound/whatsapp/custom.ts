import { record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

/** Content in WhatsApp's own form, which Vonage passes on unread: interactive lists, rich templates, locations. */
export const whatsappCustom = record([...alwaysRequired, 'custom'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'custom' },
    custom: { type: 'object', properties: {}, required: [], additionalProperties: true }
});
