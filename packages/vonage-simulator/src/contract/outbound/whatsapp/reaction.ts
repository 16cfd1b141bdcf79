import { record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

/** An emoji put on a message, or taken off again. */
export const whatsappReaction = record([...alwaysRequired, 'reaction', 'context'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'reaction' },
    reaction: {
        oneOf: [
            record(['action', 'emoji'], {
                action: { type: 'string', const: 'react' },
                emoji: { type: 'string' }
            }),
            record(['action'], { action: { type: 'string', const: 'unreact' } })
        ]
    }
});
