import SetupNotifications from 'c/setupNotifications';
import { notificationUsage, open } from 'c/setupSettingsApi';
import { errorOf, find, findAll, mount, refusal, settle } from '../../setupHome/__tests__/support';

jest.mock('c/setupSettingsApi');

const openSettings = open as jest.Mock;
const usage = notificationUsage as jest.Mock;

type Card = HTMLElement & { settings: object; fields: { name: string }[] };

function cards(element: HTMLElement): Card[] {
    return findAll<Card>(element, 'c-setup-settings-card');
}

describe('c-setup-notifications', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        openSettings.mockResolvedValue({ tellsAgentOnMobile: 'false' });
        usage.mockResolvedValue({ sentThisHour: 12, heldThisHour: 0, limitPerHour: 10000 });
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('sets each kind for desktop and phone, and what they say', async () => {
        const element = await mount('c-setup-notifications', SetupNotifications);

        expect(cards(element).flatMap(({ fields }) => fields.map(({ name }) => name))).toEqual([
            'tellsInboundOnDesktop',
            'tellsInboundOnMobile',
            'tellsAgentOnDesktop',
            'tellsAgentOnMobile',
            'showsTextInNotifications'
        ]);
        await expect(element).toBeAccessible();
    });

    it('shows how much of the hour is used, and what had to wait', async () => {
        usage.mockResolvedValue({ sentThisHour: 9000, heldThisHour: 4, limitPerHour: 10000 });
        const element = await mount('c-setup-notifications', SetupNotifications);

        expect(find<HTMLMeterElement>(element, 'meter')).toMatchObject({ max: 10000, value: 9000 });
        expect(find(element, 'c-setup-card').textContent).toContain('c.setupNotifications_Held');
    });

    it('hands what one card saved to all', async () => {
        const element = await mount('c-setup-notifications', SetupNotifications);
        const saved = { tellsAgentOnMobile: 'true' };

        cards(element)[0]?.dispatchEvent(new CustomEvent('settingssaved', { detail: saved }));
        await settle();

        expect(cards(element).map(({ settings }) => settings)).toEqual([saved, saved, saved]);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        openSettings.mockRejectedValueOnce(refusal('For administrators only.'));
        const element = await mount('c-setup-notifications', SetupNotifications);
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });
});
