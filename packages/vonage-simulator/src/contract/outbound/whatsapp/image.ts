import { caption, fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

export const whatsappImage = record([...alwaysRequired, 'image'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'image' },
    image: record(['url'], { url: fileUrl, caption })
});
