import { rmSync } from 'node:fs';
import { expect, newState, startProduct, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Customer } from '../support/customer.ts';
import { Records } from '../support/records.ts';

const JANE = '14155550142';
const BRAND = '14155550100';
const WAITING = 'Written while Vonage was away';
const REFERENCE = 'waits-for-a-restart';
const MOST_MINUTES = 30;

let state: string;
let running: Product | null = null;

test.beforeEach(() => {
    state = newState();
});
test.afterEach(async () => {
    await running?.close();
    rmSync(state, { recursive: true, force: true });
});

test('records outlive a restart, and a message that waited for Vonage is sent once', async () => {
    test.setTimeout(240_000);
    const before = await start();
    await new Customer(before, JANE).write('Before the restart', BRAND);
    await expect.poll(() => textsOf(before)).toContain('Before the restart');
    await setFaults(before, { rate500: 1, seed: 1 });
    await new Records(before).insert('Message__c', {
        Conversation__c: await conversationOf(before),
        Direction__c: 'Outbound',
        Channel__c: 'SMS',
        Kind__c: 'Text',
        Body__c: WAITING,
        Client_Ref__c: REFERENCE
    });
    await before.org.settle();
    expect(await statusOf(before)).toBe('Queued');
    const conversation = await conversationOf(before);
    await before.close();

    const after = await start();
    expect(await textsOf(after)).toContain('Before the restart');
    await setFaults(after, { rate500: 0, seed: 1 });
    for (let minute = 0; minute < MOST_MINUTES; minute++) {
        if ((await statusOf(after)) === 'Delivered') break;
        await after.passTime(60);
        await after.org.settle();
    }

    expect(await statusOf(after)).toBe('Delivered');
    expect(await receivedBy(after)).toEqual([WAITING]);
    await new Customer(after, JANE).write('After the restart', BRAND);
    await expect.poll(() => textsOf(after)).toContain('After the restart');
    expect(await conversationOf(after)).toBe(conversation);
});

async function start(): Promise<Product> {
    running = await startProduct(state);
    return running;
}

async function textsOf(product: Product): Promise<unknown[]> {
    const rows = await new Records(product).find('SELECT Body__c FROM Message__c');
    return rows.map((row) => row['Body__c']);
}

async function statusOf(product: Product): Promise<unknown> {
    const soql = `SELECT Status__c FROM Message__c WHERE Client_Ref__c = '${REFERENCE}'`;
    return (await new Records(product).find(soql))[0]?.['Status__c'];
}

/** The one conversation between the two numbers. */
async function conversationOf(product: Product): Promise<string> {
    return product.idOf(
        `SELECT Id FROM Conversation__c WHERE Customer_Number__c = '+${JANE}' AND Brand_Number__r.Number__c = '+${BRAND}'`
    );
}

async function setFaults(product: Product, faults: object): Promise<void> {
    const answer = await fetch(`${product.simulator.url}/_sim/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(faults)
    });
    expect(answer.ok).toBe(true);
}

/** What reached the customer's phone of what waited. */
async function receivedBy(product: Product): Promise<(string | undefined)[]> {
    const answer = await fetch(`${product.simulator.url}/_sim/messages?direction=outbound`);
    const messages = (await answer.json()) as { body: { text?: string } }[];
    return messages.map(({ body }) => body.text).filter((text) => text === WAITING);
}
