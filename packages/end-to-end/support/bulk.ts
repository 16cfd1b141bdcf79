import type { Product } from './product.ts';

type Fields = Record<string, string>;

/** Conversations of as many customers with one brand number. @returns their ids */
export async function insertConversations(product: Product, count: number): Promise<string[]> {
    const brand = await product.idOf('SELECT Id FROM Brand_Number__c WHERE Default__c = TRUE');
    return insert(
        product,
        'Conversation__c',
        Array.from({ length: count }, (_, index) => ({
            Key__c: `bulk-${index}`,
            Customer_Number__c: `+1415${5_560_000 + index}`,
            Brand_Number__c: brand
        }))
    );
}

/** One outbound text per conversation, all in one transaction; each has the client reference `bulk-N`. */
export async function insertTexts(
    product: Product,
    conversationIds: readonly string[]
): Promise<void> {
    const messages = conversationIds.map((conversation, index) => ({
        Conversation__c: conversation,
        Direction__c: 'Outbound',
        Channel__c: 'SMS',
        Body__c: `Message ${index}`,
        Client_Ref__c: `bulk-${index}`
    }));
    await insert(product, 'Message__c', messages);
}

/** How many of those messages have each status. */
export async function statusesOf(product: Product): Promise<Record<string, number>> {
    const rows = await rowsOf(
        product,
        "SELECT Status__c, COUNT(Id) messages FROM Message__c WHERE Client_Ref__c LIKE 'bulk-%' GROUP BY Status__c"
    );
    return Object.fromEntries(rows.map((row) => [row['Status__c'], Number(row['messages'])]));
}

export async function rowsOf(product: Product, soql: string): Promise<Record<string, unknown>[]> {
    return (await product.org.query(await administrator(product), soql)).records;
}

async function insert(product: Product, object: string, records: Fields[]): Promise<string[]> {
    const rows = records.map((fields) => ({
        operation: 'insert' as const,
        object,
        id: null,
        fields
    }));
    const results = await product.org.save(await administrator(product), rows, true);
    return results.map(({ id, errors }) => {
        if (id === null) throw new Error(errors[0]?.message ?? `A ${object} was not inserted.`);
        return id;
    });
}

async function administrator(product: Product): Promise<string> {
    return (await product.org.idOf('User', 'admin@local.org')) ?? '';
}
