import { createElement } from 'lwc';
import ConversationPreview from 'c/conversationPreview';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-preview', { is: ConversationPreview });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-preview', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const FILE = { documentId: '069', versionId: '068', title: 'Store map', kind: 'Image' };

    it('shows the picture with a way to download it', async () => {
        const element = show({ file: FILE });

        expect(find<HTMLImageElement>(element, 'img')?.alt).toBe('Store map');
        expect(find<HTMLAnchorElement>(element, 'a')?.href).toContain('/download/068');
        await expect(element).toBeAccessible();
    });

    it('shows an icon where there is no picture', async () => {
        const element = show({ file: FILE });

        find(element, 'img')?.dispatchEvent(new CustomEvent('error'));
        await Promise.resolve();

        expect(find(element, 'img')).toBeNull();
        expect(find(element, 'lightning-icon')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('passes on that it is closed', () => {
        const element = show({ file: FILE });
        const closed = jest.fn();
        element.addEventListener('closed', closed);

        find(element, 'c-conversation-drawer')?.dispatchEvent(new CustomEvent('closed'));

        expect(closed).toHaveBeenCalledTimes(1);
    });
});
