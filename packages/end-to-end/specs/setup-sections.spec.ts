import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { keepPicture } from '../support/pictures.ts';

const SECTIONS = [
    'templates',
    'resources',
    'notifications',
    'matching',
    'consent',
    'sending',
    'retention',
    'usage',
    'automation'
];

async function openSection(page: Page, product: Product, section: string): Promise<Locator> {
    await page.goto(`${product.orgUrl}/login?as=admin@local.org`);
    await page.goto(
        `${product.orgUrl}/lightning/n/Vonage_Conversations_Setup?c__section=${section}`
    );
    const content = page.locator('c-setup-home .content');
    await expect(content.getByRole('heading', { level: 3 }).first()).toBeVisible();
    return content;
}

async function openLead(page: Page, product: Product): Promise<Locator> {
    await page.goto(`${product.orgUrl}/login?as=amy.agent@local.org`);
    await page.goto(product.leadUrl);
    return page.locator('c-conversation-panel');
}

function card(content: Locator, heading: string): Locator {
    return content.locator('c-setup-card').filter({
        has: content.page().getByRole('heading', { level: 3, name: heading, exact: true })
    });
}

async function choose(box: Locator, option: string): Promise<void> {
    await box.click();
    await box.page().getByRole('option', { name: option, exact: true }).click();
}

for (const section of SECTIONS) {
    test(`the section ${section} can be used by everybody, on a desktop and on a phone`, async ({
        page,
        product
    }) => {
        const content = await openSection(page, product, section);
        await page.waitForLoadState('networkidle');
        await expect(content.getByRole('alert')).toHaveCount(0);
        await keepPicture(page, `setup-${section}`);
        expect(await barriersOf(page)).toEqual([]);

        await page.setViewportSize({ width: 390, height: 844 });
        await expect(page.locator('c-setup-home .choice')).toBeVisible();
        expect(await barriersOf(page)).toEqual([]);
        const sticksOut = await content.evaluate(
            (element) => element.scrollWidth - element.clientWidth
        );
        expect(sticksOut, 'no wider than the screen').toBeLessThanOrEqual(0);
    });
}

async function barriersOf(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('who chooses the number is what the page says', async ({ page, product }) => {
    const panel = await openLead(page, product);
    await expect(panel.getByRole('combobox', { name: 'From' })).toBeVisible();

    const content = await openSection(page, product, 'sending');
    const numbers = card(content, 'The number that customers see');
    await numbers.getByRole('button', { name: 'Edit' }).click();
    await numbers.getByText('Nobody: the default number is used').click();
    await numbers.getByRole('button', { name: 'Save' }).click();
    await expect(numbers.getByText('Saved')).toBeVisible();

    const after = await openLead(page, product);
    await expect(after.locator('[data-part="from"]')).toBeVisible();
    await expect(after.getByRole('combobox', { name: 'From' })).toHaveCount(0);
});

test('a refused setting says why and keeps what was typed', async ({ page, product }) => {
    const content = await openSection(page, product, 'retention');
    const days = card(content, 'How long messages are kept');
    await days.getByRole('button', { name: 'Edit' }).click();
    await days.getByRole('textbox').fill('2');
    await days.getByRole('button', { name: 'Save' }).click();
    await expect(days.getByRole('alert')).toContainText('30');
    await expect(days.getByRole('textbox')).toHaveValue('2');
});

test('a template is written with a field, looked at with a real record, and offered to agents', async ({
    page,
    product
}) => {
    const content = await openSection(page, product, 'templates');
    await content.getByRole('button', { name: 'New SMS template' }).click();
    await content.getByRole('textbox', { name: /^Name/ }).fill('Ready at five');
    await choose(content.getByRole('combobox', { name: 'Written from' }), 'Lead');
    const text = content.getByRole('textbox', { name: 'Text', exact: true });
    await text.fill('Hello , your car is ready at five.');
    await text.press('Control+Home');
    for (const _ of 'Hello ') await text.press('ArrowRight');
    await choose(content.getByRole('combobox', { name: 'Field', exact: true }), 'First Name');
    await content.getByRole('textbox', { name: /If the field is empty/ }).fill('there');
    await content.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(text).toHaveValue('Hello {!FirstName|there}, your car is ready at five.');

    await choose(content.getByRole('combobox', { name: 'Record' }), 'Jane Smith');
    await content.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(content.getByText('Hello Jane, your car is ready at five.')).toBeVisible();
    await keepPicture(page, 'setup-template');
    await content.getByRole('button', { name: 'Save' }).click();
    await expect(content.getByText('Ready at five').first()).toBeVisible();

    const panel = await openLead(page, product);
    await panel
        .getByRole('button', { name: /template/i })
        .first()
        .click();
    await expect(panel.getByRole('button', { name: /Ready at five/ })).toBeVisible();
});

test('WhatsApp templates are imported by choice, and repaired when WhatsApp changes them', async ({
    page,
    product
}) => {
    const content = await openSection(page, product, 'templates');
    const templates = card(content, 'WhatsApp templates');
    await templates.getByRole('button', { name: 'Ask WhatsApp' }).click();
    const photo = templates.getByRole('row').filter({ hasText: 'delivery_photo' });
    await expect(photo).toContainText('Not imported');
    await photo.locator('.slds-checkbox_faux').click();
    await templates.getByRole('button', { name: 'Import 1 chosen' }).click();
    await expect(photo).toContainText('Imported, the same');

    const id = await vonageIdOf(product, 'delivery_photo');
    await fetch(`${product.simulator.url}/_sim/templates/${id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
            components: [{ type: 'BODY', text: 'Hello {{customer_name}}, your parcel is here.' }]
        })
    });
    await templates.getByRole('button', { name: 'Ask WhatsApp' }).click();
    await expect(photo).toContainText('Its text was changed at WhatsApp.');
    await photo.getByRole('button', { name: /Take over/ }).click();
    await expect(photo).toContainText('Imported, the same');
    await expect(
        content.getByText('Hello {{customer_name}}, your parcel is here.').first()
    ).toBeVisible();
});

test('usage counts what was sent', async ({ page, product }) => {
    const panel = await openLead(page, product);
    await panel.getByRole('textbox', { name: /message/i }).fill('Counted.');
    await panel.getByRole('button', { name: 'Send' }).click();
    await expect(panel.getByText('Counted.').first()).toBeVisible();

    const content = await openSection(page, product, 'usage');
    await content.getByRole('button', { name: 'Count now' }).click();
    const agents = card(content, 'By agent');
    await expect(agents.getByRole('row').filter({ hasText: 'Amy Agent' })).toBeVisible({
        timeout: 20_000
    });
    await keepPicture(page, 'setup-usage');
});

test('an agent gets neither the page nor its data', async ({ page, product }) => {
    await page.goto(`${product.orgUrl}/login?as=amy.agent@local.org`);
    const asked: string[] = [];
    page.on('request', (request) => {
        if (request.url().includes('/_ui/apex/Setup')) asked.push(request.url());
    });
    await page.goto(`${product.orgUrl}/lightning/n/Vonage_Conversations_Setup?c__section=usage`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('c-setup-usage')).toHaveCount(0);
    expect(asked).toEqual([]);
});

async function vonageIdOf(product: Product, name: string): Promise<string> {
    const administrator = (await product.org.idOf('User', 'admin@local.org')) ?? '';
    const { records } = await product.org.query(
        administrator,
        `SELECT Vonage_Id__c FROM Message_Template__c WHERE WhatsApp_Name__c = '${name}'`
    );
    return String(records[0]?.['Vonage_Id__c']);
}
