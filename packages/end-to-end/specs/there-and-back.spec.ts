import type { Locator } from '@playwright/test';
import { expect, test } from '../support/product.ts';
import { Customer } from '../support/customer.ts';
import { keepPicture } from '../support/pictures.ts';

const JANE = '14155550142';

test('an SMS goes to the customer, and the answer comes back to panel and bell', async ({
    page,
    context,
    product
}) => {
    await page.goto(`${product.orgUrl}/login?as=amy.agent@local.org`);
    await page.goto(product.leadUrl);
    const panel = page.locator('c-conversation-panel');
    const history = panel.getByRole('log');

    await panel.getByRole('textbox', { name: /message/i }).fill('Your car is ready, Jane.');
    await panel.getByRole('button', { name: 'Send' }).click();

    const sent = history.getByRole('listitem').filter({ hasText: 'Your car is ready, Jane.' });
    await expect(sent).toHaveCount(1);
    await expect(sent.locator('[data-part="status"]')).toHaveText('Delivered');
    await expect(sent.locator('[data-part="sender"]')).toHaveText('Amy Agent');

    const bell = page.getByRole('button', { name: /notification/i });
    const before = await unreadOf(bell);
    const phone = await context.newPage();
    await phone.goto(`${product.simulator.url}/?phone=%2B${JANE}`);
    await expect(
        phone.getByRole('log').getByText('Your car is ready, Jane.').first()
    ).toBeVisible();
    await phone.getByRole('textbox', { name: /message|write/i }).fill('Thanks! I come at five.');
    await phone.getByRole('button', { name: /send/i }).click();

    await page.bringToFront();
    const answer = history.getByRole('listitem').filter({ hasText: 'Thanks! I come at five.' });
    await expect(answer).toHaveCount(1);
    await expect(answer.locator('[data-part="sender"]')).toHaveText('Jane Smith');
    await expect.poll(() => unreadOf(bell)).toBe(before + 1);
    await bell.click();
    await expect(page.getByText('Thanks! I come at five.').last()).toBeVisible();
    await keepPicture(page, 'record-page');
    await keepPicture(phone, 'customers-phone');
});

test('in the phone frame the agent sends, and sees the answer without a reload', async ({
    page,
    product
}) => {
    const lead = await product.idOf("SELECT Id FROM Lead WHERE Name = 'Jane Smith'");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${product.orgUrl}/login?as=amy.agent@local.org`);
    await page.goto(`${product.orgUrl}/phone/r/Lead/${lead}`);
    const panel = page.locator('c-conversation-panel');
    const history = panel.getByRole('log');

    await panel.getByRole('textbox', { name: /message/i }).fill('Sent from my phone.');
    await panel.getByRole('button', { name: 'Send' }).click();
    const sent = history.getByRole('listitem').filter({ hasText: 'Sent from my phone.' });
    await expect(sent).toHaveCount(1);
    // Nothing streams to the mobile app: the panel asks from time to time.
    await expect(sent.locator('[data-part="status"]')).toHaveText('Delivered', {
        timeout: 30_000
    });

    // What follows a notification within seconds is told together with it: this is no burst.
    await product.passTime(60);
    await new Customer(product, JANE).write('Got it.', '14155550100');
    await expect(page.getByText(/Jane Smith.*wrote/).first()).toBeVisible();
    await expect(history.getByText('Got it.')).toBeVisible({ timeout: 30_000 });
    await keepPicture(page, 'mobile-app');
});

/** The bell says how many notifications nobody has read: "2 new notifications". */
async function unreadOf(bell: Locator): Promise<number> {
    const name = (await bell.getAttribute('title')) ?? (await bell.textContent()) ?? '';
    return Number(/\d+/.exec(name)?.[0] ?? 0);
}
