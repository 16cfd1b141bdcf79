import { createElement } from 'lwc';
import ConversationDrawer from 'c/conversationDrawer';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-drawer', { is: ConversationDrawer });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-drawer', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('is a dialog with a name, and takes the focus', async () => {
        const element = show({ heading: 'Files' });

        expect(find(element, '[role="dialog"]')?.getAttribute('aria-label')).toBe('Files');
        expect(element.shadowRoot?.activeElement).toBe(find(element, '[role="dialog"]'));
        await expect(element).toBeAccessible();
    });

    it('gives the focus to what is in it', () => {
        const element = show({ heading: 'Files' });
        const content = document.createElement('input');
        const focus = jest.spyOn(content, 'focus');
        const slot = find<HTMLSlotElement>(element, 'slot');
        // jsdom does not assign elements to slots.
        slot!.assignedElements = () => [content];

        slot?.dispatchEvent(new CustomEvent('slotchange'));

        expect(focus).toHaveBeenCalled();
    });

    it('closes by its button and by Escape, and tells nobody else of the key', () => {
        const element = show({ heading: 'Files' });
        const closed = jest.fn();
        const outside = jest.fn();
        element.addEventListener('closed', closed);
        element.addEventListener('keydown', outside);

        find(element, 'lightning-button-icon')?.click();
        find(element, '[role="dialog"]')?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })
        );
        find(element, '[role="dialog"]')?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true })
        );

        expect(closed).toHaveBeenCalledTimes(2);
        expect(outside).toHaveBeenCalledTimes(1);
    });
});
