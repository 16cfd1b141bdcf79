import { createElement } from 'lwc';
import ConversationResourcePicker from 'c/conversationResourcePicker';
import { resources } from 'c/conversationApi';

jest.mock('c/conversationApi');

const server = resources as jest.Mock;
const MAP = {
    documentId: '069a',
    versionId: '068a',
    title: 'Store map',
    extension: 'png',
    kind: 'Image',
    sizeBytes: 350_000
};
const POSTER = { ...MAP, versionId: '068b', title: 'Poster', refusal: 'Too large for MMS.' };

async function show(): Promise<HTMLElement> {
    const element = createElement('c-conversation-resource-picker', {
        is: ConversationResourcePicker
    });
    Object.assign(element, { recordId: '00Q', recipient: '+1', channel: 'SMS' });
    document.body.appendChild(element);
    await settle();
    return element;
}

async function settle(): Promise<void> {
    for (let i = 0; i < 5; i += 1) {
        // eslint-disable-next-line no-await-in-loop -- promises settle one after the other
        await Promise.resolve();
    }
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

describe('c-conversation-resource-picker', () => {
    beforeEach(() => {
        server.mockReset().mockResolvedValue([POSTER, MAP]);
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('lists files by icon, name and size; those that can go first, the others with the reason', async () => {
        const element = await show();
        const names = [...(element.shadowRoot?.querySelectorAll('.name') ?? [])];

        expect(names.map(({ textContent }) => textContent)).toEqual(['Store map', 'Poster']);
        expect(find(element, '.size').textContent).toBe('342 kB');
        expect(find<{ iconName: string }>(element, '.icon').iconName).toBe('doctype:image');
        expect(find(element, '[data-part="refusal"]').textContent?.trim()).toBe(
            'Too large for MMS.'
        );
        await expect(element).toBeAccessible();
    });

    it('tells which file was chosen, and takes none that cannot go', async () => {
        const element = await show();
        const chosen = jest.fn();
        element.addEventListener('resourcechosen', (event) =>
            chosen((event as CustomEvent<unknown>).detail)
        );

        element.shadowRoot
            ?.querySelectorAll<HTMLElement>('.choice')
            .forEach((choice) => choice.click());

        expect(chosen.mock.calls).toEqual([[MAP]]);
    });

    it('previews by the eye', async () => {
        const element = await show();
        const previewed = jest.fn();
        element.addEventListener('previewrequested', (event) =>
            previewed((event as CustomEvent<{ documentId: string }>).detail.documentId)
        );

        find(element, '.preview').click();

        expect(previewed).toHaveBeenCalledWith('069a');
    });

    it('searches once the typing pauses', async () => {
        const element = await show();
        jest.useFakeTimers();
        const field = find(element, 'lightning-input');

        for (const value of ['s', 'st', 'sto ']) {
            field.dispatchEvent(new CustomEvent('change', { detail: { value } }));
        }
        await jest.advanceTimersByTimeAsync(300);

        expect(server).toHaveBeenCalledTimes(2);
        expect(server.mock.calls[1][0]).toMatchObject({ searchText: 'sto', channel: 'SMS' });
    });

    it('says when there are none, and when none was found', async () => {
        server.mockResolvedValue([]);
        const element = await show();
        expect(find(element, '[data-part="empty"]').textContent).toBe(
            'c.conversationResourcePicker_None'
        );
        await expect(element).toBeAccessible();
        jest.useFakeTimers();

        find(element, 'lightning-input').dispatchEvent(
            new CustomEvent('change', { detail: { value: 'boat' } })
        );
        await jest.advanceTimersByTimeAsync(300);

        expect(find(element, '[data-part="empty"]').textContent).toBe(
            'c.conversationResourcePicker_NoneFound'
        );
    });

    it('says what went wrong, and tries again', async () => {
        server.mockRejectedValueOnce({ body: { message: 'No library.' } });
        const element = await show();
        const panel = find<HTMLElement & { message: string }>(element, 'c-error-panel');
        expect(panel.message).toBe('No library.');
        expect(find(element, '[data-part="empty"]')).toBeNull();
        await expect(element).toBeAccessible();

        panel.dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(panel.message).toBe('');
        expect(element.shadowRoot?.querySelectorAll('.row')).toHaveLength(2);
    });
});
