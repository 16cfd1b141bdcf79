import { caption, fileUrl, record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { mmsEnvelope } from './envelope.ts';

export const mmsFile = record([...alwaysRequired, 'file'], {
    ...mmsEnvelope,
    message_type: { type: 'string', const: 'file' },
    file: record(['url'], { url: fileUrl, caption })
});
