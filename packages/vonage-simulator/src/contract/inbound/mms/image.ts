import { record } from '../../parts.ts';
import { attachments, inboundMmsEnvelope, inboundMmsRequired } from './envelope.ts';

export const inboundMmsImage = record([...inboundMmsRequired, 'image'], {
    ...inboundMmsEnvelope,
    message_type: { type: 'string', const: 'image' },
    image: record(['url'], {
        url: { type: 'string', format: 'uri' },
        name: { type: 'string' },
        caption: { type: 'string', minLength: 1, maxLength: 3000 }
    }),
    content: attachments
});
