import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    receivedFile,
    selfLink,
    withReferral
} from './envelope.ts';

export const inboundWhatsappImage = record([...inboundWhatsappRequired, 'image'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'image' },
    image: receivedFile
});
