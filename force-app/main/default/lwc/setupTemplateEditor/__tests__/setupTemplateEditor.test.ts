import SetupTemplateEditor from 'c/setupTemplateEditor';
import {
    fields,
    files,
    objects,
    records,
    relationships,
    removeTemplate,
    saveTemplate,
    type TemplateDraft
} from 'c/setupTemplatesApi';
import {
    find,
    findAll,
    heard,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupTemplatesApi');

const save = saveTemplate as jest.Mock;
const remove = removeTemplate as jest.Mock;
const SMS: TemplateDraft = {
    id: 'a05',
    name: 'Greeting',
    channel: 'SMS',
    objectName: 'Lead',
    body: 'Hello ',
    isActive: true
};
const WHATSAPP: TemplateDraft = {
    ...SMS,
    channel: 'WhatsApp',
    body: 'Hello {{1}}',
    headerFile: 'IMAGE',
    outOfStep: 'Its text was changed at WhatsApp.',
    places: [
        { name: '1', component: 'body', field: 'FirstName', fallback: 'there' },
        { name: '0', component: 'button' }
    ]
};

function show(stored: TemplateDraft): Promise<HTMLElement> {
    return mount('c-setup-template-editor', SetupTemplateEditor, { stored });
}

function pick(element: HTMLElement, detail: object): void {
    find(element, 'c-setup-merge-field').dispatchEvent(new CustomEvent('fieldpicked', { detail }));
}

function write(element: HTMLElement, text: string): void {
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    field.value = text;
    field.dispatchEvent(new CustomEvent('input'));
}

describe('c-setup-template-editor', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        for (const labels of [fields, relationships, records]) {
            (labels as jest.Mock).mockResolvedValue({});
        }
        (objects as jest.Mock).mockResolvedValue({ Lead: 'Lead' });
        (files as jest.Mock).mockResolvedValue([
            { documentId: '069A', title: 'Brochure', extension: 'pdf' },
            { documentId: '069B', title: 'Film', extension: 'mov', refusal: 'MMS takes no .mov.' }
        ]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('saves what was written, and tells its parent', async () => {
        save.mockImplementation((draft: TemplateDraft) => Promise.resolve({ ...draft, id: 'a09' }));
        const element = await show({ channel: 'SMS', isActive: true });
        const saved = heard(element, 'templatesaved');
        await expect(element).toBeAccessible();

        type(element, '[data-name="name"]', { value: 'Ready' });
        type(element, '[data-name="objectName"]', { value: 'Lead' });
        write(element, 'Your car is ready.');
        type(element, '[data-name="documentId"]', { value: '069A' });
        type(element, 'lightning-input[type="checkbox"], lightning-input:not([data-name])', {
            checked: false
        });
        await press(element, 'c.setupCard_Save');

        expect(save).toHaveBeenCalledWith({
            channel: 'SMS',
            isActive: false,
            name: 'Ready',
            objectName: 'Lead',
            body: 'Your car is ready.',
            documentId: '069A'
        });
        expect(saved).toHaveLength(1);
    });

    it('puts a field where the cursor stands', async () => {
        const element = await show({ ...SMS, body: 'Hello , welcome' });
        const field = find<HTMLTextAreaElement>(element, 'textarea');
        field.setSelectionRange(6, 6);

        pick(element, { path: 'FirstName', fallback: 'there' });
        await settle();
        expect(field.value).toBe('Hello {!FirstName|there}, welcome');

        field.setSelectionRange(0, 5);
        pick(element, { path: 'Salutation' });
        await settle();
        expect(field.value).toBe('{!Salutation} {!FirstName|there}, welcome');
    });

    it('counts a field as long as the least that stands in its place', async () => {
        const element = await show({ ...SMS, body: 'Hi {!FirstName|you}{!Title}' });

        expect(find<{ text: string }>(element, 'c-conversation-counter').text).toBe('Hi you');
    });

    it('says why a file cannot go', async () => {
        const element = await show({ ...SMS, documentId: '069B' });

        expect(find(element, 'p[role="status"]').textContent).toBe('MMS takes no .mov.');
    });

    it('keeps what was written when it is refused', async () => {
        save.mockRejectedValue(refusal('Give the template a name.'));
        const element = await show(SMS);
        const saved = heard(element, 'templatesaved');

        write(element, 'Hello {!Nickname}');
        await press(element, 'c.setupCard_Save');

        expect(find<{ error: string }>(element, 'c-setup-card').error).toBe(
            'Give the template a name.'
        );
        expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Hello {!Nickname}');
        expect(saved).toEqual([]);
    });

    it("shows WhatsApp's text, which cannot be changed, and maps its places to fields", async () => {
        save.mockResolvedValue(WHATSAPP);
        const element = await show(WHATSAPP);
        await expect(element).toBeAccessible();
        expect(findAll(element, 'textarea')).toHaveLength(0);
        expect(find(element, '[data-place="0"]').textContent).toContain(
            'c.setupTemplateEditor_FilledOr'
        );

        find(element, '[data-place="1"] lightning-button').click();
        await settle();
        pick(element, { path: 'Id_Of_Order__c' });
        await settle();
        await press(element, 'c.setupCard_Save');

        expect(save).toHaveBeenCalledWith({
            ...WHATSAPP,
            places: [
                WHATSAPP.places?.[0],
                { name: '0', component: 'button', field: 'Id_Of_Order__c', fallback: undefined }
            ]
        });
    });

    it('says how it differs from WhatsApp and which file it wants', async () => {
        const element = await show(WHATSAPP);

        const text = find(element, 'c-setup-card').textContent ?? '';
        expect(text).toContain('c.setupTemplates_OutOfStep');
        expect(text).toContain('c.setupTemplateEditor_HeaderFile');
    });

    it('deletes a stored one, and tells its parent', async () => {
        remove.mockResolvedValue([]);
        const element = await show(SMS);
        const removed = heard(element, 'templateremoved');

        await press(element, 'c.setupTemplateEditor_Delete');

        expect(remove).toHaveBeenCalledWith('a05');
        expect(removed).toHaveLength(1);
    });

    it('gives up', async () => {
        const element = await show({ channel: 'SMS', isActive: true });
        const cancelled = heard(element, 'cancelled');

        await press(element, 'c.setupCard_Cancel');

        expect(cancelled).toHaveLength(1);
    });
});
