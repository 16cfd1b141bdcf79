import { record, text } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

export const whatsappText = record([...alwaysRequired, 'text'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'text' },
    text: text(4096)
});
