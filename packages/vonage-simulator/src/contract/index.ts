import { inbound } from './inbound/index.ts';
import { outbound } from './outbound/index.ts';
import type { FromSchema } from './schema.ts';
import { status } from './status/index.ts';
import { updateWhatsapp } from './update.ts';

export { isPhoneNumber, isUserId } from './addresses.ts';
export { createReader } from './reader.ts';
export type { ContractReader, Fault } from './reader.ts';
export type { FromSchema, ObjectSchema, Schema } from './schema.ts';

/**
 * The wire format, written by us as JSON Schemas: one file per channel and kind.
 * `npm run check:vonage -- FILE` holds it against Vonage's own document.
 */
export const contract = {
    outbound,
    inbound,
    status,
    update: { whatsapp: updateWhatsapp }
} as const;

export type Contract = typeof contract;

export type Channel = keyof Contract['outbound'];

/** Any body that `POST /v1/messages` takes. */
export type OutboundMessage = {
    [C in Channel]: {
        [K in keyof Contract['outbound'][C]]: FromSchema<Contract['outbound'][C][K]>;
    }[keyof Contract['outbound'][C]];
}[Channel];

/** Any body that the status webhook carries. */
export type StatusWebhook = { [C in Channel]: FromSchema<Contract['status'][C]> }[Channel];

export const channels = Object.keys(outbound) as Channel[];
