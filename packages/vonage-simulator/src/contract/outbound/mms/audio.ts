import { caption, fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { mmsEnvelope } from './envelope.ts';

export const mmsAudio = record([...alwaysRequired, 'audio'], {
    ...mmsEnvelope,
    message_type: { type: 'string', const: 'audio' },
    audio: record(['url'], { url: fileUrl, caption })
});
