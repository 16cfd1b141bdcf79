import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    selfLink,
    withReferral
} from './envelope.ts';

export const inboundWhatsappSticker = record([...inboundWhatsappRequired, 'sticker'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'sticker' },
    sticker: record(['url'], { url: { type: 'string', format: 'uri' } })
});
