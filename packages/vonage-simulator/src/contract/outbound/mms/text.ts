import { record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { mmsEnvelope } from './envelope.ts';

export const mmsText = record([...alwaysRequired, 'text'], {
    ...mmsEnvelope,
    message_type: { type: 'string', const: 'text' },
    text: { type: 'string', minLength: 1 }
});
