import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    selfLink,
    withReferral
} from './envelope.ts';

export const inboundWhatsappLocation = record([...inboundWhatsappRequired, 'location'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'location' },
    location: record(['lat', 'long'], {
        lat: { type: 'number' },
        long: { type: 'number' },
        name: { type: 'string' },
        address: { type: 'string' }
    })
});
