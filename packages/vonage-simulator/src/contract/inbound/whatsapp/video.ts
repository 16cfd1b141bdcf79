import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired, receivedFile } from './envelope.ts';

export const inboundWhatsappVideo = record([...inboundWhatsappRequired, 'video'], {
    ...inboundWhatsappEnvelope,
    message_type: { type: 'string', const: 'video' },
    video: receivedFile
});
