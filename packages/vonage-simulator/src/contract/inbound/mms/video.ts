import { record } from '../../parts.ts';
import { attachments, inboundMmsEnvelope, inboundMmsRequired } from './envelope.ts';

export const inboundMmsVideo = record([...inboundMmsRequired, 'video'], {
    ...inboundMmsEnvelope,
    message_type: { type: 'string', const: 'video' },
    video: record(['url'], {
        url: { type: 'string', format: 'uri' },
        name: { type: 'string' }
    }),
    content: attachments
});
