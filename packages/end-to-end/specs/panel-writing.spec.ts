import { expect, test } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Customer } from '../support/customer.ts';
import { FORM_FACTORS, Panel } from '../support/panel.ts';
import type { FormFactor } from '../support/panel.ts';
import { keepPicture } from '../support/pictures.ts';
import { Records } from '../support/records.ts';

const AMY = 'amy.agent@local.org';
const WHATSAPP = '442079460958';
const MOBILES = { desktop: '14155550181', phone: '14155550182' };
const PRODUCT_NAMES = { desktop: 'Nora', phone: 'Milo' };

for (const form of FORM_FACTORS) {
    test(`${form}: a text, a picture, a template and WhatsApp go out of the composer`, async ({
        page,
        product
    }) => {
        test.setTimeout(120_000);
        const panel = new Panel(page, product, form);
        await panel.open(AMY, 'Lead', await leadOf(product, form));
        await expect(panel.part('empty')).toBeVisible();
        expect(await panel.violations()).toEqual([]);

        expect(await panel.optionsOf('To')).toEqual([
            expect.stringMatching(/^Mobile Phone · \(415\) 555-018\d/),
            expect.stringMatching(/^Phone · \(415\) 555-019\d/)
        ]);
        expect((await panel.optionsOf('From')).join()).toContain('US Support');
        await panel.unfold();
        await panel.root.getByRole('combobox', { name: 'To' }).click();
        await panel.root.getByRole('option', { name: /Mobile Phone/ }).click();

        const sms = await panel.send('Your boat is ready.');
        await expect(sms).toHaveCount(1);
        await expect(sms.locator('[data-part="channel"]')).toHaveText('SMS');
        await expect(sms.locator('[data-part="status"]')).toHaveText('Delivered', {
            timeout: 30_000
        });
        await expect(sms.locator('[data-part="sender"]')).toHaveText('Amy Agent');

        await attach(panel, 'Store map');
        if (form === 'desktop') await keepPicture(page, 'panel-desktop-attached');
        const mms = await panel.send('This is how you find us.');
        await expect(mms.locator('[data-part="channel"]')).toHaveText('MMS');
        await expect(mms.getByRole('img', { name: /Store map/ })).toBeVisible();

        await panel.chooseChannel('WhatsApp');
        await expect(panel.part('obstacle-sentence')).toContainText('24 hours');
        await panel.part('obstacle').getByRole('button').click();
        const templates = panel.drawer('Use a template');
        await templates.getByRole('button', { name: /Order update/ }).click();
        await expect(templates.locator('[data-part="preview"]')).toContainText(PRODUCT_NAMES[form]);
        const fields = templates.getByRole('textbox');
        await expect(fields).toHaveCount(3);
        await fields.nth(1).fill('1042');
        await fields.nth(2).fill('Friday');
        await expect(templates.locator('[data-part="preview"]')).toContainText('1042');
        expect(await panel.violations()).toEqual([]);
        if (form === 'desktop') await keepPicture(page, 'panel-desktop-template');
        await templates.locator('.use').getByRole('button').click();
        await panel.button('Send').click();
        const template = panel.bubble('should arrive on Friday');
        await expect(template.locator('[data-part="channel"]')).toHaveText('WhatsApp');

        const customer = new Customer(product, MOBILES[form]);
        await customer.writeOnWhatsApp('Great, is there parking?', WHATSAPP);
        await expect(panel.bubble('is there parking?')).toBeVisible({ timeout: 30_000 });
        await expect(panel.part('window')).toContainText(/23 h|24 h/);
        await attach(panel, 'Store map');
        const picture = await panel.send('Park at the pier.');
        await expect(picture.locator('[data-part="channel"]')).toHaveText('WhatsApp');
        await expect(picture.locator('[data-part="status"]')).toHaveText(/Delivered|Read/, {
            timeout: 30_000
        });
        expect(await panel.violations()).toEqual([]);
        await keepPicture(page, `panel-${form}-history`);
    });
}

test('by keyboard alone: write, attach, use a template, search', async ({ page, product }) => {
    test.setTimeout(120_000);
    const keys = page.keyboard;
    const panel = new Panel(page, product, 'desktop');
    await panel.open(AMY, 'Lead', await leadOf(product, 'desktop', '14155550183'));
    await panel.text.focus();

    await keys.type('First line');
    await keys.press('Shift+Enter');
    await keys.type('second line');
    await keys.press('Enter');
    await expect(panel.bubble('First line')).toHaveCount(1);
    await expect(panel.text).toHaveValue('');
    await expect(panel.text).toBeFocused();

    await tabTo(panel, 'Attach a file', 'Shift+Tab');
    await keys.press('Enter');
    await expect(panel.button(/^Store map/)).toBeVisible();
    await tabTo(panel, /^Store map/);
    await keys.press('Enter');
    await expect(panel.part('attachment')).toHaveText('Store map');
    await panel.text.focus();
    await keys.press('Enter');
    await expect(panel.history.getByRole('img', { name: /Store map/ })).toBeVisible();

    await tabTo(panel, 'Use a template', 'Shift+Tab');
    await keys.press('Enter');
    await expect(panel.drawer('Use a template')).toBeVisible();
    await keys.press('Escape');
    await expect(panel.drawer('Use a template')).toBeHidden();
    await expect(panel.button('Use a template')).toBeFocused();

    await tabTo(panel, 'Search in this conversation', 'Shift+Tab');
    await keys.press('Enter');
    const search = panel.drawer('Search in this conversation');
    await expect(search.getByRole('searchbox')).toBeFocused();
    await keys.type('second');
    await expect(search.locator('mark')).toHaveText('second');
    expect(await panel.violations()).toEqual([]);
    await keepPicture(page, 'panel-desktop-search');
    await tabTo(panel, /second/);
    await keys.press('Enter');
    await expect(search).toBeHidden();
    await expect(panel.bubble('First line')).toBeInViewport();
});

async function attach(panel: Panel, title: string): Promise<void> {
    await panel.button('Attach a file').click();
    const files = panel.drawer('Attach a file');
    await files.getByRole('searchbox').fill(title);
    await expect(files.getByRole('listitem')).toHaveCount(1);
    if (panel.form === 'desktop') {
        await files.getByRole('button', { name: `Preview ${title}` }).click();
        await expect(panel.page.getByRole('dialog', { name: 'File preview' })).toBeVisible();
        expect(await panel.violations()).toEqual([]);
        await panel.page.keyboard.press('Escape');
    }
    await files.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await expect(panel.part('attachment')).toHaveText(title);
}

/** Moves the focus as somebody without a mouse does, until it stands on a button of that name. */
async function tabTo(panel: Panel, name: string | RegExp, key = 'Tab'): Promise<void> {
    const wanted = panel.root.getByRole('button', { name });
    await expect(async () => {
        const isThere = await wanted.evaluateAll((found) =>
            found.some((each) => each.matches(':focus'))
        );
        if (!isThere) await panel.page.keyboard.press(key);
        expect(isThere).toBe(true);
    }).toPass({ intervals: [10] });
}

/** A lead of Amy's that nobody has written to. */
async function leadOf(
    product: Product,
    form: FormFactor,
    mobile: string = MOBILES[form]
): Promise<string> {
    const records = new Records(product);
    return records.insert('Lead', {
        FirstName: PRODUCT_NAMES[form],
        LastName: 'Quinn',
        Company: 'Quinn Sailing',
        Phone: `(415) 555-019${mobile.at(-1)}`,
        MobilePhone: `+${mobile}`,
        OwnerId: await records.user(AMY)
    });
}
