import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    selfLink,
    withReferral
} from './envelope.ts';

export const inboundWhatsappText = record([...inboundWhatsappRequired, 'text'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'text' },
    text: { type: 'string' }
});
