import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Customer } from '../support/customer.ts';

const OLIVER = '447700900142';
const BRAND = '447700900100';
const TEN_MINUTES = 600;

test('what Vonage cannot take now goes out once the delay has passed; then, too, webhooks are trusted', async ({
    product
}) => {
    const oliver = new Customer(product, OLIVER);
    await oliver.write('Are you there?', BRAND);
    const conversation = await conversationWith(product, `+${OLIVER}`);
    await nextSendsAnswer(product, [500]);

    await insertOutbound(product, conversation, 'Yes, in a moment.');
    await product.org.settle();
    expect(await statusOf(product, 'Yes, in a moment.')).toBe('Queued');

    await product.passTime(TEN_MINUTES);
    // The report is on its way by HTTP.
    await expect.poll(() => statusOf(product, 'Yes, in a moment.')).toMatch(/Delivered|Read/);

    await oliver.write('After ten minutes', BRAND);
    await expect.poll(() => statusOf(product, 'After ten minutes')).toBe('Received');
});

async function conversationWith(product: Product, number: string): Promise<string> {
    const soql = `SELECT Id FROM Conversation__c WHERE Customer_Number__c = '${number}' AND Brand_Number__r.Number__c = '+${BRAND}'`;
    await expect.poll(() => rowsOf(product, soql)).toHaveLength(1);
    return product.idOf(soql);
}

async function insertOutbound(product: Product, conversation: string, body: string): Promise<void> {
    const fields = {
        Conversation__c: conversation,
        Direction__c: 'Outbound',
        Channel__c: 'SMS',
        Body__c: body
    };
    const administrator = (await product.org.idOf('User', 'admin@local.org')) ?? '';
    const row = { operation: 'insert' as const, object: 'Message__c', id: null, fields };
    const [result] = await product.org.save(administrator, [row], true);
    expect(result?.errors).toEqual([]);
}

async function nextSendsAnswer(product: Product, nextSends: number[]): Promise<void> {
    const answer = await fetch(`${product.simulator.url}/_sim/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ nextSends })
    });
    expect(answer.ok).toBe(true);
}

async function statusOf(product: Product, body: string): Promise<unknown> {
    // A long text cannot be filtered by, in an org as here.
    const rows = await rowsOf(product, 'SELECT Body__c, Status__c FROM Message__c');
    return rows.find((row) => row['Body__c'] === body)?.['Status__c'];
}

async function rowsOf(product: Product, soql: string): Promise<Record<string, unknown>[]> {
    const administrator = (await product.org.idOf('User', 'admin@local.org')) ?? '';
    return (await product.org.query(administrator, soql)).records;
}
