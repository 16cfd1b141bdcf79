import type { Locator, Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { Customer } from '../support/customer.ts';
import { keepPicture } from '../support/pictures.ts';
import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Records } from '../support/records.ts';

const JANE = '14155550142';
const BRAND = '14155550100';

test.describe.configure({ mode: 'serial' });

test('the overview says how each part is, and leads to where it is mended', async ({
    page,
    product
}) => {
    const setup = await open(page, product, 'overview');

    await expect(setup.getByText('Vonage takes the key and the secret.')).toBeVisible();
    await expect(setup.getByText('euros are left to send with.')).toBeVisible();
    await expect(setup.getByText('knows your certificate and delivers here.')).toBeVisible();
    await expect(setup.getByText('The trigger that works on webhooks runs.')).toBeVisible();
    await expect(setup.getByText('It runs next on')).toBeVisible();
    await expect(setup.getByText('3 people may send, and can read leads')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'setup/overview');
});

test('what failed is tried again, and what fails again says why', async ({ page, product }) => {
    const records = new Records(product);
    await records.clear('Webhook_Failure__c');
    await records.insert('Webhook_Failure__c', {
        Kind__c: 'Inbound',
        State__c: 'New',
        Reason__c: 'The org was busy.',
        Occurred_At__c: new Date().toISOString(),
        Payload__c: JSON.stringify({
            message_uuid: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
            to: BRAND,
            from: JANE,
            timestamp: new Date().toISOString(),
            channel: 'sms',
            message_type: 'text',
            text: 'From the failures.'
        })
    });
    const setup = await open(page, product, 'overview');
    await setup.getByRole('button', { name: 'Mend: Failures' }).click();

    await expect(setup.getByText('The org was busy.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await setup.getByRole('button', { name: 'Try all again' }).click();

    await expect(setup.getByText('Everything that arrived was dealt with.')).toBeVisible();
    expect(await saying(product, 'From the failures.')).toHaveLength(1);
});

test('a number that is for some only is for those it was given to', async ({ page, product }) => {
    const setup = await open(page, product, 'numbers');
    await keepPicture(page, 'setup/numbers');
    expect(await violations(page)).toEqual([]);

    await setup.getByRole('button', { name: 'Change UK Support' }).first().click();
    await setup.getByLabel(/^Nickname/).fill('London');
    await setup.getByRole('checkbox', { name: 'For some people only' }).press('Space');
    await setup.getByRole('button', { name: 'Save', exact: true }).click();
    const london = setup.getByRole('listitem').filter({ hasText: 'London' });
    await expect(london.getByText('For some only')).toBeVisible();
    await setup.getByLabel('Find people, permission sets and groups').fill('Amy');
    await setup.getByRole('button', { name: 'Search' }).click();
    await setup.getByRole('button', { name: 'Give to Amy Agent' }).click();

    await expect(setup.getByRole('button', { name: 'Take from Amy Agent' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const grants = await new Records(product).find(
        "SELECT Id FROM Brand_Number_Access__c WHERE Brand_Number__r.Nickname__c = 'London'"
    );
    expect(grants).toHaveLength(1);

    // Other tests use the number as it was.
    await setup.getByRole('button', { name: 'Take from Amy Agent' }).click();
    await setup.getByLabel(/^Nickname/).fill('UK Support');
    await setup.getByRole('checkbox', { name: 'For some people only' }).press('Space');
    await setup.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
        .poll(() =>
            new Records(product).find(
                "SELECT Nickname__c, Access__c FROM Brand_Number__c WHERE Number__c = '+447700900100'"
            )
        )
        .toMatchObject([{ Nickname__c: 'UK Support', Access__c: 'Everyone' }]);
});

test('a new token loses nothing: what comes to the old address and to the new one arrives', async ({
    page,
    product
}) => {
    const before = product.simulator.account.inboundUrl;
    const setup = await open(page, product, 'connection');

    await setup.getByRole('button', { name: 'Make a new token' }).click();
    await expect(setup.getByText(/Vonage knows the new addresses/)).toBeVisible();
    expect(product.simulator.account.inboundUrl).not.toBe(before);
    expect(await violations(page)).toEqual([]);

    const jane = new Customer(product, JANE);
    await jane.write('To the new address.', BRAND);
    await arrived(product, 'To the new address.');
    const after = product.simulator.account;
    product.simulator.setWebhooks({ inboundUrl: before });
    await jane.write('To the old address.', BRAND);
    await arrived(product, 'To the old address.');
    product.simulator.setWebhooks({ inboundUrl: after.inboundUrl });

    await setup.getByRole('button', { name: 'Take the old token no longer' }).click();
    await expect(setup.getByText('The one before is taken no longer.')).toBeVisible();
});

test('a reset says what goes and what stays, and waits for the word', async ({ page, product }) => {
    const setup = await open(page, product, 'reset');

    await expect(setup.getByRole('heading', { name: 'This stays' })).toBeVisible();
    await setup.getByLabel('To go on, type RESET').fill('reset');

    await expect(setup.getByRole('button', { name: 'Reset now' })).toBeDisabled();
    await keepPicture(page, 'setup/reset');
    expect(await violations(page)).toEqual([]);
});

async function open(page: Page, product: Product, section: string): Promise<Locator> {
    const to = `/lightning/n/Vonage_Conversations_Setup?c__section=${section}`;
    await page.goto(`${product.orgUrl}/login?as=admin@local.org&to=${encodeURIComponent(to)}`);
    const setup = page.locator('c-setup-home');
    await expect(setup.getByRole('heading', { name: 'Vonage Conversations Setup' })).toBeVisible();
    return setup;
}

async function arrived(product: Product, text: string): Promise<void> {
    await expect.poll(() => saying(product, text)).toHaveLength(1);
}

/** Messages of customers with that text: long text cannot be asked for by a query. */
async function saying(product: Product, text: string): Promise<unknown[]> {
    const all = await new Records(product).find(
        "SELECT Body__c FROM Message__c WHERE Direction__c = 'Inbound'"
    );
    return all.filter((message) => message['Body__c'] === text);
}
