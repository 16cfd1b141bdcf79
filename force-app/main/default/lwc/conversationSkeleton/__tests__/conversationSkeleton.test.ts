import { createElement } from 'lwc';
import ConversationSkeleton from 'c/conversationSkeleton';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-skeleton', { is: ConversationSkeleton });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-skeleton', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it.each(['thread', 'list'])('stands for a %s that loads', async (shape) => {
        const element = show({ shape });

        expect(element.shadowRoot?.querySelectorAll('.line').length).toBeGreaterThan(2);
        expect(find(element, '[role="status"]')?.textContent).toContain(
            'c.conversationPanel_Loading'
        );
        await expect(element).toBeAccessible();
    });
});
