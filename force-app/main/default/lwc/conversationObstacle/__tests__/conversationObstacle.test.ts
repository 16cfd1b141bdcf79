import { createElement } from 'lwc';
import ConversationObstacle from 'c/conversationObstacle';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-obstacle', { is: ConversationObstacle });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-obstacle', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('says what stands in the way, and offers the next step', async () => {
        const element = show({ sentence: 'No number yet.', action: 'Edit the record' });
        const chosen = jest.fn();
        element.addEventListener('actionchosen', chosen);

        expect(find(element, '[data-part="obstacle-sentence"]')?.textContent).toBe(
            'No number yet.'
        );
        find(element, 'lightning-button')?.click();

        expect(chosen).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();
    });

    it('goes without a step where there is none', () => {
        expect(find(show({ sentence: 'No.' }), 'lightning-button')).toBeNull();
    });
});
