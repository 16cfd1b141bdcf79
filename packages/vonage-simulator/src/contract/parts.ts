import type { Schema } from './schema.ts';

/** A phone number as Vonage writes it: E.164 digits without the plus and without 00. */
export const phoneNumber = {
    type: 'string',
    minLength: 7,
    maxLength: 15,
    pattern: '^[1-9][0-9]*$'
} as const satisfies Schema;

/** A sender's number. Vonage bounds the length of recipients only; whether a sender is ours is checked by the account. */
export const senderNumber = {
    type: 'string',
    pattern: '^[1-9][0-9]*$'
} as const satisfies Schema;

export const messageUuid = { type: 'string', format: 'uuid' } as const satisfies Schema;

export const timestamp = { type: 'string', format: 'date-time' } as const satisfies Schema;

/** Where the provider fetches a file from. Vonage needs to reach it without a login. */
export const fileUrl = { type: 'string', format: 'uri' } as const satisfies Schema;

export const caption = { type: 'string', minLength: 1, maxLength: 3000 } as const satisfies Schema;

export const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const;

/** The phone network that a message came from or goes to. */
export const network = {
    type: 'object',
    properties: { network_code: { type: 'string' } },
    required: [],
    additionalProperties: false
} as const satisfies Schema;

/** What the message cost. The price is a number written as text. */
export const usage = {
    type: 'object',
    properties: {
        currency: { type: 'string', enum: ['EUR'] },
        price: { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)?$' }
    },
    required: [],
    additionalProperties: false
} as const satisfies Schema;

/** An object with nothing but the fields named, the first list of them obligatory. */
export function record<
    const P extends Readonly<Record<string, Schema>>,
    const R extends readonly (keyof P & string)[]
>(required: R, properties: P) {
    return { type: 'object', properties, required, additionalProperties: false } as const;
}

/**
 * How WhatsApp knows a person within one business, for people who hide their number: a country, a dot, letters and
 * digits (`US.13491208655302741918`); with `ENT.` in between for groups of businesses.
 */
export const USER_ID_PATTERN = '[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}';

/** A person on WhatsApp: the id always, the number only when the person shows it. */
export const whatsappPerson = record(['user_id'], {
    user_id: { type: 'string', pattern: `^${USER_ID_PATTERN}$` },
    parent_user_id: { type: 'string' },
    wa_id: { type: 'string' }
});

/** The name that a person on WhatsApp goes by. */
export const whatsappProfile = record(['name'], {
    name: { type: 'string' },
    username: { type: 'string' }
});
