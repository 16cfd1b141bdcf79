import { caption, fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { mmsEnvelope } from './envelope.ts';

export const mmsVideo = record([...alwaysRequired, 'video'], {
    ...mmsEnvelope,
    message_type: { type: 'string', const: 'video' },
    video: record(['url'], { url: fileUrl, caption })
});
