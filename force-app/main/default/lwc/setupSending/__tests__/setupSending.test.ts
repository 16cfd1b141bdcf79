import SetupSending from 'c/setupSending';
import { open } from 'c/setupSettingsApi';
import { errorOf, find, findAll, mount, refusal, settle } from '../../setupHome/__tests__/support';

jest.mock('c/setupSettingsApi');

const openSettings = open as jest.Mock;

type Card = HTMLElement & { settings: object; fields: { name: string; options?: object[] }[] };

function cards(element: HTMLElement): Card[] {
    return findAll<Card>(element, 'c-setup-settings-card');
}

describe('c-setup-sending', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        openSettings.mockResolvedValue({ numberChoice: 'Never' });
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('sets who chooses numbers, what customers see, and the address', async () => {
        const element = await mount('c-setup-sending', SetupSending);

        expect(cards(element).flatMap(({ fields }) => fields.map(({ name }) => name))).toEqual([
            'numberChoice',
            'sendsReadReceipts',
            'sendsTypingIndicator',
            'failsOverToSms',
            'messagesCredential'
        ]);
        expect(cards(element)[0]?.fields[0]?.options).toHaveLength(3);
        expect(cards(element)[2]?.fields[0]?.options).toHaveLength(5);
        await expect(element).toBeAccessible();
    });

    it('hands what one card saved to all', async () => {
        const element = await mount('c-setup-sending', SetupSending);
        const saved = { numberChoice: 'Always' };

        cards(element)[0]?.dispatchEvent(new CustomEvent('settingssaved', { detail: saved }));
        await settle();

        expect(cards(element).map(({ settings }) => settings)).toEqual([saved, saved, saved]);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        openSettings.mockRejectedValueOnce(refusal('For administrators only.'));
        const element = await mount('c-setup-sending', SetupSending);
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });
});
