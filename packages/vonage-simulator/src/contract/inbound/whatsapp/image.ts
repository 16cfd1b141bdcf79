import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired, receivedFile } from './envelope.ts';

export const inboundWhatsappImage = record([...inboundWhatsappRequired, 'image'], {
    ...inboundWhatsappEnvelope,
    message_type: { type: 'string', const: 'image' },
    image: receivedFile
});
