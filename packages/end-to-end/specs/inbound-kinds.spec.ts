import { join } from 'node:path';
import { authorizationFor, webhookFixtures } from '../../../scripts/webhooks/index.ts';
import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const fixtures = webhookFixtures(ROOT);

interface Expected {
    readonly kind: string;
    /** What lists, search and notifications show. */
    readonly body: string;
    /** How many files are to be fetched; none when left out. */
    readonly files?: number;
}

/** Every inbound body of the contract, and what becomes of it. A fixture that is not named here fails. */
const EXPECTED: Readonly<Record<string, Expected>> = {
    'mms/audio.json inbound': { kind: 'Audio', body: 'Audio', files: 1 },
    'mms/file.json inbound': { kind: 'File', body: 'This one?', files: 1 },
    'mms/image.json inbound': { kind: 'Image', body: 'This one?', files: 1 },
    'mms/image.json inboundSeveral': { kind: 'Image', body: 'Picture', files: 2 },
    'mms/text.json inbound': { kind: 'Text', body: 'Got it, thank you' },
    'mms/vcard.json inbound': { kind: 'Contact', body: 'Contact', files: 1 },
    'mms/video.json inbound': { kind: 'Video', body: 'Video', files: 1 },
    'sms/text.json inbound': { kind: 'Text', body: 'Send it please, I am in all day' },
    'whatsapp/audio.json inbound': { kind: 'Audio', body: 'Audio', files: 1 },
    'whatsapp/button.json inbound': { kind: 'Button', body: 'Yes, please' },
    'whatsapp/button.json inboundFromFlow': { kind: 'Button', body: 'sent\nslot: evening' },
    'whatsapp/contacts.json inbound': {
        kind: 'Contact',
        body: 'Robin Shaw, +447700900177, robin@example.com'
    },
    'whatsapp/file.json inbound': { kind: 'File', body: 'from-phone.pdf', files: 1 },
    'whatsapp/image.json inbound': { kind: 'Image', body: 'Picture', files: 1 },
    'whatsapp/location.json inbound': { kind: 'Location', body: 'The tower, London EC3N' },
    'whatsapp/order.json inbound': { kind: 'Order', body: '1 × lamp-3, 49.00 GBP' },
    'whatsapp/reaction.json inbound': { kind: 'Reaction', body: '❤️' },
    'whatsapp/reaction.json inboundTakenBack': { kind: 'Reaction', body: 'Reaction removed' },
    'whatsapp/reply.json inbound': { kind: 'Reply', body: 'Evening – Between 18:00 and 20:00' },
    'whatsapp/sticker.json inbound': { kind: 'Sticker', body: 'Sticker', files: 1 },
    'whatsapp/text.json inbound': { kind: 'Text', body: 'Can you check my order 1043?' },
    'whatsapp/text.json inboundFromAdvertisement': {
        kind: 'Text',
        body: 'Is the lamp still on offer?'
    },
    'whatsapp/text.json inboundQuoting': { kind: 'Text', body: 'Yes, that one' },
    'whatsapp/text.json inboundWithoutNumber': {
        kind: 'Text',
        body: 'Hello, I would like to stay private'
    },
    'whatsapp/unsupported.json inbound': {
        kind: 'Unsupported',
        body: 'A message that WhatsApp does not hand on. The customer sees it on the phone.'
    },
    'whatsapp/video.json inbound': { kind: 'Video', body: 'Video', files: 1 }
};

test('every kind of message that Vonage documents is kept whole, with words to read', async ({
    product
}) => {
    const inbound = fixtures.filter(({ kind }) => kind === 'inbound');
    const { inboundUrl } = product.simulator.account;
    for (const { name, body } of inbound) {
        expect(await post(product, inboundUrl, body), name).toBe(200);
    }
    await product.org.settle();

    const kept: Record<string, Expected> = {};
    const originals: Record<string, unknown> = {};
    for (const { name, body } of inbound) {
        const message = await messageOf(product, String(body['message_uuid']));
        const files = Number(message['files']);
        kept[name] = {
            kind: String(message['Kind__c']),
            body: String(message['Body__c']),
            ...(files > 0 && { files })
        };
        originals[name] = JSON.parse(String(message['Payload__c']));
    }
    expect(kept).toEqual(EXPECTED);
    expect(originals).toEqual(Object.fromEntries(inbound.map(({ name, body }) => [name, body])));
});

test('every report that Vonage documents is taken', async ({ product }) => {
    const { statusUrl } = product.simulator.account;
    for (const { name, body } of fixtures.filter(({ kind }) => kind === 'status')) {
        expect(await post(product, statusUrl, body), name).toBe(200);
    }
});

async function post(product: Product, url: string, body: object): Promise<number> {
    const text = JSON.stringify(body);
    const answer = await fetch(url, {
        method: 'POST',
        headers: {
            authorization: authorizationFor(text, product.simulator.account),
            'content-type': 'application/json'
        },
        body: text
    });
    return answer.status;
}

async function messageOf(product: Product, uuid: string): Promise<Record<string, unknown>> {
    const [message] = await query(
        product,
        `SELECT Id, Kind__c, Body__c, Payload__c FROM Message__c WHERE Message_UUID__c = '${uuid}'`
    );
    if (message === undefined) throw new Error(`No message ${uuid} is kept.`);
    const files = await query(
        product,
        `SELECT Id FROM Message_Media__c WHERE Message__c = '${String(message['Id'])}'`
    );
    return { ...message, files: files.length };
}

async function query(product: Product, soql: string): Promise<Record<string, unknown>[]> {
    const administrator = (await product.org.idOf('User', 'admin@local.org')) ?? '';
    const { records } = await product.org.queryRecords(administrator, soql, false);
    return records;
}
