import { createElement } from 'lwc';
import ConversationRecipientPicker from 'c/conversationRecipientPicker';
import type { RecipientView } from 'c/conversationApi';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-recipient-picker', {
        is: ConversationRecipientPicker
    });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-recipient-picker', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const RECIPIENTS: RecipientView[] = [
        { label: 'Mobile', phone: '+14155550142', phoneText: '(415) 555-0142', typed: '0142' },
        { label: 'Fax', typed: 'ask reception' },
        { label: 'Wrote', userId: 'US.1', typed: 'Kim' }
    ];

    type Combobox = HTMLElement & { options: { value: string }[]; value?: string };

    function values(element: HTMLElement): string[] {
        return (find<Combobox>(element, 'lightning-combobox')?.options ?? []).map(
            ({ value }) => value
        );
    }

    it('offers numbers that can be read; people without one only on WhatsApp', async () => {
        const element = show({ recipients: RECIPIENTS, value: '+14155550142', channel: 'SMS' });

        expect(values(element)).toEqual(['+14155550142']);
        expect(values(show({ recipients: RECIPIENTS, channel: 'WhatsApp' }))).toEqual([
            '+14155550142',
            'US.1'
        ]);
        await expect(element).toBeAccessible();
    });

    it('tells which one was chosen', () => {
        const element = show({ recipients: RECIPIENTS, channel: 'WhatsApp' });
        const heard = jest.fn();
        element.addEventListener('recipientchanged', (event) =>
            heard((event as CustomEvent<string>).detail)
        );

        find(element, 'lightning-combobox')?.dispatchEvent(
            new CustomEvent('change', { detail: { value: 'US.1' } })
        );

        expect(heard).toHaveBeenCalledWith('US.1');
    });

    it('lets whoever may type another number', async () => {
        const element = show({ recipients: RECIPIENTS, canType: true });
        const heard = jest.fn();
        element.addEventListener('recipientchanged', (event) =>
            heard((event as CustomEvent<string>).detail)
        );
        find(element, 'lightning-combobox')?.dispatchEvent(
            new CustomEvent('change', { detail: { value: '*' } })
        );
        await Promise.resolve();

        find(element, 'lightning-input')?.dispatchEvent(
            new CustomEvent('change', { detail: { value: ' 415 555 0199 ' } })
        );

        expect(heard.mock.calls).toEqual([[''], ['415 555 0199']]);
        await expect(element).toBeAccessible();
    });

    it('offers only to type where the record has no number', async () => {
        const element = show({ recipients: [], canType: true });

        expect(values(element)).toEqual(['*']);
        expect(values(show({ recipients: [] }))).toEqual([]);
        await expect(element).toBeAccessible();
    });
});
