import { createElement } from 'lwc';
import ConversationWindow from 'c/conversationWindow';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-window', { is: ConversationWindow });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-window', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    beforeEach(() => {
        jest.useFakeTimers();
        jest.setSystemTime(new Date('2026-11-17T10:00:00.000Z'));
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    function words(element: HTMLElement): string | undefined {
        return find(element, '[data-part="window"]')?.textContent?.trim();
    }

    it.each([
        ['2026-11-17T13:12:00.000Z', 'c.conversationWindow_Hours'],
        ['2026-11-17T10:12:00.000Z', 'c.conversationWindow_Minutes'],
        ['2026-11-17T10:00:30.000Z', 'c.conversationWindow_LastMinute']
    ])('says how long it is open until %s', (endsAt, label) => {
        expect(words(show({ endsAt }))).toBe(label);
    });

    it('goes with the time, and tells once when it has closed', async () => {
        const element = show({ endsAt: '2026-11-17T10:01:30.000Z' });
        const closed = jest.fn();
        element.addEventListener('windowclosed', closed);
        expect(words(element)).toBe('c.conversationWindow_Minutes');

        await jest.advanceTimersByTimeAsync(60_000);
        expect(words(element)).toBe('c.conversationWindow_LastMinute');
        expect(closed).not.toHaveBeenCalled();
        await jest.advanceTimersByTimeAsync(60_000);

        expect(closed).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        jest.useRealTimers();
        await expect(show({ endsAt: '2030-11-17T10:01:30.000Z' })).toBeAccessible();
    });
});
