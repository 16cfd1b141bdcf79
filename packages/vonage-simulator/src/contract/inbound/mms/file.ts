import { record } from '../../parts.ts';
import { attachments, inboundMmsEnvelope, inboundMmsRequired } from './envelope.ts';

export const inboundMmsFile = record([...inboundMmsRequired, 'file'], {
    ...inboundMmsEnvelope,
    message_type: { type: 'string', const: 'file' },
    file: record(['url'], {
        url: { type: 'string', format: 'uri' },
        name: { type: 'string' },
        caption: { type: 'string' }
    }),
    content: attachments
});
