import { createElement } from 'lwc';
import ConversationEmojiPicker from 'c/conversationEmojiPicker';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-emoji-picker', { is: ConversationEmojiPicker });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-emoji-picker', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    function buttons(element: HTMLElement): HTMLElement[] {
        return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.emoji') ?? [])];
    }

    function press(element: HTMLElement, key: string): void {
        buttons(element)[0].dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }

    it('shows emoji by group, each once, with one tab stop', async () => {
        const element = show({});
        const all = buttons(element).map(({ dataset }) => dataset.emoji);

        expect(new Set(all).size).toBe(all.length);
        expect(buttons(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
        expect(find(element, '[role="group"]')?.getAttribute('aria-label')).toBe(
            'c.conversationEmojiPicker_Smileys'
        );
        await expect(element).toBeAccessible();
    });

    it('tells which one was chosen', () => {
        const element = show({});
        const heard = jest.fn();
        element.addEventListener('emojichosen', (event) =>
            heard((event as CustomEvent<string>).detail)
        );

        find(element, '[data-emoji="👍"]')?.click();

        expect(heard).toHaveBeenCalledWith('👍');
    });

    it('moves by arrow keys', async () => {
        const element = show({});
        const [first, second] = buttons(element);

        press(element, 'ArrowRight');
        await Promise.resolve();
        expect(element.shadowRoot?.activeElement).toBe(second);
        expect(second.tabIndex).toBe(0);
        press(element, 'ArrowLeft');
        await Promise.resolve();
        expect(element.shadowRoot?.activeElement).toBe(first);
        press(element, 'ArrowLeft');
        press(element, 'x');
        expect(element.shadowRoot?.activeElement).toBe(first);
    });
});
