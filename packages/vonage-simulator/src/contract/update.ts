import { record } from './parts.ts';

/** Marks a customer's WhatsApp message as read, optionally showing "typing…" on the customer's phone. */
export const updateWhatsapp = record(['status'], {
    status: { type: 'string', enum: ['read'] },
    replying_indicator: record(['show', 'type'], {
        show: { type: 'boolean' },
        type: { type: 'string', enum: ['text'] }
    })
});
