import type { Page } from '@playwright/test';
import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Customer } from '../support/customer.ts';
import { Records } from '../support/records.ts';

const BRAND = '14155550100';
const TWO_MINUTES = 120;

test('a message that belongs to a lead, a contact and two cases is told to their three owners, once each', async ({
    page,
    product
}) => {
    const number = '14155550166';
    const records = new Records(product);
    const [amy, ben, admin] = [
        await records.user('amy.agent@local.org'),
        await records.user('ben.agent@local.org'),
        await records.user('admin@local.org')
    ];
    const lead = await records.insert('Lead', {
        LastName: 'Many',
        Company: 'Everywhere',
        MobilePhone: `+${number}`,
        OwnerId: amy
    });
    const contact = await records.insert('Contact', {
        LastName: 'Many',
        MobilePhone: '(415) 555-0166',
        OwnerId: ben
    });
    await records.insert('Case', { Subject: 'First', ContactId: contact, OwnerId: amy });
    const second = await records.insert('Case', {
        Subject: 'Second',
        ContactId: contact,
        OwnerId: admin
    });

    await new Customer(product, number).write('Which of you is it?', BRAND);

    const told = async (): Promise<number[]> =>
        Promise.all(
            [amy, ben, admin].map(async (user) => (await tray(product, user, 'Many')).length)
        );
    await expect.poll(told).toEqual([1, 1, 1]);
    const [ofBen] = await tray(product, ben, 'Many');
    expect(ofBen?.body).toBe('Which of you is it?');

    await open(page, product, 'ben.agent@local.org', `/lightning/r/Lead/${lead}/view`);
    await tapNotification(page, 'Many');
    await expect(page).toHaveURL(new RegExp(`/Contact/${contact}`));
    await expect(page.getByRole('log').getByText('Which of you is it?')).toBeInViewport();

    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, product, 'admin@local.org', `/phone/r/Lead/${lead}`);
    await tapNotification(page, 'Many');
    await expect(page).toHaveURL(new RegExp(`/Case/${second}`));
    await expect(page.getByRole('log').getByText('Which of you is it?')).toBeInViewport();
});

test('of messages in quick succession none stays untold', async ({ product }) => {
    const number = '14155550165';
    const records = new Records(product);
    const amy = await records.user('amy.agent@local.org');
    await records.insert('Lead', {
        LastName: 'Hasty',
        Company: 'Quick',
        MobilePhone: `+${number}`,
        OwnerId: amy
    });
    // How many are told at once hangs on how fast this machine is: "wrote" or "wrote 2 messages".
    const told = async (): Promise<number> =>
        (await tray(product, amy, 'Hasty'))
            .map(({ title }) => Number(/wrote (\d+)/.exec(title)?.[1] ?? 1))
            .reduce((sum, count) => sum + count, 0);
    const customer = new Customer(product, number);
    await customer.write('One', BRAND);
    await expect.poll(told).toBe(1);

    await customer.write('Two', BRAND);
    await customer.write('Three', BRAND);
    await product.org.settle();
    await product.passTime(TWO_MINUTES);

    await expect.poll(told).toBe(3);
});

test('an unknown sender is found by the lead that is saved later', async ({ page, product }) => {
    const number = '14155550167';
    const records = new Records(product);
    const conversation = `Conversation__c WHERE Customer_Number__c = '+${number}'`;
    await new Customer(product, number).write('Do you know me?', BRAND);
    await expect
        .poll(() => records.find(`SELECT Unmatched__c FROM ${conversation}`))
        .toEqual([expect.objectContaining({ Unmatched__c: true })]);

    const lead = await records.insert('Lead', {
        LastName: 'Later',
        Company: 'New',
        Phone: '415-555-0167'
    });

    await open(page, product, 'amy.agent@local.org', `/lightning/r/Lead/${lead}/view`);
    await expect(page.getByRole('log').getByText('Do you know me?')).toBeVisible();
    expect(await records.find(`SELECT Unmatched__c FROM ${conversation}`)).toEqual([
        expect.objectContaining({ Unmatched__c: false })
    ]);
});

test('a record of an own object is tied to its messages when it is opened, and told of the next', async ({
    page,
    product
}) => {
    const number = '14155550164';
    const records = new Records(product);
    const ben = await records.user('ben.agent@local.org');
    const rental = await records.insert('Rental__c', {
        Item__c: 'Ladder',
        Renter_Name__c: 'Ruby',
        Renter_Phone__c: '(415) 555-0164',
        OwnerId: ben
    });
    const customer = new Customer(product, number);
    await customer.write('Is the ladder free?', BRAND);
    await product.org.settle();

    await open(page, product, 'ben.agent@local.org', `/lightning/r/Rental__c/${rental}/view`);
    await expect(page.getByRole('log').getByText('Is the ladder free?')).toBeVisible();
    await customer.write('From Monday on?', BRAND);

    await expect
        .poll(async () => (await product.org.notifications(ben)).map(({ body }) => body))
        .toContain('From Monday on?');
    await expect(page.getByRole('log').getByText('From Monday on?')).toBeVisible();
});

test('STOP is confirmed and holds until START', async ({ product }) => {
    const number = '14155550168';
    const records = new Records(product);
    const customer = new Customer(product, number);
    await customer.write('Stop.', BRAND);
    await expect.poll(() => received(product, number)).toEqual([expect.stringMatching(/no more/)]);
    const conversation = await product.idOf(
        `SELECT Id FROM Conversation__c WHERE Customer_Number__c = '+${number}'`
    );
    const message = {
        Conversation__c: conversation,
        Direction__c: 'Outbound',
        Channel__c: 'SMS',
        Body__c: 'One more offer'
    };

    await expect(records.insert('Message__c', message)).rejects.toThrow(/opted out/);
    await customer.write('START', BRAND);
    // The carrier answers in its own words, too.
    await expect
        .poll(() => received(product, number))
        .toContainEqual(expect.stringMatching(/^You will get messages from this number again/));
    await records.insert('Message__c', message);

    await expect.poll(() => received(product, number)).toContain('One more offer');
});

test('a picture becomes a file that the record shows', async ({ product }) => {
    const number = '14155550169';
    const records = new Records(product);
    const lead = await records.insert('Lead', {
        LastName: 'Picture',
        Company: 'Frame',
        MobilePhone: `+${number}`
    });

    await new Customer(product, number).sendPicture('mms', BRAND);

    const files =
        'SELECT Mime_Type__c, Document_Id__c FROM Message_Media__c ' +
        `WHERE Message__r.Conversation__r.Customer_Number__c = '+${number}' AND State__c = 'Kept'`;
    await expect
        .poll(() => records.find(files))
        .toEqual([expect.objectContaining({ Mime_Type__c: 'image/png' })]);
    const [file] = await records.find(files);
    const links = await records.find(
        `SELECT LinkedEntityId FROM ContentDocumentLink WHERE ContentDocumentId = '${String(file?.['Document_Id__c'])}'`
    );
    expect(links.map((link) => link['LinkedEntityId'])).toContain(lead);
    const [version] = await records.find(
        `SELECT FileExtension, ContentSize FROM ContentVersion WHERE ContentDocumentId = '${String(file?.['Document_Id__c'])}'`
    );
    expect(version).toEqual(expect.objectContaining({ FileExtension: 'png' }));
    expect(version?.['ContentSize']).toBeGreaterThan(100);
    const agent = await records.user('amy.agent@local.org');
    const { records: seen } = await product.org.query(
        agent,
        `SELECT Id FROM ContentVersion WHERE ContentDocumentId = '${String(file?.['Document_Id__c'])}'`
    );
    expect(seen).toHaveLength(1);
});

async function open(page: Page, product: Product, user: string, path: string): Promise<void> {
    await page.goto(`${product.orgUrl}/login?as=${user}`);
    await page.goto(`${product.orgUrl}${path}`);
}

async function tapNotification(page: Page, person: string): Promise<void> {
    await page.getByRole('button', { name: /notification/i }).click();
    await page
        .getByText(new RegExp(`${person}.*wrote`))
        .first()
        .click();
}

async function tray(
    product: Product,
    user: string,
    person: string
): Promise<{ title: string; body: string }[]> {
    const all = await product.org.notifications(user);
    return all.filter(({ title }) => title.includes(person));
}

/** Texts that the customer has got, oldest first. */
async function received(product: Product, number: string): Promise<string[]> {
    const answer = await fetch(
        `${product.simulator.url}/_sim/messages?phone=${number}&direction=outbound`
    );
    const messages = (await answer.json()) as { shownText: string }[];
    return messages.map(({ shownText }) => shownText);
}
