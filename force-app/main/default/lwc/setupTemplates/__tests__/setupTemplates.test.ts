import SetupTemplates from 'c/setupTemplates';
import { files, objects, open, openDraft } from 'c/setupTemplatesApi';
import {
    errorOf,
    find,
    findAll,
    mount,
    press,
    refusal,
    settle
} from '../../setupHome/__tests__/support';

jest.mock('c/setupTemplatesApi');

const load = open as jest.Mock;
const loadDraft = openDraft as jest.Mock;
const ROW = {
    id: 'a05',
    name: 'Greeting',
    channel: 'WhatsApp',
    language: 'pt_BR',
    category: 'UTILITY',
    approval: 'Paused',
    isActive: false,
    objectLabel: 'Lead',
    outOfStep: 'Its text was changed.',
    body: 'Hello {{1}}',
    hasFile: false
};

async function tell(element: HTMLElement, event: string): Promise<void> {
    find(element, 'c-setup-template-editor').dispatchEvent(new CustomEvent(event));
    await settle();
}

describe('c-setup-templates', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        load.mockResolvedValue([ROW]);
        (objects as jest.Mock).mockResolvedValue({});
        (files as jest.Mock).mockResolvedValue([]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('lists templates with language, category, approval and what is wrong', async () => {
        const element = await mount('c-setup-templates', SetupTemplates);

        expect(find(element, 'li').textContent).toContain(
            'WhatsApp · Brazilian Portuguese · UTILITY · c.setupWhatsApp_Paused · Lead'
        );
        expect(find(element, '.slds-text-color_error').textContent).toContain(
            'c.setupTemplates_OutOfStep'
        );
        await expect(element).toBeAccessible();
    });

    it('says what to do when there are none', async () => {
        load.mockResolvedValue([]);
        const element = await mount('c-setup-templates', SetupTemplates);

        expect(find(element, 'p').textContent).toBe('c.setupTemplates_None');
    });

    it('opens one to be changed, and shows the list again when it was saved', async () => {
        loadDraft.mockResolvedValue({ id: 'a05', channel: 'SMS', isActive: true });
        const element = await mount('c-setup-templates', SetupTemplates);

        await press(element, 'c.setupTemplates_Change');
        expect(loadDraft).toHaveBeenCalledWith('a05');
        expect(findAll(element, 'li')).toHaveLength(0);
        await tell(element, 'templatesaved');

        expect(findAll(element, 'li')).toHaveLength(1);
        expect(load).toHaveBeenCalledTimes(2);
    });

    it('begins a new one, and shows the list again when that is given up', async () => {
        const element = await mount('c-setup-templates', SetupTemplates);

        await press(element, 'c.setupTemplates_New');
        expect(find(element, 'c-setup-template-editor')).toMatchObject({
            stored: { channel: 'SMS', isActive: true }
        });
        await tell(element, 'cancelled');

        expect(load).toHaveBeenCalledTimes(1);
        expect(findAll(element, 'li')).toHaveLength(1);
    });

    it('reads the list again when WhatsApp templates were taken over', async () => {
        const element = await mount('c-setup-templates', SetupTemplates);

        find(element, 'c-setup-whats-app-templates').dispatchEvent(
            new CustomEvent('templatestaken')
        );
        await settle();

        expect(load).toHaveBeenCalledTimes(2);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        load.mockRejectedValueOnce(refusal('For administrators only.'));
        const element = await mount('c-setup-templates', SetupTemplates);
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });

    it('says so when one is gone', async () => {
        loadDraft.mockRejectedValue(refusal('This template is gone.'));
        const element = await mount('c-setup-templates', SetupTemplates);

        await press(element, 'c.setupTemplates_Change');

        expect(errorOf(element)).toBe('This template is gone.');
    });
});
