import { caption, fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { mmsEnvelope } from './envelope.ts';

/** Several attachments in one MMS. */
export const mmsContent = record([...alwaysRequired, 'content'], {
    ...mmsEnvelope,
    message_type: { type: 'string', const: 'content' },
    content: {
        type: 'array',
        minItems: 1,
        items: record(['type', 'url'], {
            type: { type: 'string', enum: ['image', 'audio', 'video', 'vcard', 'file'] },
            url: fileUrl,
            caption
        })
    }
});
