import SetupWhatsAppTemplates from 'c/setupWhatsAppTemplates';
import { compare, take, type WhatsAppRow } from 'c/setupTemplatesApi';
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

const ask = compare as jest.Mock;
const takeOver = take as jest.Mock;

const NEW: WhatsAppRow = {
    key: 'w:order:en_US',
    name: 'order',
    language: 'en_US',
    category: 'UTILITY',
    approval: 'Approved',
    body: 'Your order {{1}}'
};
const CHANGED: WhatsAppRow = {
    ...NEW,
    key: 'w:hello:de',
    name: 'hello',
    language: 'de',
    templateId: 'a05',
    differences: ['Its text was changed at WhatsApp.']
};
const SAME: WhatsAppRow = { ...CHANGED, key: 'w:bye:de', name: 'bye', differences: [] };
const GONE: WhatsAppRow = {
    ...CHANGED,
    key: 'w:old:de',
    name: 'old',
    approval: 'Removed',
    differences: ['WhatsApp has no such template any more.']
};

async function show(...rows: WhatsAppRow[]): Promise<HTMLElement> {
    ask.mockResolvedValue(rows);
    const element = await mount('c-setup-whats-app-templates', SetupWhatsAppTemplates);
    await press(element, 'c.setupWhatsApp_Compare');
    return element;
}

function row(element: HTMLElement, { key }: WhatsAppRow): string {
    return find(element, `tr[data-key="${key}"]`).textContent ?? '';
}

describe('c-setup-whats-app-templates', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('asks WhatsApp only when told to', async () => {
        const element = await mount('c-setup-whats-app-templates', SetupWhatsAppTemplates);

        expect(ask).not.toHaveBeenCalled();
        expect(find(element, '[role="status"]').textContent).toBe('c.setupWhatsApp_NotAsked');
    });

    it('shows language, category and approval, and what was imported', async () => {
        const element = await show(NEW, CHANGED, SAME, GONE);

        expect(row(element, NEW)).toContain('American English');
        expect(row(element, NEW)).toContain('c.setupWhatsApp_NotImported');
        expect(row(element, CHANGED)).toContain('Its text was changed at WhatsApp.');
        expect(row(element, SAME)).toContain('c.setupWhatsApp_InStep');
        expect(row(element, GONE)).toContain('c.setupWhatsApp_Removed');
        await expect(element).toBeAccessible();
    });

    it('imports what was chosen, and nothing else', async () => {
        const element = await show(NEW, { ...NEW, key: 'w:other:fr', name: 'other' });
        const taken = heard(element, 'templatestaken');
        takeOver.mockResolvedValue([{ ...NEW, templateId: 'a07', differences: [] }]);
        const importing = () =>
            findAll<{ label: string; disabled: boolean }>(element, 'lightning-button').find(
                ({ label }) => label === 'c.setupWhatsApp_Import'
            );
        expect(importing()?.disabled).toBe(true);

        type(element, `lightning-input[data-key="${NEW.key}"]`, { checked: true });
        type(element, 'lightning-input[data-key="w:other:fr"]', { checked: true });
        type(element, 'lightning-input[data-key="w:other:fr"]', { checked: false });
        await settle();
        await press(element, 'c.setupWhatsApp_Import');

        expect(takeOver).toHaveBeenCalledWith([NEW.key]);
        expect(row(element, NEW)).toContain('c.setupWhatsApp_InStep');
        expect(find(element, '[role="status"]').textContent).toBe('c.setupWhatsApp_Taken');
        expect(taken).toHaveLength(1);
    });

    it('repairs what differs, where there is something to take over', async () => {
        const element = await show(CHANGED, GONE, SAME);
        takeOver.mockResolvedValue([{ ...CHANGED, differences: [] }, GONE, SAME]);

        expect(findAll(element, 'tbody lightning-button')).toHaveLength(1);
        await press(element, 'c.setupWhatsApp_Repair');

        expect(takeOver).toHaveBeenCalledWith([CHANGED.key]);
        expect(findAll(element, 'tbody lightning-button')).toHaveLength(0);
    });

    it('says so when the account has none', async () => {
        const element = await show();

        expect(find(element, '[role="status"]').textContent).toBe('c.setupWhatsApp_None');
        expect(findAll(element, 'table')).toHaveLength(0);
    });

    it("shows Vonage's reason when it cannot be asked, and keeps what was there", async () => {
        const element = await show(NEW);
        ask.mockRejectedValue(refusal('Vonage did not take the key.'));

        await press(element, 'c.setupWhatsApp_Compare');

        expect(find<{ error: string }>(element, 'c-setup-card').error).toBe(
            'Vonage did not take the key.'
        );
        expect(findAll(element, 'tbody tr')).toHaveLength(1);
    });
});
