import { fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

/** A sticker by address, or by the id it has in a WhatsApp deployment (an older form that is still taken). */
export const whatsappSticker = record([...alwaysRequired, 'sticker'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'sticker' },
    sticker: {
        oneOf: [record(['url'], { url: fileUrl }), record(['id'], { id: { type: 'string' } })]
    }
});
