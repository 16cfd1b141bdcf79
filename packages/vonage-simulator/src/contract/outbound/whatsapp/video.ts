import { fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

export const whatsappVideo = record([...alwaysRequired, 'video'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'video' },
    video: record(['url'], { url: fileUrl, caption: { type: 'string' } })
});
