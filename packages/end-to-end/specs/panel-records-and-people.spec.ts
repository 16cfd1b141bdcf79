import type { Page } from '@playwright/test';
import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Customer } from '../support/customer.ts';
import { FORM_FACTORS, Panel } from '../support/panel.ts';
import { keepPicture } from '../support/pictures.ts';
import { Records } from '../support/records.ts';

const ADMIN = 'admin@local.org';
const AMY = 'amy.agent@local.org';
const BEN = 'ben.agent@local.org';
const BRAND = '14155550100';

/** Records that bring numbers of their own or of the people behind them. */
const WITH_NUMBERS: readonly (readonly [object: string, soql: string, recipient: string])[] = [
    ['Lead', "SELECT Id FROM Lead WHERE Name = 'Kofi Mensah'", '(415) 555-0172'],
    ['Account', "SELECT Id FROM Account WHERE Name = 'Acme'", '(415) 555-0150'],
    ['Contact', "SELECT Id FROM Contact WHERE Name = 'Grace Okafor'", '(415) 555-0144'],
    ['Case', "SELECT Id FROM Case WHERE Subject LIKE 'Invoice shows two%'", '(415) 555-0143'],
    ['Opportunity', "SELECT Id FROM Opportunity WHERE Name = 'Harbor day catering'", '(415) 555-0'],
    ['Rental__c', "SELECT Id FROM Rental__c WHERE Renter_Phone__c = '415 555 0143'", '555-0143']
];

for (const form of FORM_FACTORS) {
    test(`${form}: the conversation is on every object, with the numbers of its people`, async ({
        page,
        product
    }) => {
        test.setTimeout(180_000);
        const panel = new Panel(page, product, form);
        for (const [object, soql, recipient] of WITH_NUMBERS) {
            await panel.open(AMY, object, await product.idOf(soql));
            await expect(panel.text).toBeVisible();
            expect((await panel.optionsOf('To')).join(), object).toContain(recipient);
        }
    });

    test(`${form}: what stands in the way is said, with the next step`, async ({
        page,
        context,
        product
    }) => {
        test.setTimeout(180_000);
        const panel = new Panel(page, product, form);
        const olga = await product.idOf("SELECT Id FROM Lead WHERE Name = 'Olga Petrova'");
        const kofi = await product.idOf("SELECT Id FROM Lead WHERE Name = 'Kofi Mensah'");

        await panel.open(AMY, 'Lead', olga);
        await expect(panel.part('obstacle-sentence')).toContainText('No phone number on this lead');
        await expect(panel.button('Edit the record')).toBeVisible();
        expect(await panel.violations()).toEqual([]);
        if (form === 'desktop') await keepPicture(page, 'panel-desktop-no-number');

        for (const [changes, sentence] of [
            [{ canSend: false }, 'permission set Messaging User'],
            [{ brandNumbers: [] }, 'There is no number to send from'],
            [{ isConnected: false }, 'not connected with Vonage']
        ] as const) {
            await answerOtherwise(page, changes);
            await panel.open(AMY, 'Lead', kofi);
            await expect(panel.part('obstacle-sentence')).toContainText(sentence);
            expect(await panel.violations()).toEqual([]);
        }
        await page.unroute(OPEN);

        await page.route(OPEN, (route) => route.abort());
        await panel.open(AMY, 'Lead', kofi);
        const failed = panel.root.locator('c-error-panel').first();
        await expect(failed.getByRole('button', { name: 'Try again' })).toBeVisible();
        expect(await panel.violations()).toEqual([]);
        await page.unroute(OPEN);
        await failed.getByRole('button', { name: 'Try again' }).click();
        await expect(panel.text).toBeVisible();

        await context.setOffline(true);
        await expect(panel.part('live-notice')).toContainText('You are offline');
        const words = `Written on a ${form} without a net`;
        const sent = await panel.send(words);
        await expect(panel.text).toHaveValue(words);
        await expect(sent).toHaveCount(0);
        await context.setOffline(false);
        await expect(panel.part('live-notice')).toBeHidden();
        await panel.button('Send').click();
        await expect(sent).toHaveCount(1);
    });
}

test('the history says who wrote, how it went, and why not', async ({ page, product }) => {
    const number = '14155550184';
    const panel = new Panel(page, product, 'desktop');
    await panel.open(AMY, 'Lead', await leadOf(product, AMY, number));
    await expect(panel.part('empty')).toBeVisible();
    const sent = await panel.send('Where shall we meet?');
    await expect(sent.locator('[data-part="status"]')).toHaveText('Delivered', { timeout: 30_000 });
    await new Customer(product, number).write('At the pier, please.', BRAND);
    const answer = panel.bubble('At the pier, please.');
    await expect(answer.locator('[data-part="sender"]')).toHaveText('Ada Pier');
    await expect(answer.locator('time')).toHaveAttribute('title', /20\d\d/);
    await sent.locator('.side').hover();
    await expect(sent.locator('[data-part="name-tip"]')).toBeVisible();
    await expect(sent.locator('[data-part="name-tip"]')).toHaveText('Amy Agent');

    await switchOff(product, number);
    const lost = await panel.send('Do you hear me?');
    await expect(lost.locator('[data-part="status"]')).toHaveText('Sent', { timeout: 30_000 });
    await report(product, number, { status: 'rejected' });
    await expect(lost.locator('[data-part="status"]')).toHaveText('Not delivered', {
        timeout: 30_000
    });
    await expect(lost.locator('[data-part="reason"]')).not.toBeEmpty();
    expect(await panel.violations()).toEqual([]);
    await keepPicture(page, 'panel-desktop-failed');
    await lost.locator('[data-part="retry"]').click();
    await expect(panel.bubble('Do you hear me?')).toHaveCount(2);
    await expect(lost.first().locator('[data-part="sent-again"]')).toBeVisible();
});

test('two agents at one record: told apart, and told of', async ({ browser, page, product }) => {
    test.setTimeout(180_000);
    const number = '14155550185';
    const lead = await leadOf(product, AMY, number);
    const panelOfAmy = new Panel(page, product, 'desktop');
    await panelOfAmy.open(AMY, 'Lead', lead);
    await panelOfAmy.send('I am Amy.');
    await expect(panelOfAmy.bubble('I am Amy.')).toHaveCount(1);

    const other = await browser.newContext();
    const panelOfBen = new Panel(await other.newPage(), product, 'desktop');
    await panelOfBen.open(BEN, 'Lead', lead);
    await expect(panelOfBen.bubble('I am Amy.')).toHaveCount(1);
    await panelOfBen.send('And I am Ben.');

    const bens = panelOfAmy.bubble('And I am Ben.');
    await expect(bens.locator('[data-part="sender"]')).toHaveText('Ben Agent');
    await expect(bens.locator('.side')).not.toHaveText(
        await panelOfAmy.bubble('I am Amy.').locator('.side').innerText()
    );
    await expect.poll(() => notificationsOf(product, AMY, 'Ben Agent answered Ada Pier')).toBe(1);
    expect(await notificationsOf(product, BEN, 'Ada Pier')).toBe(0);
    expect(await panelOfAmy.violations()).toEqual([]);
    await keepPicture(page, 'panel-desktop-two-agents');
    await other.close();
});

test('whoever answers at this moment is shown to the others', async ({
    browser,
    page,
    product
}) => {
    test.setTimeout(180_000);
    const lead = await leadOf(product, AMY, '14155550187');
    const panelOfAmy = new Panel(page, product, 'desktop');
    await panelOfAmy.open(AMY, 'Lead', lead);
    await panelOfAmy.send('Who takes this one?');
    await expect(panelOfAmy.bubble('Who takes this one?')).toHaveCount(1);
    const other = await browser.newContext();
    const panelOfBen = new Panel(await other.newPage(), product, 'desktop');
    await panelOfBen.open(BEN, 'Lead', lead);
    await expect(panelOfBen.bubble('Who takes this one?')).toHaveCount(1);

    await panelOfBen.text.pressSequentially('I do');

    await expect(panelOfAmy.part('answering')).toHaveText('Ben Agent is answering…');
    await expect(panelOfBen.part('answering')).toBeEmpty();
    expect(await panelOfAmy.violations()).toEqual([]);
    await expect(panelOfAmy.part('answering')).toBeEmpty({ timeout: 30_000 });
    await other.close();
});

test('phone: a record of somebody else warns, and refreshes by hand', async ({ page, product }) => {
    const number = '14155550186';
    const lead = await leadOf(product, AMY, number);
    const panel = new Panel(page, product, 'phone');
    await panel.open(BEN, 'Lead', lead);
    await expect(panel.part('live-notice')).toContainText('You are not the owner of this lead');
    expect(await panel.violations()).toEqual([]);

    await new Customer(product, number).write('Anybody there?', BRAND);
    await expect
        .poll(async () => (await new Records(product).find(messagesWith(number))).length)
        .toBe(1);
    await expect(panel.bubble('Anybody there?')).toHaveCount(0);
    await keepPicture(page, 'panel-phone-not-owner');
    await panel.part('live-notice').getByRole('button', { name: 'Refresh' }).click();
    await expect(panel.bubble('Anybody there?')).toHaveCount(1);

    const sent = await panel.send('Yes, Ben here.');
    await expect(sent).toHaveCount(1);
    await expect(sent.locator('[data-part="status"]')).toHaveText('Delivered', { timeout: 30_000 });
    await expect
        .poll(() => notificationsOf(product, AMY, 'Ben Agent answered Ada Pier'))
        .toBeGreaterThan(0);
});

test('the panel speaks German', async ({ page, product }) => {
    const panel = new Panel(page, product, 'desktop');
    const kofi = await product.idOf("SELECT Id FROM Lead WHERE Name = 'Kofi Mensah'");
    await panel.open(ADMIN, 'Lead', kofi);
    await changeLanguage(page, 'de');
    await expect(panel.root.getByRole('heading', { name: 'Unterhaltung' })).toBeVisible();
    await expect(panel.button('Senden')).toBeVisible();
    await changeLanguage(page, 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(panel.text).toBeVisible();
    expect(await panel.violations()).toEqual([]);
    await changeLanguage(page, 'en_US');
});

const OPEN = '**/_ui/apex/ConversationController/open';

function messagesWith(number: string): string {
    return `SELECT Message_UUID__c FROM Message__c WHERE Conversation__r.Customer_Number__c = '+${number}'`;
}

/** The server's answer, with some of it changed. What it answers when is proven by the Apex tests. */
async function answerOtherwise(page: Page, changes: object): Promise<void> {
    await page.unroute(OPEN);
    await page.route(OPEN, async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as { value: object };
        await route.fulfill({
            response,
            json: { ...body, value: { ...body.value, ...changes } }
        });
    });
}

async function changeLanguage(page: Page, language: string): Promise<void> {
    await page.evaluate(
        (chosen) =>
            fetch('/_ui/session/language', {
                method: 'PUT',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ language: chosen })
            }),
        language
    );
    await page.reload();
}

/** Nothing reaches the phone of a customer any more. */
async function switchOff(product: Product, number: string): Promise<void> {
    const answer = await fetch(`${product.simulator.url}/_sim/phones/${number}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ reachable: false })
    });
    expect(answer.ok).toBe(true);
}

/** Vonage reports something of the latest message to a customer. */
async function report(product: Product, number: string, change: object): Promise<void> {
    const [latest] = await new Records(product).find(
        `${messagesWith(number)} AND Direction__c = 'Outbound' ORDER BY Occurred_At__c DESC LIMIT 1`
    );
    const uuid = String(latest?.['Message_UUID__c']);
    const answer = await fetch(`${product.simulator.url}/_sim/messages/${uuid}/status`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(change)
    });
    expect(answer.ok, await answer.text()).toBe(true);
}

async function notificationsOf(product: Product, username: string, words: string): Promise<number> {
    const user = await new Records(product).user(username);
    const found = await product.org.notifications(user);
    return found.filter(({ title }) => title.includes(words)).length;
}

async function leadOf(product: Product, owner: string, mobile: string): Promise<string> {
    const records = new Records(product);
    return records.insert('Lead', {
        FirstName: 'Ada',
        LastName: 'Pier',
        Company: `Pier ${mobile}`,
        MobilePhone: `+${mobile}`,
        OwnerId: await records.user(owner)
    });
}
