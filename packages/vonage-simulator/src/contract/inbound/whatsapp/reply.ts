import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired, selfLink } from './envelope.ts';

/** The customer chose from a list or tapped an interactive button. */
export const inboundWhatsappReply = record([...inboundWhatsappRequired, 'reply'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    message_type: { type: 'string', const: 'reply' },
    reply: record(['id', 'title'], {
        id: { type: 'string' },
        title: { type: 'string' },
        description: { type: 'string' }
    })
});
