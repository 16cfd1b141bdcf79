import SetupRetention from 'c/setupRetention';
import { open } from 'c/setupSettingsApi';
import { errorOf, find, findAll, mount, refusal, settle } from '../../setupHome/__tests__/support';

jest.mock('c/setupSettingsApi');

const openSettings = open as jest.Mock;

describe('c-setup-retention', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('sets the days, and says what goes and what stays', async () => {
        openSettings.mockResolvedValue({ retentionDays: '365' });
        const element = await mount('c-setup-retention', SetupRetention);

        expect(find(element, 'c-setup-settings-card')).toMatchObject({
            settings: { retentionDays: '365' }
        });
        expect(findAll(element, 'li')).toHaveLength(6);
        await expect(element).toBeAccessible();
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        openSettings.mockRejectedValueOnce(refusal('For administrators only.'));
        openSettings.mockResolvedValueOnce({});
        const element = await mount('c-setup-retention', SetupRetention);
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });
});
