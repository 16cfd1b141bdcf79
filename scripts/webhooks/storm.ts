/** One webhook of a storm. */
export interface StormWebhook {
    readonly kind: 'inbound' | 'status';
    readonly body: string;
}

export interface Storm {
    /** In the order they are sent: shuffled, with repetitions. */
    readonly webhooks: readonly StormWebhook[];
    /** Ids of messages that customers write, each once. */
    readonly inboundUuids: readonly string[];
    /** Ids of messages of ours that end as read. */
    readonly outboundUuids: readonly string[];
}

interface StormSize {
    readonly customers: number;
    readonly messagesPerCustomer: number;
    /** Messages of ours, each with three reports. */
    readonly outbound: number;
    /** Webhooks sent twice. */
    readonly repeated: number;
}

const STATUSES = ['submitted', 'delivered', 'read'];

/**
 * Webhooks of many customers, in no order, some of them twice.
 *
 * @param brand number the customers write to, digits alone
 * @param seed the same storm each time
 */
export function stormOf(size: StormSize, brand: string, seed: number): Storm {
    const random = randomFrom(seed);
    const inboundUuids: string[] = [];
    const webhooks: StormWebhook[] = [];
    for (let customer = 0; customer < size.customers; customer++) {
        for (let count = 0; count < size.messagesPerCustomer; count++) {
            const uuid = uuidOf('a', inboundUuids.length);
            inboundUuids.push(uuid);
            webhooks.push({ kind: 'inbound', body: inboundBody(uuid, customer, count, brand) });
        }
    }
    const outboundUuids = Array.from({ length: size.outbound }, (_, index) => uuidOf('b', index));
    for (const [index, uuid] of outboundUuids.entries()) {
        for (const status of STATUSES) {
            webhooks.push({ kind: 'status', body: statusBody(uuid, index, status, brand) });
        }
    }
    for (let count = 0; count < size.repeated; count++) {
        const again = webhooks[Math.floor(random() * webhooks.length)];
        if (again !== undefined) webhooks.push(again);
    }
    return { webhooks: shuffled(webhooks, random), inboundUuids, outboundUuids };
}

/** A customer's number, digits alone. */
export function customerNumber(index: number): string {
    return `1415${String(6_000_000 + index)}`;
}

function inboundBody(uuid: string, customer: number, count: number, brand: string): string {
    return JSON.stringify({
        channel: 'sms',
        message_uuid: uuid,
        to: brand,
        from: customerNumber(customer),
        timestamp: new Date(Date.UTC(2026, 10, 17, 10, 0, count)).toISOString(),
        message_type: 'text',
        text: `Message ${count} of customer ${customer}`,
        sms: { num_messages: '1' },
        usage: { currency: 'EUR', price: '0.0057' },
        origin: { network_code: '12345' }
    });
}

function statusBody(uuid: string, index: number, status: string, brand: string): string {
    return JSON.stringify({
        message_uuid: uuid,
        to: customerNumber(index),
        from: brand,
        timestamp: new Date(Date.UTC(2026, 10, 17, 10, 5, STATUSES.indexOf(status))).toISOString(),
        status,
        channel: 'whatsapp'
    });
}

function uuidOf(first: string, index: number): string {
    return `${first.repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
    const result = [...values];
    for (let index = result.length - 1; index > 0; index--) {
        const other = Math.floor(random() * (index + 1));
        [result[index], result[other]] = [result[other] as T, result[index] as T];
    }
    return result;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
