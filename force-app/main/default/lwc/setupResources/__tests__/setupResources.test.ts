import SetupResources from 'c/setupResources';
import { choose, files, make, open, type Library } from 'c/setupResourcesApi';
import { open as openSettings } from 'c/setupSettingsApi';
import {
    errorOf,
    find,
    findAll,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupResourcesApi');
jest.mock('c/setupSettingsApi');

const load = open as jest.Mock;
const chooseLibrary = choose as jest.Mock;
const makeLibrary = make as jest.Mock;

const LIBRARY: Library = {
    hasLibraries: true,
    hasDeliveries: true,
    libraryId: '058A',
    name: 'Files',
    libraries: { '058A': 'Files', '058B': 'Others' },
    members: [
        { name: 'Amy Agent', type: 'User', permission: 'Author', canSend: true },
        { name: 'Viewers', type: 'Group', permission: 'Viewer', canSend: false }
    ]
};

function show(): Promise<HTMLElement> {
    return mount('c-setup-resources', SetupResources);
}

function cardError(element: HTMLElement): string {
    return find<{ error: string }>(element, 'c-setup-card').error;
}

describe('c-setup-resources', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        load.mockResolvedValue(LIBRARY);
        (openSettings as jest.Mock).mockResolvedValue({ linkDays: '7' });
        (files as jest.Mock).mockResolvedValue([]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows who may use the library, and who of them may send', async () => {
        const element = await show();

        expect(findAll(element, 'tbody tr').map(({ textContent }) => textContent)).toEqual([
            'Amy AgentAuthorc.setupResources_CanSend',
            'ViewersViewerc.setupResources_CannotSend'
        ]);
        expect(find(element, 'c-setup-settings-card')).toMatchObject({
            settings: { linkDays: '7' }
        });
        await expect(element).toBeAccessible();
    });

    it('chooses another library, or none', async () => {
        chooseLibrary.mockResolvedValue({ ...LIBRARY, libraryId: undefined, members: [] });
        const element = await show();

        type(element, 'lightning-combobox', { value: '' });
        await settle();

        expect(chooseLibrary).toHaveBeenCalledWith(undefined);
        expect(findAll(element, 'c-setup-resource-files')).toHaveLength(0);
    });

    it('makes a library', async () => {
        makeLibrary.mockResolvedValue({ ...LIBRARY, libraryId: '058B' });
        const element = await show();

        type(element, 'lightning-input', { value: 'Others' });
        await press(element, 'c.setupResources_Make');

        expect(makeLibrary).toHaveBeenCalledWith('Others');
        expect(find<{ value: string }>(element, 'lightning-combobox').value).toBe('058B');
    });

    it('keeps the name that was typed when it cannot be made', async () => {
        makeLibrary.mockRejectedValue(refusal('You may not make libraries.'));
        const element = await show();

        type(element, 'lightning-input', { value: 'Others' });
        await press(element, 'c.setupResources_Make');

        expect(cardError(element)).toBe('You may not make libraries.');
        expect(find<{ value: string }>(element, 'lightning-input').value).toBe('Others');
    });

    it('names a library that the administrator does not see', async () => {
        load.mockResolvedValue({ ...LIBRARY, libraryId: '058Z', members: [] });
        const element = await show();

        expect(
            find<{ options: { label: string }[] }>(element, 'lightning-combobox').options[1]?.label
        ).toBe('c.setupResources_NotVisible');
        expect(element.shadowRoot?.textContent).toContain('c.setupResources_NoMembers');
    });

    it.each([
        [{ hasLibraries: false }, 'c.setupResources_NoLibraries', 0],
        [{ hasDeliveries: false }, 'c.setupResources_NoDeliveries', 1]
    ])('says what the org lacks: %o', async (lack, sentence, boxes) => {
        load.mockResolvedValue({ ...LIBRARY, ...lack });
        const element = await show();

        expect(find(element, '[role="status"]').textContent).toBe(sentence);
        expect(findAll(element, 'lightning-combobox')).toHaveLength(boxes);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        load.mockRejectedValueOnce(refusal('For administrators only.'));
        const element = await show();
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });
});
