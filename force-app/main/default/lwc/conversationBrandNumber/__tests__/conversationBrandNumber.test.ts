import { createElement } from 'lwc';
import ConversationBrandNumber from 'c/conversationBrandNumber';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-brand-number', { is: ConversationBrandNumber });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-brand-number', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const NUMBERS = [
        { id: 'b1', label: 'US Support', phoneText: '0100', tooltip: 'For the USA' },
        { id: 'b2', label: 'UK Support', phoneText: '0200' }
    ];

    it('shows the number to whoever may not choose', async () => {
        const element = show({ brandNumbers: NUMBERS, value: 'b1' });

        expect(find(element, 'lightning-combobox')).toBeNull();
        expect(find(element, '[data-part="from"]')?.textContent).toBe(
            'c.conversationComposer_NumberOption'
        );
        expect(find<{ content: string }>(element, 'lightning-helptext')?.content).toBe(
            'For the USA'
        );
        await expect(element).toBeAccessible();
    });

    it('says so when there is none', () => {
        expect(find(show({ brandNumbers: [] }), '[data-part="from"]')?.textContent).toBe(
            'c.conversationBrandNumber_None'
        );
    });

    it('lets whoever may choose', async () => {
        const element = show({ brandNumbers: NUMBERS, value: 'b1', canChoose: true });
        const heard = jest.fn();
        element.addEventListener('brandnumberchanged', (event) =>
            heard((event as CustomEvent<string>).detail)
        );

        find(element, 'lightning-combobox')?.dispatchEvent(
            new CustomEvent('change', { detail: { value: 'b2' } })
        );

        expect(heard).toHaveBeenCalledWith('b2');
        await expect(element).toBeAccessible();
    });
});
