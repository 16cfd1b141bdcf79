import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Customer } from '../support/customer.ts';
import { keepPicture } from '../support/pictures.ts';
import { Records } from '../support/records.ts';

const BRAND = '14155550100';
const AMY = 'amy.agent@local.org';

test('a stranger writes, becomes a lead, and the record shows what they wrote', async ({
    page,
    product
}) => {
    await write(product, '14155550174', 'Are you open on Sundays?');
    const tab = await openTab(page, product);
    const sender = entry(tab, '(415) 555-0174');
    await expect(sender.getByText('Are you open on Sundays?')).toBeVisible();
    await expect(sender.getByText(/^SMS to /)).toBeVisible();

    await sender.getByRole('button', { name: 'Make a lead: (415) 555-0174' }).press('Enter');
    const form = sender.getByRole('group', { name: 'Make a lead of (415) 555-0174' });
    await form.getByRole('textbox', { name: 'First name' }).fill('Sunny');
    await form.getByRole('textbox', { name: 'Last name' }).fill('Sunday');
    expect(await barriersOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Make lead' }).click();

    await expect(tab.getByText('Sunny Sunday is a lead now')).toBeFocused();
    await expect(sender).toHaveCount(0);
    await tab.getByRole('button', { name: 'Open Sunny Sunday' }).click();
    await expect(page).toHaveURL(/\/Lead\/00Q\w+/);
    await expect(page.getByRole('log').getByText('Are you open on Sundays?')).toBeVisible();
    await expect(page.getByText('Sunny Sunday').first()).toBeVisible();
});

test('a stranger is tied to a lead that has no number, and nothing is offered twice', async ({
    page,
    product
}) => {
    const records = new Records(product);
    const lead = await records.insert('Lead', {
        FirstName: 'Tara',
        LastName: 'Tied',
        Company: 'Knot',
        OwnerId: await records.user(AMY)
    });
    await write(product, '14155550176', 'It is me, from my other phone.');
    const tab = await openTab(page, product);
    const sender = entry(tab, '(415) 555-0176');

    await sender.getByRole('button', { name: /^Tie to a record/ }).click();
    await sender.getByRole('searchbox', { name: /beginning of its name/ }).fill('Nobody Has This');
    await expect(sender.getByText('No record that you may see')).toBeVisible();
    await sender.getByRole('searchbox', { name: /beginning of its name/ }).fill('Tara');
    await sender.getByRole('combobox', { name: 'Record', exact: true }).click();
    await page.getByRole('option', { name: 'Tara Tied' }).click();
    expect(await barriersOf(page)).toEqual([]);
    await sender.getByRole('button', { name: 'Tie', exact: true }).click();

    await expect(tab.getByText('is on the record Tara Tied now')).toBeVisible();
    await expect(sender).toHaveCount(0);
    await tab.getByRole('button', { name: 'Open Tara Tied' }).click();
    await expect(page).toHaveURL(new RegExp(`/Lead/${lead}`));
    await expect(page.getByRole('log').getByText('It is me, from my other phone.')).toBeVisible();
});

test('the tab fits a phone, and says when everybody is known', async ({ page, product }) => {
    await new Records(product).clear('Conversation__c WHERE Unmatched__c = TRUE');
    await write(product, '14155550178', 'Anybody there?');
    await page.setViewportSize({ width: 390, height: 844 });
    const tab = await openTab(page, product, 'phone');
    const sender = entry(tab, '(415) 555-0178');
    await sender.getByRole('button', { name: /^Make a lead/ }).click();
    await expect(sender.getByRole('textbox', { name: 'Last name' })).toBeVisible();
    await keepPicture(page, 'unknown-senders-phone');
    expect(await barriersOf(page)).toEqual([]);
    const sticksOut = await tab.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(sticksOut, 'no wider than the screen').toBeLessThanOrEqual(0);

    await sender.getByRole('button', { name: 'Make lead' }).click();

    await expect(tab.getByText('Every sender is known')).toBeVisible();
});

async function write(product: Product, number: string, text: string): Promise<void> {
    await new Customer(product, number).write(text, BRAND);
    await expect
        .poll(() =>
            new Records(product).find(
                `SELECT Id FROM Conversation__c WHERE Customer_Number__c = '+${number}' AND Unmatched__c = TRUE`
            )
        )
        .toHaveLength(1);
}

async function openTab(page: Page, product: Product, ui = 'lightning'): Promise<Locator> {
    await page.goto(`${product.orgUrl}/login?as=${AMY}`);
    await page.goto(`${product.orgUrl}/${ui}/n/Unknown_Senders`);
    const tab = page.locator('c-unknown-senders');
    await expect(tab.getByRole('heading', { level: 1, name: 'Unknown senders' })).toBeVisible();
    return tab;
}

function entry(tab: Locator, name: string): Locator {
    return tab.getByRole('listitem').filter({
        has: tab.page().getByRole('heading', { level: 2, name, exact: true })
    });
}

async function barriersOf(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
