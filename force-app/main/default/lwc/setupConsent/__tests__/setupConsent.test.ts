import SetupConsent from 'c/setupConsent';
import { choices, open } from 'c/setupSettingsApi';
import { errorOf, find, findAll, mount, refusal, settle } from '../../setupHome/__tests__/support';

jest.mock('c/setupSettingsApi');
jest.mock('c/setupConsentApi', () => ({ open: () => Promise.resolve([]) }));

const openSettings = open as jest.Mock;
const loadChoices = choices as jest.Mock;

type Card = HTMLElement & {
    settings: object;
    fields: { name: string; options?: { label: string; value: string }[] }[];
};

function cards(element: HTMLElement): Card[] {
    return findAll<Card>(element, 'c-setup-settings-card');
}

describe('c-setup-consent', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        openSettings.mockResolvedValue({ consentScope: 'Number' });
        loadChoices.mockResolvedValue({
            countries: [],
            matchRules: {},
            businessHours: { '01m01': 'Default (America/New_York)' }
        });
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('sets how far STOP reaches, whether words are answered, and when nobody is there', async () => {
        const element = await mount('c-setup-consent', SetupConsent);

        expect(cards(element).flatMap(({ fields }) => fields.map(({ name }) => name))).toEqual([
            'consentScope',
            'answersKeywords',
            'businessHoursId'
        ]);
        expect(findAll(element, 'c-setup-replies')).toHaveLength(2);
        await expect(element).toBeAccessible();
    });

    it("offers the org's business hours, and none", async () => {
        const element = await mount('c-setup-consent', SetupConsent);

        expect(cards(element)[2]?.fields[0]?.options).toEqual([
            { label: 'c.setupConsent_NoHours', value: '' },
            { label: 'Default (America/New_York)', value: '01m01' }
        ]);
    });

    it('hands what one card saved to all', async () => {
        const element = await mount('c-setup-consent', SetupConsent);
        const saved = { consentScope: 'Company' };

        cards(element)[0]?.dispatchEvent(new CustomEvent('settingssaved', { detail: saved }));
        await settle();

        expect(cards(element).map(({ settings }) => settings)).toEqual([saved, saved, saved]);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        openSettings.mockRejectedValueOnce(refusal('For administrators only.'));
        const element = await mount('c-setup-consent', SetupConsent);
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });
});
