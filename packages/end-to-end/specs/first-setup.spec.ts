import type { Page } from '@playwright/test';
import { expect, test } from '../support/emptyOrg.ts';
import type { Demo } from '../../../scripts/demo/index.ts';
import { violations } from '../support/axe.ts';
import { keepPicture } from '../support/pictures.ts';

const JANE = '14155550142';
const NUMBERS = ['14155550100', '14155550101', '447700900100', '442079460958'];
const SETUP = '/lightning/n/Vonage_Conversations_Setup?c__section=';

test.setTimeout(180_000);

test('an administrator goes from the bell to an answered message, and recovers from each trouble', async ({
    page,
    fresh
}) => {
    await page.goto(`${fresh.orgUrl}/login?as=admin@local.org`);
    await page.getByRole('button', { name: /notification/i }).click();
    await page.getByText('Vonage Conversations is installed').click();
    const setup = page.locator('c-setup-home');
    await expect(setup.getByRole('heading', { name: 'Connection' })).toBeVisible();
    await keepPicture(page, 'setup/1-account');

    // A wrong key is refused in Vonage's words, and nothing is kept.
    const { account } = fresh.simulator;
    await setup.getByLabel('API key').fill(account.apiKey);
    await setup.getByLabel('API secret').fill('wrong');
    await setup.getByLabel('Signature secret').fill(account.signatureSecret);
    await setup.getByRole('button', { name: 'Connect' }).click();
    await expect(setup.getByText(/does not take this API key/)).toBeVisible();
    await withoutViolations(page);
    await setup.getByLabel('API secret').fill(account.apiSecret);
    await setup.getByRole('button', { name: 'Connect' }).click();

    await expect(setup.getByText('The certificate Vonage_Application is there')).toBeVisible();
    await keepPicture(page, 'setup/2-certificate');
    await setup.getByRole('button', { name: 'Check certificate' }).click();

    // The site is switched off, then not open to its visitors, then refuses a signature that is another's.
    const site = await fresh.org.site();
    await setup.getByRole('button', { name: 'Use the site Webhooks' }).click();
    const test = setup.getByRole('button', { name: 'Send a test call' });
    await fresh.org.setSite({ ...site, isActive: false });
    await test.click();
    await expect(setup.getByText(/Nothing answers at this address/)).toBeVisible();
    await fresh.org.setSite(site);
    await test.click();
    await expect(setup.getByText(/visitors may not deliver webhooks/)).toBeVisible();
    await setup.getByRole('button', { name: 'Allow webhooks on the site Webhooks' }).click();
    await keepPicture(page, 'setup/3-webhooks');
    await withoutViolations(page);
    await test.click();

    // Interrupted: the page is left and opened again, and goes on where it was.
    await expect(setup.getByText('Make a new application')).toBeVisible();
    await page.goto(`${fresh.orgUrl}${SETUP}overview`);
    await setup.getByRole('button', { name: 'Take the maintenance over' }).click();
    await expect(setup.getByText('It runs next on')).toBeVisible();
    await page.goto(`${fresh.orgUrl}${SETUP}connection`);
    await expect(setup.getByText('Make a new application')).toBeVisible();
    await keepPicture(page, 'setup/4-application');
    await withoutViolations(page);
    for (const number of NUMBERS) await control(fresh, 'DELETE', `account/numbers/${number}`);
    await setup.getByRole('button', { name: 'Use this application' }).click();

    // No numbers in the account yet: the administrator rents some, and loads again.
    await expect(setup.getByText('Your Vonage account has no number yet.')).toBeVisible();
    await rentNumbers(fresh);
    await setup.getByRole('button', { name: 'Load again' }).click();
    await expect(
        setup.getByRole('checkbox', { name: '+1 415 555 0100', exact: true })
    ).toBeChecked();
    await keepPicture(page, 'setup/5-numbers');
    await withoutViolations(page);
    await setup.getByRole('checkbox', { name: /0100 is approved for 10DLC/ }).press('Space');
    await setup.getByRole('button', { name: 'Import the chosen numbers' }).click();

    await expect(setup.getByText('WhatsApp knows your company')).toBeVisible();
    await keepPicture(page, 'setup/6-whatsapp');
    await withoutViolations(page);
    await setup.getByRole('button', { name: 'Import the chosen senders' }).click();

    // Nobody may send yet.
    await expect(setup.getByText('Who may send and read messages')).toBeVisible();
    await setup.getByRole('button', { name: 'Go on', exact: true }).click();
    await expect(setup.getByText(/Nobody may send messages yet/)).toBeVisible();
    await setup
        .getByRole('group', { name: 'Amy Agent' })
        .getByRole('checkbox', { name: 'Sends messages' })
        .press('Space');
    await keepPicture(page, 'setup/7-people');
    await withoutViolations(page);
    await setup.getByRole('button', { name: 'Go on', exact: true }).click();

    await setup.getByLabel('Your mobile number').fill('+1 415 555 0142');
    await setup.getByRole('button', { name: 'Send the test message' }).click();
    await expect(setup.getByText(/The message is on the phone/)).toBeVisible();
    await keepPicture(page, 'setup/8-test-message');
    await withoutViolations(page);
    await answer(fresh, 'It works.');
    await expect(setup.getByText('This org is connected with Vonage.')).toBeVisible();
    await keepPicture(page, 'setup/9-connected');

    await agentTalks(page, fresh);
    await resets(page, fresh);
});

async function resets(page: Page, fresh: Demo): Promise<void> {
    await page.goto(`${fresh.orgUrl}/login?as=admin@local.org`);
    await page.goto(`${fresh.orgUrl}${SETUP}reset`);
    const setup = page.locator('c-setup-home');
    await setup.getByLabel('To go on, type RESET').fill('RESET');
    await setup.getByRole('button', { name: 'Reset now' }).click();
    await expect(setup.getByText('Everything was taken back.')).toBeVisible();

    const administrator = (await fresh.org.idOf('User', 'admin@local.org')) ?? '';
    const found = async (soql: string): Promise<number> =>
        (await fresh.org.query(administrator, soql)).records.length;
    expect(await found('SELECT Id FROM Vonage_Settings__c')).toBe(0);
    expect(await found('SELECT Id FROM Brand_Number__c WHERE Active__c = TRUE')).toBe(0);
    expect(await found('SELECT Id FROM Message__c')).toBeGreaterThan(0);
}

async function agentTalks(page: Page, fresh: Demo): Promise<void> {
    const administrator = (await fresh.org.idOf('User', 'admin@local.org')) ?? '';
    const amy = (await fresh.org.idOf('User', 'amy.agent@local.org')) ?? '';
    const [lead] = await fresh.org.save(
        administrator,
        [
            {
                operation: 'insert',
                object: 'Lead',
                id: null,
                fields: {
                    LastName: 'Smith',
                    Company: 'Acme',
                    Phone: '+14155550142',
                    OwnerId: amy
                }
            }
        ],
        true
    );
    await page.goto(`${fresh.orgUrl}/login?as=amy.agent@local.org`);
    await page.goto(`${fresh.orgUrl}/lightning/r/Lead/${String(lead?.id)}/view`);
    const panel = page.locator('c-conversation-panel');
    const history = panel.getByRole('log');
    await panel.getByRole('textbox', { name: /message/i }).fill('Hello from Amy.');
    await panel.getByRole('button', { name: 'Send' }).click();
    const sent = history.getByRole('listitem').filter({ hasText: 'Hello from Amy.' });
    await expect(sent.locator('[data-part="status"]')).toHaveText('Delivered');
    await answer(fresh, 'Hello Amy!');
    await expect(history.getByText('Hello Amy!')).toBeVisible();
}

async function rentNumbers(fresh: Demo): Promise<void> {
    const { applicationId } = fresh.simulator.account;
    const rented = [
        { number: '14155550100', country: 'US', features: ['SMS', 'MMS'] },
        { number: '447700900100', country: 'GB', features: ['SMS'] },
        { number: '442079460958', country: 'GB', features: ['WHATSAPP'], applicationId }
    ];
    for (const number of rented) await control(fresh, 'POST', 'account/numbers', number);
}

async function answer(fresh: Demo, text: string): Promise<void> {
    await control(fresh, 'POST', `phones/${JANE}/messages`, {
        to: '14155550100',
        channel: 'sms',
        message_type: 'text',
        text
    });
}

async function control(
    fresh: Demo,
    method: 'DELETE' | 'POST',
    path: string,
    body?: object
): Promise<void> {
    const answered = await fetch(`${fresh.simulator.url}/_sim/${path}`, {
        method,
        ...(body && {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body)
        })
    });
    expect(answered.ok, await answered.text()).toBe(true);
}

async function withoutViolations(page: Page): Promise<void> {
    expect(await violations(page)).toEqual([]);
}
