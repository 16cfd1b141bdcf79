import { createElement } from 'lwc';
import ConversationBubbleActions from 'c/conversationBubbleActions';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-bubble-actions', {
        is: ConversationBubbleActions
    });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-bubble-actions', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('opens answers and reactions', async () => {
        const element = show({});
        expect(find(element, '.choices')).toBeNull();
        await expect(element).toBeAccessible();

        find(element, '.more')?.click();
        await Promise.resolve();

        expect(find(element, '.more')?.getAttribute('aria-expanded')).toBe('true');
        expect(element.shadowRoot?.querySelectorAll('[data-emoji]')).toHaveLength(6);
        await expect(element).toBeAccessible();
    });

    it('tells what was chosen, and closes', async () => {
        const element = show({});
        const heard = jest.fn();
        element.addEventListener('replychosen', () => heard('reply'));
        element.addEventListener('reactionchosen', (event) =>
            heard((event as CustomEvent<string>).detail)
        );

        find(element, '.more')?.click();
        await Promise.resolve();
        find(element, '[data-emoji="👍"]')?.click();
        await Promise.resolve();
        expect(find(element, '.choices')).toBeNull();
        find(element, '.more')?.click();
        await Promise.resolve();
        find(element, '[data-part="reply"]')?.click();

        expect(heard.mock.calls).toEqual([['👍'], ['reply']]);
    });

    it('closes by Escape', async () => {
        const element = show({});
        find(element, '.more')?.click();
        await Promise.resolve();

        find(element, '.actions')?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
        );
        await Promise.resolve();

        expect(find(element, '.choices')).toBeNull();
    });
});
