import { createElement } from 'lwc';
import ConversationMedia from 'c/conversationMedia';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-media', { is: ConversationMedia });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-media', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const PICTURE = {
        id: 'f1',
        kind: 'Image',
        state: 'Kept',
        versionId: '068',
        documentId: '069',
        fileName: 'boat.jpg',
        extension: 'jpg',
        sizeBytes: 350_000
    };

    it('shows a picture that opens a preview', async () => {
        const element = show({ media: PICTURE });
        const heard = jest.fn();
        element.addEventListener('previewrequested', (event) =>
            heard((event as CustomEvent<unknown>).detail)
        );

        expect(find<HTMLImageElement>(element, 'img')?.src).toContain('versionId=068');
        expect(find<HTMLImageElement>(element, 'img')?.alt).toBe('boat.jpg');
        await expect(element).toBeAccessible();
        find(element, 'button')?.click();
        expect(heard).toHaveBeenCalledWith({
            documentId: '069',
            versionId: '068',
            title: 'boat.jpg',
            kind: 'Image'
        });
    });

    it.each([
        ['Video', 'video'],
        ['Audio', 'audio']
    ])('plays %s', async (kind, tag) => {
        const element = show({ media: { ...PICTURE, kind } });

        expect(find<HTMLMediaElement>(element, tag)?.src).toContain('/download/068');
        expect(find(element, tag)?.getAttribute('aria-label')).toBe('boat.jpg');
        await expect(element).toBeAccessible();
    });

    it('offers any other file with name and size', async () => {
        const element = show({ media: { ...PICTURE, kind: 'File', extension: 'pdf' } });

        expect(find(element, '.name')?.textContent?.trim()).toBe('boat.jpg');
        expect(find(element, '.size')?.textContent).toBe('342 kB');
        expect(find<{ iconName: string }>(element, 'lightning-icon')?.iconName).toBe('doctype:pdf');
        await expect(element).toBeAccessible();
    });

    it('offers as a file what the browser cannot show', async () => {
        const element = show({ media: PICTURE });

        find(element, 'img')?.dispatchEvent(new CustomEvent('error'));
        await Promise.resolve();

        expect(find(element, 'img')).toBeNull();
        expect(find(element, '.download')).not.toBeNull();
    });

    it.each(['Waiting', 'Failed', 'Refused', 'Lost', 'Hidden'])(
        'says why a file that is %s cannot be seen',
        async (state) => {
            const element = show({
                media: { id: 'f1', kind: 'Image', state, failureReason: 'Because.' }
            });

            expect(find(element, '[data-part="media-state"]')?.textContent).toBe(
                `c.conversationMedia_${state}`
            );
            expect(find(element, '[data-part="media-reason"]')?.textContent?.trim()).toBe(
                'Because.'
            );
            await expect(element).toBeAccessible();
        }
    );
});
