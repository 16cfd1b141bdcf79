import { acme, jane } from './support/fakeRecords.ts';
import { amy, ben } from './support/FakeOrg.ts';
import { expect, test, violations } from './support/uiTest.ts';

const janesPage = `/lightning/r/Contact/${jane}/view`;

test('a record page shows highlights, details and the components of its Lightning page', async ({
    page,
    ui
}) => {
    await page.goto(ui.url + janesPage);

    await expect(page.getByRole('heading', { name: 'Jane Smith' })).toBeVisible();
    await expect(page.locator('shell-highlights-panel')).toContainText('Head of Procurement');
    await expect(page.locator('[data-field="Birthdate"]')).toContainText('3/9/1985');
    await expect(page.locator('.label', { hasText: 'Hello from a label' })).toBeVisible();
    await expect(page.locator('.name', { hasText: 'JS Jane Smith of Acme' })).toBeVisible();
    await expect(page.locator('c-greeting .settings')).toHaveText('["Greeting",true,3]');
    await expect(page.locator('c-greeting .facts')).toHaveText(`Large ${amy} true true Contact`);
    await expect(page).toHaveTitle('Jane Smith | Contact | Salesforce');
});

test('labels speak the language that the user chooses, and pages run the way it does', async ({
    page,
    ui
}) => {
    await page.goto(ui.url + janesPage);
    const user = page.getByRole('button', { name: /View profile/ });

    await user.click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect(page.locator('.label', { hasText: 'Hallo aus einem Label' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');

    await user.click();
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.locator('.label', { hasText: 'Hello from a label' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

    await user.click();
    await page.getByRole('button', { name: /English/ }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('a component that the local org lacks is named, not left out', async ({ page, ui }) => {
    await page.goto(ui.url + janesPage);

    await expect(
        page.getByText('The component force:unheardOf is not in the local org yet.')
    ).toBeVisible();
});

test('a phone number is edited in place and every part of the page shows it', async ({
    page,
    ui
}) => {
    await page.goto(ui.url + janesPage);
    await page.getByRole('button', { name: 'Edit Mobile Phone' }).click();
    await page.getByLabel('Phone', { exact: true }).fill('+1 415 555 0199');
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.locator('shell-highlights-panel')).toContainText('+1 415 555 0199');
    await expect(page.getByRole('button', { name: 'Save' })).toBeHidden();
    expect(ui.org.updates).toEqual([{ id: jane, fields: { Phone: '+1 415 555 0199' } }]);
});

test('a record is changed in the form, names of persons included', async ({ page, ui }) => {
    await page.goto(ui.url + janesPage);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Edit Contact' });
    await expect(form.getByLabel('First Name')).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await form.getByLabel('First Name').fill('Janet');
    await form.getByRole('button', { name: 'Save' }).click();

    await expect(form).toBeHidden();
    await expect(page).toHaveURL(ui.url + janesPage);
    expect(ui.org.updates).toEqual([{ id: jane, fields: { FirstName: 'Janet' } }]);
});

test('a record is made from its list, and what is required is asked for', async ({ page, ui }) => {
    await page.goto(`${ui.url}/lightning/o/Contact/list`);
    await page.getByRole('button', { name: 'New' }).click();
    const form = page.getByRole('dialog', { name: 'New Contact' });
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toContainText('Complete this field.');
    await form.getByLabel('Last Name').fill('Novak');
    await form.getByRole('button', { name: 'Save' }).click();

    await expect(page.getByRole('heading', { name: 'Novak' })).toBeVisible();
    await expect(
        page.getByRole('status').filter({ hasText: 'Contact was created.' })
    ).toBeVisible();
});

test('Escape leaves the form and changes nothing', async ({ page, ui }) => {
    await page.goto(`${ui.url}/lightning/r/Contact/${jane}/edit`);
    await page.getByRole('dialog').getByLabel('First Name').fill('Nobody');
    await page.keyboard.press('Escape');

    await expect(page).toHaveURL(ui.url + janesPage);
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(ui.org.updates).toEqual([]);
});

test('what the org refuses stands at its field', async ({ page, ui }) => {
    await page.goto(ui.url + janesPage);
    await page.getByRole('button', { name: 'Edit Mobile Phone' }).click();
    await page.getByLabel('Phone', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.locator('[data-field="Phone"]')).toContainText(
        'Write the number with its country.'
    );
    await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
});

test('cacheable Apex is asked once, again only by refreshApex', async ({ page, ui }) => {
    await page.goto(ui.url + janesPage);
    await expect(page.locator('c-greeting .answer')).toHaveText('Good day, Jane Smith (1)');
    await page.getByRole('link', { name: 'Accounts' }).first().click();
    await expect(page.getByRole('heading', { name: 'All Accounts' })).toBeVisible();
    await page.goBack();
    await expect(page.locator('c-greeting .answer')).toHaveText('Good day, Jane Smith (1)');

    await page.getByRole('button', { name: 'Again' }).click();

    await expect(page.locator('c-greeting .answer')).toHaveText('Good day, Jane Smith (2)');
});

test('Apex that throws reaches the component in the shape of the platform', async ({
    page,
    ui
}) => {
    await page.goto(ui.url + janesPage);
    await page.getByRole('button', { name: 'Rename' }).click();

    await expect(page.locator('c-greeting .error')).toHaveText(
        '500 Server Error false System.AuraHandledException: Names cannot be changed.'
    );
});

test('platform events arrive while the component is there, and no longer', async ({ page, ui }) => {
    const channel = '/event/Greeting_Event__e';
    await page.goto(ui.url + janesPage);
    await expect.poll(() => ui.org.listening(channel)).toBe(1);

    ui.org.publish(channel, { Text__c: 'ping' });

    await expect(page.locator('c-greeting .events')).toHaveText('ping');
    await page.getByRole('link', { name: 'Accounts' }).first().click();
    await expect.poll(() => ui.org.listening(channel)).toBe(0);
});

test('toasts, refresh and navigation work from a component', async ({ page, ui }) => {
    await page.goto(ui.url + janesPage);
    await page.getByRole('button', { name: 'Toast' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Sent' })).toContainText(
        'See the accounts'
    );
    await page.getByRole('button', { name: 'Refresh view' }).click();
    await expect(page.locator('c-greeting .refreshes')).toHaveText('1');

    await page.getByRole('button', { name: 'Go', exact: true }).click();

    await expect(page).toHaveURL(`${ui.url}/lightning/o/Account/list`);
    await expect(page.getByRole('rowheader', { name: 'Globex' })).toBeVisible();
});

test('the bell counts, lists and leads to the record', async ({ page, ui }) => {
    await page.goto(`${ui.url}/lightning/o/Account/list`);
    await expect(page.getByRole('button', { name: 'Notifications' })).toBeVisible();

    ui.org.notify(amy, 'Jane Smith (Acme) wrote', 'Hi', jane);
    ui.org.notify(ben, 'Not for Amy', 'Hi', acme);
    await page.getByRole('button', { name: '1 new notification' }).click();
    await page
        .getByRole('dialog')
        .getByRole('button', { name: /Jane Smith \(Acme\) wrote/ })
        .click();

    await expect(page).toHaveURL(`${ui.url}/lightning/r/Contact/${jane}/view`);
    await expect(page.getByRole('button', { name: 'Notifications' })).toBeVisible();
});

test('the user menu switches the user and stays on the page', async ({ page, ui }) => {
    await page.goto(ui.url + janesPage);
    await page.getByRole('button', { name: 'View profile: Amy Agent' }).click();
    await page.getByRole('link', { name: /Ben Agent/ }).click();

    await expect(page).toHaveURL(ui.url + janesPage);
    await expect(page.getByRole('button', { name: 'View profile: Ben Agent' })).toBeVisible();
    await expect(page.locator('c-greeting .facts')).toContainText(ben);
});

test('lists are searched and sorted', async ({ page, ui }) => {
    await page.goto(`${ui.url}/lightning/o/Contact/list`);
    await page.getByRole('button', { name: 'Name' }).click();
    await expect(page.getByRole('rowheader')).toHaveText(['Jane Smith', 'Sam Okafor']);
    await page.getByRole('button', { name: 'Name' }).click();
    await expect(page.getByRole('rowheader')).toHaveText(['Sam Okafor', 'Jane Smith']);

    await page.getByLabel('Search this list').fill('sam');

    await expect(page.getByRole('rowheader')).toHaveText(['Sam Okafor']);
});

test('the app launcher finds tabs, and a tab shows its component', async ({ page, ui }) => {
    await page.goto(`${ui.url}/lightning/page/home`);
    await page.getByRole('button', { name: 'App Launcher' }).click();
    await page.getByLabel('Search apps and items').fill('greeting');
    await page.getByRole('dialog').getByRole('link', { name: 'Greeting' }).click();

    await expect(page).toHaveURL(`${ui.url}/lightning/n/Greeting`);
    await expect(page.locator('c-greeting')).toBeVisible();
});

for (const [name, path] of [
    ['record page', janesPage],
    ['list', '/lightning/o/Contact/list'],
    ['home page', '/lightning/page/home']
] as const) {
    test(`the ${name} has no accessibility violations`, async ({ page, ui }) => {
        await page.goto(ui.url + path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

        expect(await violations(page)).toEqual([]);
    });
}

for (const button of ['1 new notification', 'App Launcher', 'View profile: Amy Agent']) {
    test(`what "${button}" opens has no accessibility violations`, async ({ page, ui }) => {
        ui.org.notify(amy, 'Jane Smith (Acme) wrote', 'Hi', jane);
        await page.goto(`${ui.url}/lightning/o/Contact/list`);
        await page.getByRole('button', { name: button }).click();
        await expect(page.getByRole('dialog')).toBeVisible();

        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('button', { name: button })).toBeFocused();
    });
}

test('nothing a page needs is blocked by its CSP, and evaluation of text is', async ({
    page,
    ui
}) => {
    const blocked: string[] = [];
    page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) {
            blocked.push(message.text());
        }
    });
    await page.goto(ui.url + janesPage);
    await expect(page.locator('c-greeting')).toBeVisible();

    expect(blocked).toEqual([]);
    const script = "Reflect.construct(Function, ['return 1'])";
    await expect(page.addScriptTag({ content: script })).rejects.toThrow(/Content Security Policy/);
});
