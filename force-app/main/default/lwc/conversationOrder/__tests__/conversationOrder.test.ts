import { createElement } from 'lwc';
import ConversationOrder from 'c/conversationOrder';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-order', { is: ConversationOrder });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-order', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const KAYAK = { product: 'kayak', quantity: '2', price: 499, currencyCode: 'USD' };

    it('shows lines and total', async () => {
        const element = show({
            items: [KAYAK, { product: 'paddle', quantity: '1', price: 49.5, currencyCode: 'USD' }]
        });

        expect(element.shadowRoot?.querySelectorAll('li')).toHaveLength(2);
        expect(find(element, '.total')?.textContent).toContain('$1,047.50');
        await expect(element).toBeAccessible();
    });

    it.each([
        ['currencies differ', { ...KAYAK, currencyCode: 'EUR' }],
        ['a price is missing', { product: 'paddle', quantity: '1', currencyCode: 'USD' }]
    ])('sums nothing when %s', (_when, other) => {
        expect(find(show({ items: [KAYAK, other] }), '.total')).toBeNull();
    });

    it('shows an amount in a currency nobody knows', () => {
        const element = show({ items: [{ ...KAYAK, currencyCode: 'no currency' }] });

        expect(find(element, '.line')?.textContent).toContain('499 no currency');
    });

    it('has no total where nothing was ordered', async () => {
        const element = show({ items: [] });

        expect(find(element, 'li')).toBeNull();
        expect(find(element, '.total')).toBeNull();
        await expect(element).toBeAccessible();
    });
});
