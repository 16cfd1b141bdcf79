import SetupSettingsCard, { type SettingField } from 'c/setupSettingsCard';
import { saveChanges, type Settings } from 'c/setupSettingsApi';
import {
    find,
    findAll,
    heard,
    mount,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupSettingsApi');

const save = saveChanges as jest.Mock;
const FIELDS: SettingField[] = [
    { name: 'failsOverToSms', kind: 'switch', label: 'Fail over' },
    {
        name: 'numberChoice',
        kind: 'choice',
        label: 'Who chooses',
        options: [
            { label: 'Nobody', value: 'Never' },
            { label: 'Everybody', value: 'Always' }
        ]
    },
    { name: 'retentionDays', kind: 'days', label: 'Days', empty: 'For ever' }
];
const SETTINGS: Settings = { failsOverToSms: 'false', numberChoice: 'Never', linkDays: '7' };

type Card = HTMLElement & { settings: Settings };

function show(settings: Settings | undefined = SETTINGS): Promise<Card> {
    return mount<Card>('c-setup-settings-card', SetupSettingsCard, {
        heading: 'Numbers',
        fields: FIELDS,
        settings
    });
}

async function tell(element: HTMLElement, event: string): Promise<void> {
    find(element, 'c-setup-card').dispatchEvent(new CustomEvent(event));
    await settle();
}

function texts(element: HTMLElement): (string | null)[] {
    return findAll(element, 'dd').map(({ textContent }) => textContent);
}

describe('c-setup-settings-card', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('says what counts in words', async () => {
        const element = await show();

        expect(texts(element)).toEqual(['c.setupSettingsCard_Off', 'Nobody', 'For ever']);
        await expect(element).toBeAccessible();
    });

    it('says what is not set before anything is known', async () => {
        const element = await show({});

        expect(texts(element)[1]).toBe('c.setupSettingsCard_NotSet');
    });

    it('saves its own settings and no others, and tells', async () => {
        save.mockResolvedValue({ ...SETTINGS, failsOverToSms: 'true', retentionDays: '365' });
        const element = await show();
        const saved = heard(element, 'settingssaved');

        await tell(element, 'editrequested');
        await expect(element).toBeAccessible();
        type(element, '[data-name="failsOverToSms"]', { checked: true });
        type(element, '[data-name="retentionDays"]', { value: '365' });
        await tell(element, 'saverequested');

        expect(save).toHaveBeenCalledWith({
            failsOverToSms: 'true',
            numberChoice: 'Never',
            retentionDays: '365'
        });
        expect(saved).toHaveLength(1);
        expect(texts(element)).toEqual(['c.setupSettingsCard_On', 'Nobody', '365']);
    });

    it('goes on saying that it was saved when that comes back from its parent', async () => {
        save.mockResolvedValue({ ...SETTINGS, failsOverToSms: 'true' });
        const element = await show();

        await tell(element, 'editrequested');
        await tell(element, 'saverequested');
        element.settings = { ...SETTINGS, failsOverToSms: 'true' };
        await settle();

        expect(find<{ isSaved: boolean }>(element, 'c-setup-card').isSaved).toBe(true);
    });

    it('shows what another card has saved', async () => {
        const element = await show();

        element.settings = { ...SETTINGS, numberChoice: 'Always' };
        await settle();

        expect(texts(element)[1]).toBe('Everybody');
    });

    it('keeps what was typed when it cannot be saved', async () => {
        save.mockRejectedValue(refusal('From 30 to 3,650 days.'));
        const element = await show();

        await tell(element, 'editrequested');
        type(element, '[data-name="retentionDays"]', { value: '2' });
        await tell(element, 'saverequested');

        expect(find<{ error: string }>(element, 'c-setup-card').error).toBe(
            'From 30 to 3,650 days.'
        );
        expect(find<{ value: string }>(element, '[data-name="retentionDays"]').value).toBe('2');
    });

    it('forgets what was typed when that is cancelled', async () => {
        const element = await show();

        await tell(element, 'editrequested');
        type(element, '[data-name="numberChoice"]', { value: 'Always' });
        await tell(element, 'cancelrequested');

        expect(texts(element)[1]).toBe('Nobody');
        expect(save).not.toHaveBeenCalled();
    });

    it('does not take away what somebody types when another card was saved', async () => {
        const element = await show();

        await tell(element, 'editrequested');
        type(element, '[data-name="retentionDays"]', { value: '90' });
        element.settings = { ...SETTINGS, linkDays: '9' };
        await settle();

        expect(find<{ value: string }>(element, '[data-name="retentionDays"]').value).toBe('90');
    });
});
