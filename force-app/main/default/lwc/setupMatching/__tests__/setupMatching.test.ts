import SetupMatching from 'c/setupMatching';
import { choices, open } from 'c/setupSettingsApi';
import { errorOf, find, findAll, mount, refusal, settle } from '../../setupHome/__tests__/support';

jest.mock('c/setupSettingsApi');
jest.mock('c/setupMatchingApi', () => ({
    open: () => Promise.resolve([]),
    progress: () => Promise.resolve([])
}));

const openSettings = open as jest.Mock;
const loadChoices = choices as jest.Mock;

type Card = HTMLElement & {
    fields: { name: string; options?: { label: string; value: string }[] }[];
};

function cards(element: HTMLElement): Card[] {
    return findAll<Card>(element, 'c-setup-settings-card');
}

describe('c-setup-matching', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        openSettings.mockResolvedValue({ defaultCountry: 'US', matchRule: 'All' });
        loadChoices.mockResolvedValue({
            countries: ['US', 'GB', 'FR'],
            matchRules: { All: 'To every record.', Newest: 'To the newest one.' },
            businessHours: {}
        });
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('offers countries by their names, and rules by what they mean', async () => {
        const element = await mount('c-setup-matching', SetupMatching);

        const [country, rule] = cards(element).map(({ fields }) => fields[0]);
        expect(country?.options?.map(({ label }) => label)).toEqual([
            'France (FR)',
            'United Kingdom (GB)',
            'United States (US)'
        ]);
        expect(rule?.options).toContainEqual({ label: 'To every record.', value: 'All' });
        await expect(element).toBeAccessible();
    });

    it.each([
        ['GB', 1],
        ['US', 0]
    ])('says that records have to be linked anew for a new country: %s', async (country, times) => {
        const element = await mount('c-setup-matching', SetupMatching);

        cards(element)[0]?.dispatchEvent(
            new CustomEvent('settingssaved', { detail: { defaultCountry: country } })
        );
        await settle();

        expect(findAll(element, 'p[role="status"]')).toHaveLength(times);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        openSettings.mockRejectedValueOnce(refusal('For administrators only.'));
        const element = await mount('c-setup-matching', SetupMatching);
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });
});
