import { record } from '../../parts.ts';
import { inboundMmsEnvelope, inboundMmsRequired } from './envelope.ts';

export const inboundMmsText = record([...inboundMmsRequired, 'text'], {
    ...inboundMmsEnvelope,
    message_type: { type: 'string', const: 'text' },
    text: { type: 'string', maxLength: 640 }
});
