import { fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

export const whatsappFile = record([...alwaysRequired, 'file'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'file' },
    file: record(['url'], {
        url: fileUrl,
        caption: { type: 'string' },
        name: { type: 'string' }
    })
});
