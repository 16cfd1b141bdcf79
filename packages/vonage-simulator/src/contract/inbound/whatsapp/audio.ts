import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    selfLink,
    withReferral
} from './envelope.ts';

export const inboundWhatsappAudio = record([...inboundWhatsappRequired, 'audio'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'audio' },
    audio: record(['url'], {
        url: { type: 'string', format: 'uri', minLength: 10, maxLength: 2000 },
        name: { type: 'string' }
    })
});
