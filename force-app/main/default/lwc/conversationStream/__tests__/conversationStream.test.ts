import { createElement } from 'lwc';
import ConversationStream from 'c/conversationStream';
import { changes, history, seen, type MessageView } from 'c/conversationApi';
import type { ShownMessage } from 'c/conversationHistory';

jest.mock('c/conversationApi');

type Stream = HTMLElement & {
    newest?: MessageView;
    begin(): Promise<void>;
    refresh(): Promise<void>;
    addPending(message: object): void;
    dropPending(clientRef: string): void;
    answer(message: object): void;
    openSearch(): void;
};
type Thread = HTMLElement & { messages: ShownMessage[]; reveal: jest.Mock };

const server = { history: history as jest.Mock, changes: changes as jest.Mock };

function message(id: string, more: Partial<MessageView> = {}): MessageView {
    return {
        id,
        conversationId: 'c1',
        direction: 'inbound',
        channel: 'SMS',
        kind: 'Text',
        body: id,
        status: 'Received',
        occurredAt: `2026-11-17T10:0${id.slice(1)}:00.000Z`,
        ...more
    };
}

function page(messages: MessageView[], more: object = {}): object {
    return { messages, hasEarlier: false, hasLater: false, mark: 'mark', ...more };
}

async function settle(): Promise<void> {
    for (let i = 0; i < 10; i += 1) {
        // eslint-disable-next-line no-await-in-loop -- promises settle one after the other
        await Promise.resolve();
    }
}

async function show(properties: object = {}): Promise<Stream> {
    const element = createElement('c-conversation-stream', { is: ConversationStream });
    Object.assign(element, { recordId: '00Q', canSend: true, ...properties });
    document.body.appendChild(element);
    const stream = element as unknown as Stream;
    await stream.begin();
    await settle();
    return stream;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

function ids(element: HTMLElement): (string | undefined)[] {
    return find<Thread>(element, 'c-conversation-thread').messages.map((one) => one.message.id);
}

async function tell(
    element: HTMLElement,
    tag: string,
    name: string,
    detail?: unknown
): Promise<void> {
    find(element, tag).dispatchEvent(new CustomEvent(name, { detail }));
    await settle();
}

function heardOf(element: HTMLElement, name: string): jest.Mock {
    const heard = jest.fn();
    element.addEventListener(name, (event) => heard((event as CustomEvent<unknown>).detail));
    return heard;
}

describe('c-conversation-stream', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        Element.prototype.scrollIntoView = jest.fn();
        (seen as jest.Mock).mockResolvedValue(undefined);
        server.history.mockResolvedValue(page([message('m1'), message('m2')]));
        server.changes.mockResolvedValue({ startAfresh: false, messages: [], mark: 'next' });
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows the latest page; before that, where it will stand', async () => {
        const element = createElement('c-conversation-stream', { is: ConversationStream });
        document.body.appendChild(element);
        expect(find(element, 'c-conversation-skeleton')).not.toBeNull();
        await expect(element).toBeAccessible();

        const stream = await show();

        expect(ids(stream)).toEqual(['m1', 'm2']);
        expect(stream.newest?.id).toBe('m2');
        await expect(stream).toBeAccessible();
    });

    it('lets its parent know what cannot be read at first', async () => {
        server.history.mockRejectedValue(new Error('offline'));

        await expect(show()).rejects.toThrow('offline');
    });

    it('reads earlier pages, and tells when that fails', async () => {
        server.history.mockResolvedValueOnce(page([message('m2')], { hasEarlier: true }));
        const element = await show();
        const failed = heardOf(element, 'failed');
        server.history.mockResolvedValueOnce(page([message('m1')], { hasEarlier: true }));

        await tell(element, 'c-conversation-thread', 'earlierrequested');
        expect(ids(element)).toEqual(['m1', 'm2']);
        server.history.mockRejectedValueOnce({ body: { message: 'Not now.' } });
        await tell(element, 'c-conversation-thread', 'earlierrequested');

        expect(failed).toHaveBeenCalledWith('Not now.');
    });

    it('shows what has changed, and tells of it', async () => {
        const element = await show();
        const refreshed = heardOf(element, 'refreshed');
        server.changes.mockResolvedValueOnce({
            startAfresh: false,
            messages: [message('m3')],
            conversations: [{ id: 'c1' }],
            answering: [],
            mark: 'next'
        });

        await element.refresh();
        await settle();

        expect(ids(element)).toEqual(['m1', 'm2', 'm3']);
        expect(refreshed).toHaveBeenCalledWith(
            expect.objectContaining({ conversations: [{ id: 'c1' }] })
        );
    });

    it('shows own messages at once, and forgets those that were not sent', async () => {
        const element = await show();
        const pending = { ...message('m9'), id: undefined, clientRef: 'ref' };

        element.addPending(pending);
        await settle();
        expect(ids(element)).toEqual(['m1', 'm2', undefined]);
        element.dropPending('ref');
        await settle();
        expect(ids(element)).toEqual(['m1', 'm2']);
        element.addPending(pending);
        element.answer({ ...message('m9'), clientRef: 'ref' });
        await settle();

        expect(ids(element)).toEqual(['m1', 'm2', 'm9']);
    });

    it('goes to an old message that was looked for, and back', async () => {
        const element = await show();
        element.openSearch();
        await settle();
        await expect(element).toBeAccessible();
        server.history.mockResolvedValueOnce(page([message('m0')], { hasLater: true }));
        const point = { id: 'm0', at: message('m0').occurredAt };

        await tell(element, 'c-conversation-search', 'messagechosen', point);

        expect(find(element, 'c-conversation-search')).toBeNull();
        expect(server.history).toHaveBeenLastCalledWith({ recordId: '00Q', around: point });
        expect(ids(element)).toEqual(['m0']);
        await tell(element, 'c-conversation-thread', 'newestrequested');
        expect(ids(element)).toEqual(['m1', 'm2']);
    });

    it('goes to the newest with what was sent while an old message was shown', async () => {
        const element = await show();
        server.history.mockResolvedValueOnce(page([message('m0')], { hasLater: true }));
        await tell(element, 'c-conversation-thread', 'messagewanted', { id: 'm0', at: 'then' });

        element.addPending({ ...message('m9'), id: undefined, clientRef: 'ref' });
        await settle();

        expect(ids(element)).toEqual(['m1', 'm2', undefined]);
    });

    it('offers a filter only where there is something to tell apart', async () => {
        expect(find(await show(), 'c-conversation-filter')).toBeNull();
        document.body.replaceChildren();
        expect(
            find(
                await show({ conversations: [{ id: 'c1' }, { id: 'c2' }] }),
                'c-conversation-filter'
            )
        ).not.toBeNull();
        document.body.replaceChildren();
        server.history.mockResolvedValue(
            page([message('m1'), message('m2', { channel: 'WhatsApp' })])
        );
        expect(find(await show(), 'c-conversation-filter')).not.toBeNull();
    });

    it('reads what fits the filter, and tells of it', async () => {
        const element = await show({ conversations: [{ id: 'c1' }, { id: 'c2' }] });
        const told = heardOf(element, 'filterchanged');
        server.history.mockResolvedValueOnce(page([]));

        await tell(element, 'c-conversation-filter', 'filterchanged', { conversationId: 'c2' });

        expect(server.history).toHaveBeenLastCalledWith({ recordId: '00Q', conversationId: 'c2' });
        expect(told).toHaveBeenCalledWith({ conversationId: 'c2' });
        expect(ids(element)).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it('tells the server what is on the screen, where that is wanted', async () => {
        server.history.mockResolvedValue(page([message('m1', { channel: 'WhatsApp' })]));
        await show();
        expect(seen).not.toHaveBeenCalled();
        document.body.replaceChildren();

        await show({ sendsReadReceipts: true });

        expect(seen).toHaveBeenCalledWith('00Q', ['m1']);
    });

    it('opens the search when asked to, and tells when it is closed', async () => {
        const element = await show();
        const closed = heardOf(element, 'searchclosed');
        (element as unknown as { openSearch(): void }).openSearch();
        await settle();
        expect(find(element, 'c-conversation-search')).not.toBeNull();
        await expect(element).toBeAccessible();

        await tell(element, 'c-conversation-drawer', 'closed');

        expect(closed).toHaveBeenCalledTimes(1);
        expect(find(element, 'c-conversation-search')).toBeNull();
    });

    it('tells which message is answered, reacted to or sent again', async () => {
        const element = await show();
        const heard = ['replychosen', 'reactionchosen', 'retryrequested'].map((name) =>
            heardOf(element, name)
        );

        await tell(element, 'c-conversation-thread', 'replychosen', 'm1');
        const reaction = { messageId: 'm2', emoji: '👍' };
        await tell(element, 'c-conversation-thread', 'reactionchosen', reaction);
        await tell(element, 'c-conversation-thread', 'retryrequested', 'm1');

        expect(heard.map((each) => each.mock.calls[0][0])).toEqual([
            expect.objectContaining({ id: 'm1' }),
            { message: expect.objectContaining({ id: 'm2' }), emoji: '👍' },
            'm1'
        ]);
    });
});
