import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired } from './envelope.ts';

export const inboundWhatsappText = record([...inboundWhatsappRequired, 'text'], {
    ...inboundWhatsappEnvelope,
    message_type: { type: 'string', const: 'text' },
    text: { type: 'string' }
});
