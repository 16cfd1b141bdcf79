import { createElement } from 'lwc';
import ConversationFailure from 'c/conversationFailure';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-failure', { is: ConversationFailure });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-failure', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('says why, and shows the code on demand', async () => {
        const element = show({ reason: 'The phone was off.', code: '1180' });

        expect(find(element, '[data-part="reason"]')?.textContent).toBe('The phone was off.');
        expect(find(element, '[data-part="details"]')).toBeNull();
        find(element, '[aria-expanded]')?.click();
        await Promise.resolve();

        expect(find(element, '[data-part="details"]')?.textContent).toBe(
            'c.conversationBubble_Details'
        );
        await expect(element).toBeAccessible();
    });

    it('has a sentence where Vonage gave none', () => {
        expect(find(show({}), '[data-part="reason"]')?.textContent).toBe(
            'c.conversationFailure_Unknown'
        );
    });

    it('offers to try again', async () => {
        const element = show({ canRetry: true });
        const retry = jest.fn();
        element.addEventListener('retryrequested', retry);

        find(element, '[data-part="retry"]')?.click();

        expect(retry).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();
    });

    it('says when that was done', async () => {
        const element = show({ wasSentAgain: true });

        expect(find(element, '[data-part="retry"]')).toBeNull();
        expect(find(element, '[data-part="sent-again"]')).not.toBeNull();
        await expect(element).toBeAccessible();
    });
});
