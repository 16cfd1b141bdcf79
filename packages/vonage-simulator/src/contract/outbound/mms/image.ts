import { caption, fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { mmsEnvelope } from './envelope.ts';

export const mmsImage = record([...alwaysRequired, 'image'], {
    ...mmsEnvelope,
    message_type: { type: 'string', const: 'image' },
    image: record(['url'], { url: fileUrl, caption })
});
