import { jane } from './support/fakeRecords.ts';
import { amy } from './support/FakeOrg.ts';
import { expect, test, violations } from './support/uiTest.ts';

test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('the same record shows in one column, with the form factor of a phone', async ({
        page,
        ui
    }) => {
        await page.goto(`${ui.url}/phone/r/Contact/${jane}`);

        await expect(page.getByRole('heading', { name: 'Jane Smith' })).toBeVisible();
        await expect(page.locator('c-greeting .facts')).toHaveText(
            `Small ${amy} true false Contact`
        );
        await expect(page.getByText('force:unheardOf')).toHaveCount(0);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
    });

    test('empApi refuses, as in the mobile app', async ({ page, ui }) => {
        await page.goto(`${ui.url}/phone/r/Contact/${jane}`);

        await expect(page.locator('c-greeting .error')).toHaveText(
            'lightning/empApi is not supported in the Salesforce mobile app.'
        );
        expect(ui.org.listening('/event/Greeting_Event__e')).toBe(0);
    });

    test('a push appears as a banner that opens the record', async ({ page, ui }) => {
        await page.goto(`${ui.url}/phone/o/Account/list`);
        await expect(page.getByRole('heading', { name: 'All Accounts' })).toBeVisible();
        ui.org.notify(amy, 'Jane Smith (Acme) wrote', 'Hi, is my order on its way?', jane);

        await page
            .getByRole('alert')
            .getByRole('button', { name: /Jane Smith \(Acme\) wrote/ })
            .click();

        await expect(page).toHaveURL(`${ui.url}/phone/r/Contact/${jane}`);
        await expect(page.getByRole('heading', { name: 'Jane Smith' })).toBeVisible();
    });

    for (const path of [`r/Contact/${jane}`, 'o/Contact/list', 'page/home']) {
        test(`/phone/${path} has no accessibility violations`, async ({ page, ui }) => {
            await page.goto(`${ui.url}/phone/${path}`);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

            expect(await violations(page)).toEqual([]);
        });
    }
});

test('in a wide window the phone is a frame of its size', async ({ page, ui }) => {
    await page.goto(`${ui.url}/phone/r/Contact/${jane}`);
    const screen = page.frameLocator('iframe');

    await expect(screen.getByRole('heading', { name: 'Jane Smith' })).toBeVisible();
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 390, height: 844 });
    await screen.getByRole('link', { name: 'Accounts' }).first().click();
    await expect(page).toHaveURL(`${ui.url}/phone/o/Account/list`);
});
