import { createElement } from 'lwc';
import ConversationThread from 'c/conversationThread';
import type { MessageView } from 'c/conversationApi';

type Thread = HTMLElement & { messages: MessageView[]; hasEarlier: boolean };

function message(id: string, occurredAt: string, more: Partial<MessageView> = {}): MessageView {
    return {
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
}

const FIRST = message('m1', '2026-11-16T18:00:00.000Z');
const SECOND = message('m2', '2026-11-17T18:00:00.000Z');
const THIRD = message('m3', '2026-11-17T18:05:00.000Z');

function show(messages: MessageView[], hasEarlier = false): Thread {
    const element = createElement('c-conversation-thread', { is: ConversationThread }) as Thread;
    element.messages = messages;
    element.hasEarlier = hasEarlier;
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
        scrollHeight: { value: 1000, configurable: true },
        clientHeight: { value: 200, configurable: true }
    });
    scroller.scrollTop = 900;
    scroller.dispatchEvent(new CustomEvent('scroll'));
    scroller.scrollTop = scrollTop;
    scroller.dispatchEvent(new CustomEvent('scroll'));
    return scroller;
}

describe('c-conversation-thread', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows the messages in order with a divider for each day', async () => {
        const element = show([FIRST, SECOND, THIRD]);

        const shown = all(element, 'c-conversation-bubble').map(
            (bubble) => (bubble as unknown as { message: MessageView }).message.id
        );
        expect(shown).toEqual(['m1', 'm2', 'm3']);
        expect(all(element, '.day')).toHaveLength(2);
        await expect(element).toBeAccessible();
    });

    it('puts the sides by direction', () => {
        const element = show([FIRST, { ...SECOND, direction: 'outbound', status: 'Queued' }]);

        expect(all(element, 'li').map(({ className }) => className)).toEqual([
            'slds-chat-listitem slds-chat-listitem_inbound',
            'slds-chat-listitem slds-chat-listitem_outbound'
        ]);
    });

    it('says so when there are no messages', async () => {
        const element = show([]);

        expect(element.shadowRoot?.textContent).toContain('c.conversationThread_Empty');
        await expect(element).toBeAccessible();
    });

    it('tells when earlier messages are wanted', () => {
        const element = show([FIRST], true);
        const earlier = jest.fn();
        element.addEventListener('earlierrequested', earlier);

        all(element, 'lightning-button')[0].click();

        expect(earlier).toHaveBeenCalledTimes(1);
    });

    it('keeps its place and counts what comes in while somebody reads above', async () => {
        const element = show([FIRST]);
        scrollTo(element, 0);

        element.messages = [FIRST, SECOND, THIRD];
        await Promise.resolve();

        const [button] = all(element, '.unread lightning-button') as (HTMLElement & {
            label: string;
        })[];
        expect(button.label).toBe('c.conversationThread_NewMessages');
        expect(all(element, '[role="log"]')[0].scrollTop).toBe(0);
    });

    it('goes to the end when asked to, and then has nothing new', async () => {
        const element = show([FIRST]);
        const scroller = scrollTo(element, 0);
        element.messages = [FIRST, SECOND];
        await Promise.resolve();

        all(element, '.unread lightning-button')[0].click();
        await Promise.resolve();

        expect(scroller.scrollTop).toBe(1000);
        expect(all(element, '.unread')).toHaveLength(0);
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
        const scroller = scrollTo(element, 800);

        Object.defineProperty(scroller, 'scrollHeight', { value: 2000, configurable: true });
        scroller.dispatchEvent(new CustomEvent('scroll'));
        grow();

        expect(scroller.scrollTop).toBe(2000);
        globalThis.ResizeObserver = original;
    });

    it('follows new messages while somebody reads the end', async () => {
        const element = show([FIRST]);
        const scroller = scrollTo(element, 800);

        element.messages = [FIRST, SECOND];
        await Promise.resolve();

        expect(scroller.scrollTop).toBe(1000);
        expect(all(element, '.unread')).toHaveLength(0);
    });
});
