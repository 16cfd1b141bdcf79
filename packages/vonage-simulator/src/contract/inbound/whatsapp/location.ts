import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired } from './envelope.ts';

export const inboundWhatsappLocation = record([...inboundWhatsappRequired, 'location'], {
    ...inboundWhatsappEnvelope,
    message_type: { type: 'string', const: 'location' },
    location: record(['lat', 'long'], {
        lat: { type: 'number', minimum: -90, maximum: 90 },
        long: { type: 'number', minimum: -180, maximum: 180 },
        name: { type: 'string' },
        address: { type: 'string' }
    })
});
