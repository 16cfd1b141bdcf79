import { record } from '../../parts.ts';
import {
    inboundWhatsappEnvelope,
    inboundWhatsappRequired,
    selfLink,
    withReferral
} from './envelope.ts';

const place = { type: 'string', enum: ['home', 'work'] } as const;

const words = { type: 'string' } as const;

const contact = record([], {
    name: record([], {
        formatted_name: words,
        first_name: words,
        last_name: words,
        middle_name: words,
        prefix: words,
        suffix: words
    }),
    birthday: words,
    phones: { type: 'array', items: record([], { phone: words, type: place }) },
    emails: { type: 'array', items: record([], { email: words, type: place }) },
    urls: { type: 'array', items: record([], { url: words, type: place }) },
    addresses: {
        type: 'array',
        items: record([], {
            street: words,
            city: words,
            state: words,
            postal_code: words,
            country: words,
            country_code: words,
            type: place
        })
    }
});

/** The customer shared one or more people from the address book. */
export const inboundWhatsappContacts = record([...inboundWhatsappRequired, 'contacts'], {
    ...inboundWhatsappEnvelope,
    _self: selfLink,
    whatsapp: withReferral,
    message_type: { type: 'string', const: 'contacts' },
    contacts: { type: 'array', minItems: 1, items: contact }
});
