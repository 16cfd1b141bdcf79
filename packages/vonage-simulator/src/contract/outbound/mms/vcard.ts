import { caption, fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { mmsEnvelope } from './envelope.ts';

export const mmsVcard = record([...alwaysRequired, 'vcard'], {
    ...mmsEnvelope,
    message_type: { type: 'string', const: 'vcard' },
    vcard: record(['url'], { url: fileUrl, caption })
});
