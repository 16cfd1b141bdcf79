import { createElement } from 'lwc';
import ConversationBubble from 'c/conversationBubble';
import type { MessageView } from 'c/conversationApi';
import type { Reaction } from 'c/conversationHistory';

const OUTBOUND: MessageView = {
    id: 'm1',
    direction: 'outbound',
    channel: 'WhatsApp',
    kind: 'Text',
    body: 'Yes!\nIt left this morning.',
    status: 'Delivered',
    occurredAt: '2026-11-17T10:04:00.000Z',
    senderName: 'Amy Agent'
};
const INBOUND: MessageView = {
    ...OUTBOUND,
    direction: 'inbound',
    status: 'Received',
    senderName: 'Jane Smith'
};

function show(message: MessageView, more: object = {}, reactions: Reaction[] = []): HTMLElement {
    const element = createElement('c-conversation-bubble', { is: ConversationBubble });
    Object.assign(element, { shown: { message, reactions }, startsRun: true, ...more });
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

function part(element: HTMLElement, name: string): string | undefined {
    return find(element, `[data-part="${name}"]`)?.textContent?.trim();
}

describe('c-conversation-bubble', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows text and sender of a message sent by an agent', async () => {
        const element = show(OUTBOUND);

        expect(part(element, 'text')).toBe(OUTBOUND.body);
        expect(part(element, 'sender')).toBe('Amy Agent');
        expect(find<{ initials: string }>(element, 'lightning-avatar')?.initials).toBe('AA');
        expect(part(element, 'name-tip')).toBe('Amy Agent');
        await expect(element).toBeAccessible();
    });

    it('names the sender for the eye only at the start of a run', async () => {
        const element = show(OUTBOUND, { startsRun: false });

        expect(find(element, 'lightning-avatar')).toBeNull();
        expect(part(element, 'sender')).toBe('Amy Agent');
        expect(find(element, '.slds-assistive-text')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('says which conversation it is of', () => {
        expect(part(show(INBOUND, { conversationLabel: 'US Support' }), 'conversation')).toBe(
            'US Support'
        );
    });

    it('shows files, and no words where there are none', async () => {
        const media = [{ id: 'f1', kind: 'Image', state: 'Kept', versionId: '068' }] as const;
        const element = show({ ...INBOUND, body: undefined, kind: 'Image', media: [...media] });

        expect(find(element, 'c-conversation-media')).not.toBeNull();
        expect(part(element, 'text')).toBeUndefined();
        await expect(element).toBeAccessible();
    });

    it.each([
        [{ location: { latitude: 1, longitude: 2 } }, 'Location', 'c-conversation-location'],
        [{ contacts: [{ name: 'Bob' }] }, 'Contact', 'c-conversation-contacts'],
        [{ orderItems: [{ quantity: '1' }] }, 'Order', 'c-conversation-order']
    ])('shows %o in place of its words', (content, kind, tag) => {
        const element = show({ ...INBOUND, kind, content });

        expect(find(element, tag)).not.toBeNull();
        expect(part(element, 'text')).toBeUndefined();
    });

    it('shows where a customer came from above the words', () => {
        const element = show({ ...INBOUND, content: { referral: { headline: 'Summer' } } });

        expect(find(element, 'c-conversation-referral')).not.toBeNull();
        expect(part(element, 'text')).toBe(INBOUND.body);
    });

    it('says so when a message has nothing to show', async () => {
        const element = show({ ...OUTBOUND, body: undefined });

        expect(part(element, 'text')).toBe('c.conversationBubble_NoText');
        await expect(element).toBeAccessible();
    });

    it('puts a reaction into words where its message is not shown', () => {
        expect(part(show({ ...INBOUND, kind: 'Reaction', body: '👍' }), 'text')).toBe(
            'c.conversationBubble_ReactedTo'
        );
        expect(part(show({ ...INBOUND, kind: 'Reaction', body: undefined }), 'text')).toBe(
            'c.conversationBubble_ReactionRemoved'
        );
    });

    it('names template, automation and unknown senders', () => {
        expect(part(show({ ...OUTBOUND, templateName: 'Delay' }), 'template')).toBe(
            'c.conversationBubble_Template'
        );
        expect(part(show({ ...OUTBOUND, senderName: undefined }), 'sender')).toBe(
            'c.conversationBubble_UnknownSender'
        );
        const icon = find<{ fallbackIconName: string }>(
            show({ ...OUTBOUND, isAutomatic: true }),
            'lightning-avatar'
        );
        expect(icon?.fallbackIconName).toBe('standard:bot');
    });

    it('shows the reason of a failure, and offers to send it again', async () => {
        const failed: MessageView = { ...OUTBOUND, status: 'Failed', canRetry: true };
        const element = show({ ...failed, failureReason: 'Off.' }, { canSend: true });
        const failure = find<HTMLElement & { reason: string; canRetry: boolean }>(
            element,
            'c-conversation-failure'
        );
        const retry = jest.fn();
        element.addEventListener('retryrequested', retry);

        expect(failure?.reason).toBe('Off.');
        expect(failure?.canRetry).toBe(true);
        await expect(element).toBeAccessible();
        failure?.dispatchEvent(new CustomEvent('retryrequested'));
        expect(retry.mock.calls[0][0].detail).toBe('m1');
    });

    it('offers nothing to whoever may not send', () => {
        const element = show({ ...OUTBOUND, status: 'Failed', canRetry: true });

        expect(
            find<{ canRetry: boolean; wasSentAgain: boolean }>(element, 'c-conversation-failure')
        ).toMatchObject({ canRetry: false, wasSentAgain: false });
    });

    it('passes on answers, reactions and quotes', () => {
        const element = show({ ...INBOUND, quote: { id: 'q' } }, { canReply: true }, [
            { emoji: '👍', isOwn: true }
        ]);
        const heard = jest.fn();
        ['replychosen', 'reactionchosen', 'quotechosen'].forEach((name) =>
            element.addEventListener(name, (event) =>
                heard(name, (event as CustomEvent<unknown>).detail)
            )
        );

        const actions = find(element, 'c-conversation-bubble-actions');
        actions?.dispatchEvent(new CustomEvent('replychosen'));
        actions?.dispatchEvent(new CustomEvent('reactionchosen', { detail: '❤️' }));
        find(element, 'c-conversation-reactions')?.dispatchEvent(
            new CustomEvent('reactionchosen', { detail: '' })
        );
        find(element, 'c-conversation-quote')?.dispatchEvent(
            new CustomEvent('quotechosen', { detail: 'q' })
        );

        expect(heard.mock.calls).toEqual([
            ['replychosen', 'm1'],
            ['reactionchosen', { messageId: 'm1', emoji: '❤️' }],
            ['reactionchosen', { messageId: 'm1', emoji: '' }],
            ['quotechosen', 'q']
        ]);
    });

    it('keeps its buttons out of the tab order until the focus is on it', () => {
        const button = (isActive: boolean): string | undefined =>
            find<{ focusable: string }>(
                show(INBOUND, { canReply: true, isActive }),
                'c-conversation-bubble-actions'
            )?.focusable;

        expect(button(false)).toBe('-1');
        expect(button(true)).toBe('0');
    });
});
