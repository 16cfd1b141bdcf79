import { createElement } from 'lwc';
import ConversationQuote from 'c/conversationQuote';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-quote', { is: ConversationQuote });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-quote', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const QUOTE = { id: 'm1', body: 'Where are you?', senderName: 'Jane Smith' };

    it('shows who said what', async () => {
        const element = show({ quote: QUOTE });

        expect(find(element, '.sender')?.textContent).toBe('Jane Smith');
        expect(find(element, '.text')?.textContent).toBe('Where are you?');
        expect(find(element, 'lightning-button-icon')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('has words for a message without any', () => {
        const element = show({ quote: { id: 'm1' } });

        expect(find(element, '.text')?.textContent).toBe('c.conversationQuote_NoWords');
        expect(find(element, '.sender')?.textContent).toBe('c.conversationBubble_UnknownSender');
    });

    it('leads to the message, and can be cancelled', async () => {
        const element = show({ quote: QUOTE, canCancel: true });
        const heard = jest.fn();
        element.addEventListener('quotechosen', (event) =>
            heard((event as CustomEvent<string>).detail)
        );
        element.addEventListener('quotecancelled', () => heard('cancelled'));

        find(element, '.words')?.click();
        find(element, 'lightning-button-icon')?.click();

        expect(heard.mock.calls).toEqual([['m1'], ['cancelled']]);
        await expect(element).toBeAccessible();
    });
});
