import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    receivedFile,
    selfLink,
    withReferral
} from './envelope.ts';

export const inboundWhatsappFile = record([...inboundWhatsappRequired, 'file'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'file' },
    file: receivedFile
});
