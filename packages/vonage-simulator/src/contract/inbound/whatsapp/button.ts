import { record } from '../../parts.ts';
import { inboundWhatsappEnvelope, inboundWhatsappRequired, selfLink } from './envelope.ts';

/** The customer tapped a template's quick reply (payload: text) or finished a Flow (payload: an object). */
export const inboundWhatsappButton = record([...inboundWhatsappRequired, 'button'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    message_type: { type: 'string', const: 'button' },
    button: record(['payload'], {
        payload: {
            oneOf: [
                { type: 'string' },
                { type: 'object', properties: {}, required: [], additionalProperties: true }
            ]
        },
        text: { type: 'string' },
        subtype: { type: 'string' }
    })
});
