import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired } from './envelope.ts';

export const inboundWhatsappReaction = record([...inboundWhatsappRequired, 'reaction'], {
    ...inboundWhatsappEnvelope,
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
