import { createElement } from 'lwc';
import ConversationThread from 'c/conversationThread';
import type { MessageView } from 'c/conversationApi';
import type { ShownMessage } from 'c/conversationHistory';

interface Properties {
    messages: ShownMessage[];
    hasEarlier: boolean;
    hasLater: boolean;
    beyond: number;
    answering: string[];
    isFiltered: boolean;
}
type Thread = HTMLElement & Properties & { goToEnd(): void; reveal(id: string): void };

function shown(id: string, occurredAt: string, more: Partial<MessageView> = {}): ShownMessage {
    const message: MessageView = {
        id,
        direction: 'inbound',
        channel: 'SMS',
        kind: 'Text',
        body: id,
        status: 'Received',
        occurredAt,
        senderName: 'Jane Smith',
        ...more
    };
    return { message, reactions: [] };
}

const FIRST = shown('m1', '2026-11-16T18:00:00.000Z');
const SECOND = shown('m2', '2026-11-17T18:00:00.000Z');
const THIRD = shown('m3', '2026-11-17T18:05:00.000Z');

function show(messages: ShownMessage[], more: Partial<Properties> = {}): Thread {
    const element = createElement('c-conversation-thread', { is: ConversationThread }) as Thread;
    Object.assign(element, { messages, ...more });
    document.body.appendChild(element);
    return element;
}

function all(element: HTMLElement, selector: string): HTMLElement[] {
    return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Gives the scroller the sizes that jsdom does not compute. */
function scrollTo(element: HTMLElement, scrollTop: number): HTMLElement {
    const scroller = all(element, '[role="log"]')[0];
    Object.defineProperties(scroller, {
        scrollHeight: { value: 2000, configurable: true },
        clientHeight: { value: 200, configurable: true }
    });
    scroller.scrollTop = 1900;
    scroller.dispatchEvent(new CustomEvent('scroll'));
    scroller.scrollTop = scrollTop;
    scroller.dispatchEvent(new CustomEvent('scroll'));
    return scroller;
}

function pill(element: HTMLElement): (HTMLElement & { label: string }) | undefined {
    return all(element, '[data-part="pill"] lightning-button')[0] as HTMLElement & {
        label: string;
    };
}

function heardOf(element: HTMLElement, name: string): jest.Mock {
    const heard = jest.fn();
    element.addEventListener(name, (event) => heard((event as CustomEvent<unknown>).detail));
    return heard;
}

function press(element: HTMLElement, key: string): void {
    all(element, '[role="log"]')[0].dispatchEvent(new KeyboardEvent('keydown', { key }));
}

describe('c-conversation-thread', () => {
    beforeEach(() => {
        Element.prototype.scrollIntoView = jest.fn();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows the messages in order, as a log that is read aloud politely', async () => {
        const element = show([FIRST, SECOND, THIRD]);

        expect(all(element, 'li').map(({ dataset }) => dataset.id)).toEqual(['m1', 'm2', 'm3']);
        expect(all(element, '.day')).toHaveLength(2);
        expect(all(element, '[role="log"]')[0].getAttribute('aria-live')).toBe('polite');
        await expect(element).toBeAccessible();
    });

    it('says so when there are no messages, and when a filter leaves none', async () => {
        const element = show([]);

        expect(all(element, '[data-part="empty"]')[0].textContent).toBe(
            'c.conversationThread_Empty'
        );
        expect(all(show([], { isFiltered: true }), '[data-part="empty"]')[0].textContent).toBe(
            'c.conversationThread_EmptyFilter'
        );
        await expect(element).toBeAccessible();
    });

    it('asks for earlier messages once when scrolled up, and again by the button', () => {
        const element = show([FIRST], { hasEarlier: true });
        const heard = heardOf(element, 'earlierrequested');

        const scroller = scrollTo(element, 100);
        scroller.scrollTop = 50;
        scroller.dispatchEvent(new CustomEvent('scroll'));
        expect(heard).toHaveBeenCalledTimes(1);

        all(element, '.edge lightning-button')[0].click();
        expect(heard).toHaveBeenCalledTimes(2);
    });

    it('does not read old messages aloud that come in above', async () => {
        const element = show([SECOND], { hasEarlier: true });

        element.messages = [FIRST, SECOND];
        await Promise.resolve();
        expect(all(element, '[role="log"]')[0].getAttribute('aria-live')).toBe('off');

        element.messages = [FIRST, SECOND, THIRD];
        await Promise.resolve();
        expect(all(element, '[role="log"]')[0].getAttribute('aria-live')).toBe('polite');
    });

    it('keeps its place and counts what comes in while somebody reads above', async () => {
        const element = show([FIRST]);
        const scroller = scrollTo(element, 500);

        element.messages = [FIRST, SECOND, THIRD];
        await Promise.resolve();

        expect(pill(element)?.label).toBe('c.conversationThread_NewMessages');
        expect(scroller.scrollTop).toBe(500);
        await expect(element).toBeAccessible();
    });

    it('goes to the end when asked to, and then has nothing new', async () => {
        const element = show([FIRST]);
        const scroller = scrollTo(element, 500);
        element.messages = [FIRST, SECOND];
        await Promise.resolve();
        expect(pill(element)?.label).toBe('c.conversationThread_NewMessage');

        pill(element)?.click();
        await Promise.resolve();

        expect(scroller.scrollTop).toBe(2000);
        expect(pill(element)).toBeUndefined();
    });

    it('follows new messages while somebody reads the end, and tells of it', async () => {
        const element = show([FIRST]);
        const heard = heardOf(element, 'endreached');
        const scroller = scrollTo(element, 1800);

        element.messages = [FIRST, SECOND];
        await Promise.resolve();

        expect(scroller.scrollTop).toBe(2000);
        expect(heard).toHaveBeenCalled();
        expect(pill(element)).toBeUndefined();
    });

    it('goes to what this agent has just sent, wherever they read', async () => {
        const element = show([FIRST]);
        const scroller = scrollTo(element, 500);
        const own = shown('', '2026-11-17T18:06:00.000Z', {
            id: undefined,
            clientRef: 'ref',
            direction: 'outbound',
            status: 'Queued'
        });

        element.messages = [FIRST, own];
        await Promise.resolve();

        expect(scroller.scrollTop).toBe(2000);
    });

    it('stays at the end when bubbles grow', () => {
        let grow: () => void = () => undefined;
        const original = globalThis.ResizeObserver;
        globalThis.ResizeObserver = class {
            constructor(callback: () => void) {
                grow = callback;
            }
            observe = jest.fn();
            unobserve = jest.fn();
            disconnect = jest.fn();
        } as unknown as typeof ResizeObserver;
        const element = show([FIRST]);
        const scroller = scrollTo(element, 1800);

        Object.defineProperty(scroller, 'scrollHeight', { value: 3000, configurable: true });
        scroller.dispatchEvent(new CustomEvent('scroll'));
        grow();

        expect(scroller.scrollTop).toBe(3000);
        globalThis.ResizeObserver = original;
    });

    it('moves by arrow keys from message to message, whose buttons Tab then reaches', async () => {
        const element = show([FIRST, SECOND, THIRD]);
        const focused = (): string | undefined =>
            (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id;
        const active = (): (string | undefined)[] =>
            all(element, 'c-conversation-bubble')
                .filter((bubble) => (bubble as unknown as { isActive: boolean }).isActive)
                .map((bubble) => (bubble as unknown as { shown: ShownMessage }).shown.message.id);

        press(element, 'ArrowUp');
        await Promise.resolve();
        expect(focused()).toBe('m3');
        press(element, 'ArrowUp');
        await Promise.resolve();
        expect(focused()).toBe('m2');
        expect(active()).toEqual(['m2']);
        press(element, 'Home');
        expect(focused()).toBe('m1');
        press(element, 'End');
        press(element, 'ArrowDown');
        expect(focused()).toBe('m3');
    });

    it('shows an old message that was looked for', async () => {
        const element = show([FIRST], { hasLater: true });

        element.reveal('m2');
        element.messages = [FIRST, SECOND];
        await Promise.resolve();

        expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
        expect((element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id).toBe('m2');
    });

    it('leads back to the newest messages from old ones', () => {
        const element = show([FIRST], { hasLater: true });
        const newest = heardOf(element, 'newestrequested');
        const later = heardOf(element, 'laterrequested');
        expect(pill(element)?.label).toBe('c.conversationThread_Newest');

        pill(element)?.click();
        all(element, '.edge lightning-button')[0].click();

        expect(newest).toHaveBeenCalledTimes(1);
        expect(later).toHaveBeenCalledTimes(1);
    });

    it('says how many came in beyond the old ones', () => {
        expect(pill(show([FIRST], { hasLater: true, beyond: 2 }))?.label).toBe(
            'c.conversationThread_NewMessages'
        );
    });

    it('goes to a quoted message, or asks for it', () => {
        const quote = { id: 'm0', occurredAt: '2026-11-10T18:00:00.000Z' };
        const element = show([
            FIRST,
            shown('m2', '2026-11-17T18:00:00.000Z', { quote: { id: 'm1' } }),
            shown('m3', '2026-11-17T18:05:00.000Z', { quote })
        ]);
        const wanted = heardOf(element, 'messagewanted');
        const bubble = all(element, 'c-conversation-bubble')[0];

        bubble.dispatchEvent(new CustomEvent('quotechosen', { detail: 'm1' }));
        expect((element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id).toBe('m1');
        bubble.dispatchEvent(new CustomEvent('quotechosen', { detail: 'm0' }));

        expect(wanted.mock.calls).toEqual([[{ id: 'm0', at: quote.occurredAt }]]);
    });

    it('is accessible with all that stands around the messages', async () => {
        const element = show([FIRST], {
            hasEarlier: true,
            hasLater: true,
            beyond: 2,
            answering: ['Ben Agent']
        });

        expect(all(element, '.edge')).toHaveLength(2);
        await expect(element).toBeAccessible();
    });

    it('says who is answering', () => {
        const text = (answering: string[]): string | null =>
            all(show([FIRST], { answering }), '[data-part="answering"]')[0].textContent;

        expect(text(['Ben Agent'])).toBe('c.conversationThread_Answering');
        expect(text([])).toBe('');
    });

    it.each(['replychosen', 'reactionchosen', 'retryrequested'])('passes on %s', (name) => {
        const element = show([FIRST]);
        const heard = heardOf(element, name);

        all(element, 'c-conversation-bubble')[0].dispatchEvent(
            new CustomEvent(name, { detail: 'm1' })
        );

        expect(heard).toHaveBeenCalledWith('m1');
    });
});
