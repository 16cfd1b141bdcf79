import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    receivedFile,
    selfLink,
    withReferral
} from './envelope.ts';

export const inboundWhatsappVideo = record([...inboundWhatsappRequired, 'video'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'video' },
    video: receivedFile
});
