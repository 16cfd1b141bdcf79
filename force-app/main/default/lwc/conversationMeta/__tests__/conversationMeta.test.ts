import { createElement } from 'lwc';
import ConversationMeta from 'c/conversationMeta';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-meta', { is: ConversationMeta });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-meta', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const MESSAGE = {
        direction: 'outbound',
        channel: 'WhatsApp',
        status: 'Delivered',
        occurredAt: '2026-11-17T18:04:00.000Z',
        statusAt: '2026-11-17T18:05:00.000Z'
    };

    it('shows channel, time and status, with the full date on hover', async () => {
        const element = show({ message: MESSAGE });

        expect(find(element, '[data-part="channel"]')?.textContent).toBe('WhatsApp');
        expect(find(element, 'time')?.title).toMatch(/November 17, 2026/);
        expect(find(element, '[data-part="status"]')?.textContent).toBe(
            'c.conversationBubble_StatusDelivered'
        );
        await expect(element).toBeAccessible();
    });

    it.each([
        ['Queued', 'lightning-icon'],
        ['Submitted', '.ticks'],
        ['Delivered', '.ticks'],
        ['Read', '.ticks_read'],
        ['Failed', 'lightning-icon']
    ])('has a word and a mark for %s', async (status, mark) => {
        const element = show({ message: { ...MESSAGE, status } });

        expect(find(element, '[data-part="status"]')?.textContent).toBe(
            `c.conversationBubble_Status${status}`
        );
        expect(find(element, mark)).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('shows no status of what a customer wrote', () => {
        const element = show({ message: { ...MESSAGE, direction: 'inbound', status: 'Received' } });

        expect(find(element, '[data-part="status"]')).toBeNull();
    });
});
