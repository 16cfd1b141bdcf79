import { messageUuid, phoneNumber, record, timestamp, usage } from '../parts.ts';
import type { Schema } from '../schema.ts';

/** Why a message failed. `title` is the provider's numeric code as text. */
const failure = record([], {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string', pattern: '^[0-9]+$' },
    detail: { type: 'string' },
    instance: { type: 'string' }
});

/** Which message of a failover chain this status is about; numbers as text, counted from one. */
const workflow = record([], {
    workflow_id: { type: 'string' },
    items_number: { type: 'string', pattern: '^[1-9][0-9]*$' },
    items_total: { type: 'string', pattern: '^[1-9][0-9]*$' }
});

/** What a status of any channel carries. */
export const statusEnvelope = {
    message_uuid: messageUuid,
    to: { type: 'string', minLength: 7, maxLength: 135 },
    from: { type: 'string' },
    timestamp,
    status: { type: 'string', enum: ['submitted', 'delivered', 'rejected', 'undeliverable'] },
    client_ref: { type: 'string', maxLength: 100 },
    error: failure,
    usage,
    workflow
} as const satisfies Readonly<Record<string, Schema>>;

/** SMS and MMS go to phone numbers only. */
export const toPhone = phoneNumber;

export const statusRequired = [
    'message_uuid',
    'to',
    'from',
    'timestamp',
    'status',
    'channel'
] as const;
