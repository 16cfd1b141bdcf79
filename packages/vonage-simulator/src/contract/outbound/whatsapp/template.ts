import { record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

/** An approved template, its placeholders filled in order. Media headers and buttons need the `custom` kind. */
export const whatsappTemplate = record([...alwaysRequired, 'template', 'whatsapp'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'template' },
    template: record(['name'], {
        name: { type: 'string' },
        parameters: { type: 'array', items: { type: 'string' } }
    }),
    whatsapp: record(['locale'], {
        policy: { type: 'string', enum: ['deterministic'] },
        locale: { type: 'string', pattern: '^[a-z]{2,3}([_-][A-Za-z]{2,4})?$' }
    })
});
