import { createElement } from 'lwc';
import ConversationAttachment from 'c/conversationAttachment';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-attachment', { is: ConversationAttachment });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-attachment', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const RESOURCE = {
        documentId: '069',
        versionId: '068',
        title: 'Store map',
        extension: 'png',
        kind: 'Image',
        sizeBytes: 350_000
    };

    it('shows name, size and picture', async () => {
        const element = show({ resource: RESOURCE });

        expect(find(element, '[data-part="attachment"]')?.textContent).toBe('Store map');
        expect(find(element, '.size')?.textContent).toBe('342 kB');
        expect(find<HTMLImageElement>(element, 'img')?.src).toContain('versionId=068');
        await expect(element).toBeAccessible();
    });

    it('shows an icon for other files', async () => {
        const element = show({ resource: { ...RESOURCE, kind: 'File', extension: 'pdf' } });

        expect(find(element, 'img')).toBeNull();
        expect(find<{ iconName: string }>(element, 'lightning-icon')?.iconName).toBe('doctype:pdf');
        await expect(element).toBeAccessible();
    });

    it('can be looked at and taken off; one of a template stays', () => {
        const element = show({ resource: RESOURCE });
        const heard = jest.fn();
        element.addEventListener('attachmentremoved', () => heard('removed'));
        element.addEventListener('previewrequested', (event) =>
            heard((event as CustomEvent<object>).detail)
        );

        find(element, '.remove')?.click();
        find(element, 'lightning-button-icon')?.click();

        const { documentId, versionId, title, kind } = RESOURCE;
        expect(heard.mock.calls).toEqual([['removed'], [{ documentId, versionId, title, kind }]]);
        expect(find(show({ resource: RESOURCE, isFixed: true }), '.remove')).toBeNull();
    });
});
