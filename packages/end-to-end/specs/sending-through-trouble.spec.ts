import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { insertConversations, insertTexts, rowsOf, statusesOf } from '../support/bulk.ts';

const MESSAGES = 1_000;
const FAULTS = {
    rate429: 0.1,
    rate500: 0.05,
    // A connection that ends without an answer tells the sender as little as one that times out, and sooner.
    rateLost: 0.05,
    statusBeforeAnswer: 0.05,
    duplicateWebhooks: 0.1,
    outOfOrder: 0.1,
    seed: 20261117
};
const MOST_MINUTES = 60;

// 25 requests a second, a sixth of them more than once.
test.setTimeout(600_000);

// Other specs use the same simulator.
test.afterEach(async ({ product }) => {
    await fetch(`${product.simulator.url}/_sim/faults`, { method: 'DELETE' });
});

test('a thousand messages inserted at once reach their customers once each, whatever Vonage does', async ({
    product
}) => {
    const conversations = await insertConversations(product, MESSAGES);
    await setFaults(product, FAULTS);

    await insertTexts(product, conversations);
    for (let minute = 0; minute < MOST_MINUTES && (await isAnyUnderWay(product)); minute++) {
        await product.passTime(60);
    }

    const statuses = await statusesOf(product);
    expect((statuses['Delivered'] ?? 0) + (statuses['Failed'] ?? 0)).toBe(MESSAGES);
    const unexplained = await rowsOf(
        product,
        "SELECT Id FROM Message__c WHERE Client_Ref__c LIKE 'bulk-%' AND Status__c = 'Failed' AND Failure_Reason__c = NULL"
    );
    expect(unexplained).toEqual([]);
    const received = await receivedByReference(product);
    expect(Object.values(received).filter((times) => times !== 1)).toEqual([]);
    expect(Object.keys(received)).toHaveLength(statuses['Delivered'] ?? 0);
});

async function isAnyUnderWay(product: Product): Promise<boolean> {
    await product.org.settle();
    const { Queued = 0, Submitted = 0 } = await statusesOf(product);
    return Queued + Submitted > 0;
}

async function setFaults(product: Product, faults: object): Promise<void> {
    const answer = await fetch(`${product.simulator.url}/_sim/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(faults)
    });
    expect(answer.ok).toBe(true);
}

/** How often the customers' phones got each message. */
async function receivedByReference(product: Product): Promise<Record<string, number>> {
    const answer = await fetch(`${product.simulator.url}/_sim/messages?direction=outbound`);
    const messages = (await answer.json()) as { body: { client_ref?: string } }[];
    const times: Record<string, number> = {};
    for (const { body } of messages) {
        const reference = body.client_ref ?? '';
        if (reference.startsWith('bulk-')) times[reference] = (times[reference] ?? 0) + 1;
    }
    return times;
}
