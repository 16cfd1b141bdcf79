import { record } from '../../parts.ts';
import { attachments, inboundMmsEnvelope, inboundMmsRequired } from './envelope.ts';

export const inboundMmsAudio = record([...inboundMmsRequired, 'audio'], {
    ...inboundMmsEnvelope,
    message_type: { type: 'string', const: 'audio' },
    audio: record(['url'], {
        url: { type: 'string', format: 'uri', minLength: 10, maxLength: 2000 },
        name: { type: 'string' }
    }),
    content: attachments
});
