import { record, text } from '../../parts.ts';
import { alwaysRequired, envelope } from '../common.ts';

/** An SMS sender is one of our numbers, or a name of up to eleven letters and digits where the country allows. */
const sender = { type: 'string', pattern: '^[A-Za-z0-9 ]+$' } as const;

export const smsText = record([...alwaysRequired, 'text'], {
    ...envelope,
    from: sender,
    channel: { type: 'string', const: 'sms' },
    message_type: { type: 'string', const: 'text' },
    text: text(1000),
    ttl: { type: 'integer', minimum: 1 },
    sms: record([], {
        encoding_type: { type: 'string', enum: ['text', 'unicode', 'auto'] },
        content_id: { type: 'string' },
        entity_id: { type: 'string' }
    })
});
