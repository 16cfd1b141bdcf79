import { record, whatsappPerson, whatsappProfile } from '../parts.ts';
import { statusEnvelope, statusRequired } from './common.ts';

/** What became of a WhatsApp message. It alone can be `read`; price and conversation come with `delivered`. */
export const whatsappStatus = record(statusRequired, {
    ...statusEnvelope,
    channel: { type: 'string', const: 'whatsapp' },
    status: {
        type: 'string',
        enum: ['submitted', 'delivered', 'read', 'rejected', 'undeliverable']
    },
    profile: whatsappProfile,
    whatsapp: record([], {
        recipient: whatsappPerson,
        pricing: record([], {
            type: {
                type: 'string',
                enum: ['regular', 'free_customer_service', 'free_entry_point']
            },
            pricing_model: { type: 'string', enum: ['PMP', 'CBP'] },
            category: {
                type: 'string',
                enum: [
                    'authentication',
                    'authentication_international',
                    'marketing',
                    'marketing_lite',
                    'utility',
                    'service',
                    'referral_conversion'
                ]
            }
        }),
        conversation: record([], {
            id: { type: 'string' },
            origin: record([], {
                type: {
                    type: 'string',
                    enum: [
                        'marketing',
                        'utility',
                        'authentication',
                        'referral_conversion',
                        'service'
                    ]
                }
            })
        })
    })
});
