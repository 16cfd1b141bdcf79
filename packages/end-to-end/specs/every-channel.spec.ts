import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Agent } from '../support/agent.ts';
import type { Answer } from '../support/agent.ts';

const JANE = '+14155550142';
const WHATSAPP = '442079460958';

/** A message as the simulator has it: it was authenticated and held against the contract before. */
interface Sent {
    channel: string;
    kind: string;
    status: string;
    body: Record<string, unknown>;
}

interface Message {
    id: string;
    channel: string;
    kind: string;
}

let references = 0;

test('a text goes by SMS, a picture of the library by MMS, by a link that works', async ({
    product
}) => {
    const sms = await sent(product, { body: 'By SMS' });
    expect(sms.body).toMatchObject({ channel: 'sms', message_type: 'text', text: 'By SMS' });

    const documentId = await documentOf(product, 'Store map');
    const mms = await sent(product, { body: 'Here we are', documentId });
    expect(mms.body).toMatchObject({ channel: 'mms', message_type: 'image' });
    const image = mms.body['image'] as { url: string; caption: string };
    expect(image.caption).toBe('Here we are');
    const file = await fetch(image.url);
    expect(file.headers.get('content-type')).toContain('image/png');
});

test('WhatsApp takes templates first, and everything once the customer has written', async ({
    product
}) => {
    const templateId = await product.idOf(
        "SELECT Id FROM Message_Template__c WHERE WhatsApp_Name__c = 'order_update'"
    );
    const closed = await send(product, { channel: 'WhatsApp', body: 'Too early' });
    expect(refusalOf(closed)).toContain('24 hours');
    const unfilled = await send(product, { channel: 'WhatsApp', templateId });
    expect(refusalOf(unfilled)).toContain('2, 3');

    const template = await sent(product, {
        channel: 'WhatsApp',
        templateId,
        parameters: { '2': '1042', '3': 'Friday' }
    });
    expect(template.body).toMatchObject({ channel: 'whatsapp', from: WHATSAPP });
    expect(JSON.stringify(template.body)).toContain('Jane');

    const question = await customerWrites(product, 'Where are you?');
    const text = await sent(product, { channel: 'WhatsApp', body: 'In Main Street' });
    expect(text.body).toMatchObject({ message_type: 'text', text: 'In Main Street' });

    const documentId = await documentOf(product, 'Store map');
    const picture = await sent(product, { channel: 'WhatsApp', body: 'A map', documentId });
    expect(picture.body).toMatchObject({ message_type: 'image', image: { caption: 'A map' } });

    const answer = await sent(product, {
        channel: 'WhatsApp',
        body: 'To this question',
        replyToId: question.id
    });
    expect(answer.body).toMatchObject({ context: { message_uuid: question.uuid } });
    const reaction = await sent(product, {
        channel: 'WhatsApp',
        replyToId: question.id,
        reaction: '👍'
    });
    expect(reaction.body).toMatchObject({
        message_type: 'reaction',
        reaction: { action: 'react', emoji: '👍' },
        context: { message_uuid: question.uuid }
    });
});

test('what may not be sent is refused with what to do', async ({ product }) => {
    const large = await documentOf(product, 'Poster');
    const sheet = await documentOf(product, 'Price list');
    for (const [request, words] of [
        [{ documentId: large }, 'carries such files up to 2 MB'],
        [{ documentId: sheet }, 'does not carry files of type CSV'],
        [{ body: 'x'.repeat(1001) }, 'at most 1000 characters'],
        [{ body: ' ' }, 'nothing to send'],
        [{ body: 'Hello', recipient: '+14155550199' }, 'does not stand on the record']
    ] as const) {
        const answer = await send(product, request);
        expect(refusalOf(answer)).toContain(words);
    }
});

test('whoever has opted out gets nothing, whichever way it is tried', async ({ product }) => {
    const omar = await product.idOf("SELECT Id FROM Contact WHERE Name = 'Omar Haddad'");
    const administrator = (await product.org.idOf('User', 'admin@local.org')) ?? '';
    await insert(product, administrator, 'Consent__c', {
        Customer__c: '+14155550143',
        State__c: 'Opted_Out'
    });

    const byPanel = await send(product, {
        recordId: omar,
        recipient: '+14155550143',
        body: 'Sale!'
    });
    expect(refusalOf(byPanel)).toContain('opted out');

    const brandNumber = await product.idOf(
        "SELECT Id FROM Brand_Number__c WHERE Number__c = '+14155550100'"
    );
    const conversation = await insert(product, administrator, 'Conversation__c', {
        Key__c: '+14155550143:+14155550100',
        Customer_Number__c: '+14155550143',
        Brand_Number__c: brandNumber
    });
    const [byLoad] = await product.org.save(
        administrator,
        [
            {
                operation: 'insert',
                object: 'Message__c',
                id: null,
                fields: {
                    Conversation__c: conversation,
                    Direction__c: 'Outbound',
                    Channel__c: 'SMS',
                    Body__c: 'Sale!'
                }
            }
        ],
        false
    );
    expect(byLoad?.errors[0]?.message).toContain('opted out');
});

test('a brand number that was given to some is not for others', async ({ product }) => {
    const administrator = (await product.org.idOf('User', 'admin@local.org')) ?? '';
    const brandNumberId = await product.idOf(
        "SELECT Id FROM Brand_Number__c WHERE Number__c = '+14155550101'"
    );
    const [changed] = await product.org.save(
        administrator,
        [
            {
                operation: 'update',
                object: 'Brand_Number__c',
                id: brandNumberId,
                fields: { Access__c: 'Selected' }
            }
        ],
        true
    );
    expect(changed?.success).toBe(true);
    const refused = await send(product, { brandNumberId, body: 'From the other number' });
    expect(refusalOf(refused)).toContain('Choose another one');

    const amy = (await product.org.idOf('User', 'amy.agent@local.org')) ?? '';
    await insert(product, administrator, 'Brand_Number_Access__c', {
        Brand_Number__c: brandNumberId,
        Grantee_Type__c: 'User',
        Grantee_Id__c: amy,
        Key__c: `${brandNumberId}:${amy}`
    });
    const sms = await sent(product, { brandNumberId, body: 'From the other number' });
    expect(sms.body['from']).toBe('14155550101');
});

/** Amy writes to Jane from Jane's record, unless the request says otherwise. */
async function send(product: Product, request: Record<string, unknown>): Promise<Answer<Message>> {
    const recordId = await product.idOf("SELECT Id FROM Lead WHERE Name = 'Jane Smith'");
    references += 1;
    return new Agent(product, 'amy.agent@local.org').call('ConversationController', 'send', {
        request: {
            recordId,
            recipient: JANE,
            clientRef: `every-channel-${references}`,
            ...request
        }
    });
}

function refusalOf(answer: Answer<Message>): string {
    return 'refusal' in answer ? answer.refusal : 'It was sent.';
}

/** @returns the message as the simulator accepted it */
async function sent(product: Product, request: Record<string, unknown>): Promise<Sent> {
    const answer = await send(product, request);
    expect(answer).toHaveProperty('value');
    await product.org.settle();
    const reference = `every-channel-${references}`;
    const found = (await fetch(
        `${product.simulator.url}/_sim/messages?direction=outbound&client_ref=${reference}`
    ).then((each) => each.json())) as Sent[];
    expect(found).toHaveLength(1);
    return found[0] as Sent;
}

async function customerWrites(
    product: Product,
    text: string
): Promise<{ id: string; uuid: string }> {
    const answer = await fetch(`${product.simulator.url}/_sim/phones/${JANE.slice(1)}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
            to: WHATSAPP,
            channel: 'whatsapp',
            message_type: 'text',
            text
        })
    });
    expect(answer.ok).toBe(true);
    const soql = "SELECT Id, Message_UUID__c FROM Message__c WHERE Direction__c = 'Inbound'";
    const administrator = (await product.org.idOf('User', 'admin@local.org')) ?? '';
    const rows = async (): Promise<Record<string, unknown>[]> =>
        (await product.org.query(administrator, soql)).records;
    await expect.poll(rows).toHaveLength(1);
    const [row] = await rows();
    return { id: String(row?.['Id']), uuid: String(row?.['Message_UUID__c']) };
}

async function documentOf(product: Product, title: string): Promise<string> {
    return product.idOf(`SELECT Id FROM ContentDocument WHERE Title = '${title}'`);
}

async function insert(
    product: Product,
    userId: string,
    object: string,
    fields: Record<string, string>
): Promise<string> {
    const [result] = await product.org.save(
        userId,
        [{ operation: 'insert', object, id: null, fields }],
        true
    );
    expect(result?.errors).toEqual([]);
    return result?.id ?? '';
}
