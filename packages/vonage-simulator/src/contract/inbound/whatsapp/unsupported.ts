import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired } from './envelope.ts';

/** WhatsApp took something from the customer that it does not hand on. */
export const inboundWhatsappUnsupported = record([...inboundWhatsappRequired], {
    ...inboundWhatsappEnvelope,
    message_type: { type: 'string', const: 'unsupported' }
});
