import type { Difference } from './compare.ts';

/** A difference that is meant, and why. */
export interface Deviation {
    readonly reason: string;
    readonly covers: (difference: Difference) => boolean;
}

/** Differences between the contract and Vonage's document that we answer for. One that disappears fails the check. */
export const deviations: readonly Deviation[] = [
    {
        reason: 'The failover list belongs to the request; each message in it is held against a kind of its own.',
        covers: ({ kind, field, about }) =>
            kind.startsWith('outbound') && field === 'failover' && about === 'field'
    },
    {
        reason: 'Stricter where the lax reading makes no sense: no empty text, no empty list, no time to live below 1.',
        covers: ({ ours, theirs, field, about }) =>
            ours === '1' &&
            theirs === 'unlimited' &&
            ((field === 'text' && about === 'minLength') ||
                (field === 'ttl' && about === 'minimum') ||
                about === 'minItems')
    },
    {
        reason: 'The document forgets to ask for the content of the kind, or asks for that of another kind.',
        covers: ({ kind, field, about, ours }) =>
            about === 'required' && ours === 'true' && kind.endsWith(` ${field}`)
    },
    {
        reason: 'The document leaves out that an inbound SMS says which kind it is; for every other kind it is there.',
        covers: ({ kind, field, about }) =>
            kind === 'inbound sms text' && field === 'message_type' && about === 'field'
    },
    {
        reason: 'People on WhatsApp may hide their number and be known by an id (newer pages than the document).',
        covers: ({ kind, field, about }) =>
            (kind.startsWith('inbound whatsapp') &&
                ((field === 'from' && about === 'required') ||
                    ['whatsapp', 'whatsapp.sender', 'profile.username'].includes(field))) ||
            (kind === 'status whatsapp' && ['profile', 'whatsapp.recipient'].includes(field)) ||
            (kind.includes('whatsapp') && field === 'to' && about === 'maxLength')
    },
    {
        reason: 'A tapped quick reply has a text as payload, a finished Flow an object; the document has only the second.',
        covers: ({ kind, field, about }) =>
            kind === 'inbound whatsapp button' && field === 'button.payload' && about === 'type'
    },
    {
        reason: 'Marking as read can show "typing…" (newer pages than the document).',
        covers: ({ kind, field }) => kind === 'update whatsapp' && field === 'replying_indicator'
    }
];
