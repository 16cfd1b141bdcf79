import { record } from '../../parts.ts';
import { attachments, inboundMmsEnvelope, inboundMmsRequired } from './envelope.ts';

export const inboundMmsVcard = record([...inboundMmsRequired, 'vcard'], {
    ...inboundMmsEnvelope,
    message_type: { type: 'string', const: 'vcard' },
    vcard: record(['url'], {
        url: { type: 'string', format: 'uri' },
        name: { type: 'string' }
    }),
    content: attachments
});
