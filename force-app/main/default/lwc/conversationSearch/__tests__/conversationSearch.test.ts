import { createElement } from 'lwc';
import ConversationSearch from 'c/conversationSearch';
import { search } from 'c/conversationApi';

jest.mock('c/conversationApi');

const server = search as jest.Mock;
const HIT = {
    id: 'm1',
    occurredAt: '2026-11-17T10:02:00.000Z',
    direction: 'inbound',
    channel: 'SMS',
    senderName: 'Jane Smith',
    lead: 'Where is my ',
    found: 'Order',
    trail: '?'
};
const NEXT = { id: 'm0', at: '2026-11-16T10:02:00.000Z' };

function show(): HTMLElement {
    const element = createElement('c-conversation-search', { is: ConversationSearch });
    Object.assign(element, { recordId: '00Q', conversationId: 'c1' });
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

async function type(element: HTMLElement, value: string): Promise<void> {
    find(element, 'lightning-input').dispatchEvent(
        new CustomEvent('change', { detail: { value } })
    );
    await jest.advanceTimersByTimeAsync(400);
}

function status(element: HTMLElement): string | null {
    return find(element, '[data-part="search-status"]').textContent;
}

describe('c-conversation-search', () => {
    beforeEach(() => {
        jest.useFakeTimers();
        server.mockReset().mockResolvedValue({ hits: [HIT] });
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('shows what was found, with sender, time and the words marked', async () => {
        const element = show();

        await type(element, ' order ');

        expect(server).toHaveBeenCalledWith({
            recordId: '00Q',
            conversationId: 'c1',
            text: 'order',
            before: undefined
        });
        expect(find(element, 'mark').textContent).toBe('Order');
        expect(find(element, '.words').textContent).toBe('Where is my Order?');
        expect(find(element, '.sender').textContent).toBe('Jane Smith');
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('wants two letters', async () => {
        const element = show();
        await type(element, 'o');

        expect(server).not.toHaveBeenCalled();
        expect(status(element)).toBe('c.conversationSearch_Hint');
    });

    it('says when nothing was found', async () => {
        server.mockResolvedValue({ hits: [] });
        const element = show();

        await type(element, 'boat');

        expect(status(element)).toBe('c.conversationResourcePicker_NoneFound');
        expect(find(element, '.hit')).toBeNull();
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('goes on through stretches without a hit, but not for ever', async () => {
        server.mockResolvedValue({ hits: [], next: NEXT });
        const element = show();

        await type(element, 'boat');

        expect(server).toHaveBeenCalledTimes(5);
        expect(server).toHaveBeenLastCalledWith(expect.objectContaining({ before: NEXT }));
        expect(find(element, '.more')).not.toBeNull();
    });

    it('looks further when asked to', async () => {
        server.mockResolvedValueOnce({ hits: [HIT], next: NEXT });
        const element = show();
        await type(element, 'order');
        server.mockResolvedValueOnce({ hits: [{ ...HIT, id: 'm9' }] });

        find(element, '.more').click();
        await jest.advanceTimersByTimeAsync(10);

        expect(element.shadowRoot?.querySelectorAll('.hit')).toHaveLength(2);
        expect(find(element, '.more')).toBeNull();
    });

    it('tells which message was chosen', async () => {
        const element = show();
        const chosen = jest.fn();
        element.addEventListener('messagechosen', (event) =>
            chosen((event as CustomEvent<unknown>).detail)
        );
        await type(element, 'order');

        find(element, '.hit').click();

        expect(chosen).toHaveBeenCalledWith({ id: 'm1', at: HIT.occurredAt });
    });

    it('shows only what was typed last', async () => {
        let answer: (page: object) => void = () => undefined;
        server.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
        const element = show();
        await type(element, 'slow');
        await type(element, 'order');

        answer({ hits: [{ ...HIT, id: 'old' }] });
        await jest.advanceTimersByTimeAsync(10);

        expect(
            [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.hit') ?? [])].map(
                ({ dataset }) => dataset.key
            )
        ).toEqual(['m1']);
    });

    it('says what went wrong, and tries again', async () => {
        server.mockRejectedValueOnce({ body: { message: 'Not now.' } });
        const element = show();
        await type(element, 'order');
        const panel = find<HTMLElement & { message: string }>(element, 'c-error-panel');
        expect(panel.message).toBe('Not now.');

        panel.dispatchEvent(new CustomEvent('retryrequested'));
        await jest.advanceTimersByTimeAsync(10);

        expect(panel.message).toBe('');
        expect(find(element, '.hit')).not.toBeNull();
    });
});
