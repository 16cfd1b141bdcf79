import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired } from './envelope.ts';

export const inboundWhatsappSticker = record([...inboundWhatsappRequired, 'sticker'], {
    ...inboundWhatsappEnvelope,
    message_type: { type: 'string', const: 'sticker' },
    sticker: record(['url'], { url: { type: 'string', format: 'uri' } })
});
