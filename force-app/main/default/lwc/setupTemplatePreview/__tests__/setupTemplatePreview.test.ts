import SetupTemplatePreview from 'c/setupTemplatePreview';
import { preview, records, type TemplateDraft } from 'c/setupTemplatesApi';
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

jest.mock('c/setupTemplatesApi');

const fillDraft = preview as jest.Mock;
const findRecords = records as jest.Mock;
const DRAFT: TemplateDraft = {
    channel: 'SMS',
    isActive: true,
    objectName: 'Lead',
    body: 'Hello {!FirstName}'
};

type Preview = HTMLElement & { draft: TemplateDraft };

function show(draft: TemplateDraft = DRAFT): Promise<Preview> {
    return mount<Preview>('c-setup-template-preview', SetupTemplatePreview, { draft });
}

describe('c-setup-template-preview', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        findRecords.mockResolvedValue({ '00Q1': 'Jane Smith' });
        fillDraft.mockResolvedValue({ text: 'Hello Jane', buttons: [], parameters: [] });
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('fills the draft, as it stands, from a record', async () => {
        const element = await show();
        await press(element, 'c.setupTemplatePreview_Show');

        expect(fillDraft).toHaveBeenCalledWith(DRAFT, '00Q1');
        expect(find(element, '.bubble').textContent).toBe('Hello Jane');
        await expect(element).toBeAccessible();
    });

    it('says which fields are empty on the record, and which buttons there are', async () => {
        fillDraft.mockResolvedValue({
            text: 'Hello [First Name]',
            buttons: ['Yes', 'No'],
            parameters: [
                { key: 'FirstName', label: 'First Name', isMissing: true },
                { key: 'Company', label: 'Company', isMissing: false }
            ],
            refusal: 'Something is missing.'
        });
        const element = await show();
        await press(element, 'c.setupTemplatePreview_Show');

        const shown = find(element, '.shown').textContent ?? '';
        expect(shown).toContain('c.setupTemplatePreview_Missing');
        expect(shown).toContain('c.setupTemplatePreview_Buttons');
        expect(shown).not.toContain('Something is missing.');
    });

    it('forgets what was filled when the draft changes', async () => {
        const element = await show();
        await press(element, 'c.setupTemplatePreview_Show');

        element.draft = { ...DRAFT, body: 'Bye' };
        await settle();

        expect(findAll(element, '.bubble')).toHaveLength(0);
        expect(findRecords).toHaveBeenCalledTimes(1);
    });

    it('finds records by the beginning of their name, when the typing pauses', async () => {
        jest.useFakeTimers();
        const element = await show();
        findRecords.mockResolvedValue({});

        type(element, 'lightning-input', { value: 'J' });
        type(element, 'lightning-input', { value: 'Jo' });
        await jest.advanceTimersByTimeAsync(300);

        expect(findRecords).toHaveBeenCalledTimes(2);
        expect(findRecords).toHaveBeenLastCalledWith('Lead', 'Jo');
        expect(find(element, 'p[role="status"]').textContent).toBe('c.setupTemplatePreview_None');
    });

    it('needs to know what the template is written from', async () => {
        const element = await show({ ...DRAFT, objectName: undefined });

        expect(findRecords).not.toHaveBeenCalled();
        expect(findAll(element, 'lightning-combobox')).toHaveLength(0);
    });

    it('says why it cannot be filled', async () => {
        fillDraft.mockRejectedValue(refusal('You cannot see this record.'));
        const element = await show();
        await press(element, 'c.setupTemplatePreview_Show');

        expect(errorOf(element)).toBe('You cannot see this record.');
    });
});
