import { createElement } from 'lwc';
import ConversationBubble from 'c/conversationBubble';
import type { MessageView } from 'c/conversationApi';

const OUTBOUND: MessageView = {
    id: 'm1',
    direction: 'outbound',
    channel: 'SMS',
    kind: 'Text',
    body: 'Yes!\nIt left this morning.',
    status: 'Delivered',
    occurredAt: '2026-11-17T10:04:00.000Z',
    senderName: 'Amy Agent'
};

function show(message: MessageView): HTMLElement {
    const element = createElement('c-conversation-bubble', { is: ConversationBubble });
    Object.assign(element, { message });
    document.body.appendChild(element);
    return element;
}

function part(element: HTMLElement, name: string): string | undefined {
    return element.shadowRoot?.querySelector(`[data-part="${name}"]`)?.textContent?.trim();
}

function avatar(element: HTMLElement): Record<string, unknown> {
    return element.shadowRoot?.querySelector('lightning-avatar') as unknown as Record<
        string,
        unknown
    >;
}

describe('c-conversation-bubble', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows text, channel, sender and status of a message sent by an agent', async () => {
        const element = show(OUTBOUND);

        expect(element.shadowRoot?.querySelector('.words')?.textContent).toBe(OUTBOUND.body);
        expect(part(element, 'channel')).toBe('SMS');
        expect(part(element, 'sender')).toBe('Amy Agent');
        expect(part(element, 'status')).toBe('c.conversationBubble_StatusDelivered');
        expect(avatar(element).initials).toBe('AA');
        await expect(element).toBeAccessible();
    });

    it.each([
        ['Queued', 'c.conversationBubble_StatusQueued'],
        ['Submitted', 'c.conversationBubble_StatusSubmitted'],
        ['Read', 'c.conversationBubble_StatusRead'],
        ['Failed', 'c.conversationBubble_StatusFailed']
    ] as const)('has a word for %s', (status, word) => {
        expect(part(show({ ...OUTBOUND, status }), 'status')).toBe(word);
    });

    it('says why a message was not delivered, with the code as a detail', async () => {
        const element = show({
            ...OUTBOUND,
            status: 'Failed',
            failureReason: 'The phone was off.',
            failureCode: '1180'
        });

        expect(part(element, 'reason')).toContain('The phone was off.');
        expect(part(element, 'reason')).toContain('c.conversationBubble_Details');
        await expect(element).toBeAccessible();
    });

    it('shows a customer without status', async () => {
        const element = show({
            ...OUTBOUND,
            direction: 'inbound',
            status: 'Received',
            senderName: '(415) 555-0142'
        });

        expect(part(element, 'status')).toBeUndefined();
        expect(part(element, 'sender')).toBe('(415) 555-0142');
        expect(avatar(element).initials).toBe('');
        expect(
            element.shadowRoot?.querySelector('.slds-chat-message__text_inbound')
        ).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('says so when a message has no text', () => {
        const element = show({ ...OUTBOUND, body: undefined });

        expect(element.shadowRoot?.querySelector('.words')?.textContent).toBe(
            'c.conversationBubble_NoText'
        );
    });

    it('names automation when nobody sent it', () => {
        expect(part(show({ ...OUTBOUND, senderName: undefined }), 'sender')).toBe(
            'c.conversationBubble_UnknownSender'
        );
    });
});
