import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired, receivedFile } from './envelope.ts';

export const inboundWhatsappFile = record([...inboundWhatsappRequired, 'file'], {
    ...inboundWhatsappEnvelope,
    message_type: { type: 'string', const: 'file' },
    file: receivedFile
});
