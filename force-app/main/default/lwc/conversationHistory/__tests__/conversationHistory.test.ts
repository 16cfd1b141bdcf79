import { History, keyOf } from 'c/conversationHistory';
import type { HistoryPage, MessageView } from 'c/conversationApi';

function message(id: string, minute: number, more: Partial<MessageView> = {}): MessageView {
    return {
        id,
        conversationId: 'conversation1',
        direction: 'inbound',
        channel: 'SMS',
        kind: 'Text',
        body: id,
        status: 'Received',
        occurredAt: new Date(Date.UTC(2026, 10, 17, 10, minute)).toISOString(),
        changedAt: 'first',
        ...more
    };
}

function page(messages: MessageView[], more: Partial<HistoryPage> = {}): HistoryPage {
    return { messages, hasEarlier: false, hasLater: false, mark: 'mark', ...more };
}

const PENDING: MessageView = {
    clientRef: 'ref-00000001',
    direction: 'outbound',
    channel: 'SMS',
    kind: 'Text',
    body: 'Hello',
    status: 'Queued',
    occurredAt: '2026-11-17T09:00:00.000Z'
};

function bodies(history: History): (string | undefined)[] {
    return history.messages.map((shown) => shown.message.body);
}

function begun(messages: MessageView[], more: Partial<HistoryPage> = {}): History {
    const history = new History();
    history.startAfresh(page(messages, more));
    return history;
}

describe('History', () => {
    it('shows messages by time, what is on its way last', () => {
        const history = begun([message('second', 2), message('first', 1)]);

        history.addPending(PENDING);

        expect(bodies(history)).toEqual(['first', 'second', 'Hello']);
    });

    it('shows messages of one moment by Id, as the server orders them', () => {
        expect(bodies(begun([message('b', 1), message('a', 1), message('c', 1)]))).toEqual([
            'a',
            'b',
            'c'
        ]);
    });

    it('shows a sent message once when the answer comes before the changes', () => {
        const history = begun([]);
        const answered = message('m1', 5, { clientRef: PENDING.clientRef, body: 'Hello' });

        history.addPending(PENDING);
        history.answer(answered);
        history.merge([answered]);

        expect(bodies(history)).toEqual(['Hello']);
    });

    it('shows a sent message once when the changes come before the answer', () => {
        const history = begun([]);
        const delivered = message('m1', 5, { clientRef: PENDING.clientRef, status: 'Delivered' });

        history.addPending(PENDING);
        history.merge([delivered]);
        history.answer({ ...delivered, status: 'Queued', changedAt: 'before' });

        expect(history.messages.map((shown) => shown.message.status)).toEqual(['Delivered']);
    });

    it('keeps the key of a message when the server names it', () => {
        const named = message('m1', 5, { clientRef: PENDING.clientRef });

        expect(keyOf(named)).toBe(keyOf(PENDING));
    });

    it('takes new states, and leaves what has not changed the same object', () => {
        const history = begun([message('m1', 1, { status: 'Submitted' }), message('m2', 2)]);
        const [, second] = history.messages;

        history.merge([
            message('m1', 1, { status: 'Delivered', changedAt: 'later' }),
            message('m2', 2)
        ]);

        expect(history.messages[0].message.status).toBe('Delivered');
        expect(history.messages[1]).toBe(second);
    });

    it('takes a state of the same second', () => {
        const history = begun([message('m1', 1, { status: 'Submitted' })]);

        history.merge([message('m1', 1, { status: 'Delivered' })]);

        expect(history.messages[0].message.status).toBe('Delivered');
    });

    it('tells what is new', () => {
        const history = begun([message('m1', 1)]);

        const { added, beyond } = history.merge([message('m1', 1), message('m2', 2)]);

        expect(added.map(({ id }) => id)).toEqual(['m2']);
        expect(beyond).toBe(0);
    });

    it('puts pages before and after', () => {
        const history = begun([message('m5', 5)], { hasEarlier: true, hasLater: true });

        history.addEarlier(page([message('m4', 4)], { hasEarlier: true }));
        history.addLater(page([message('m6', 6)]));

        expect(bodies(history)).toEqual(['m4', 'm5', 'm6']);
        expect(history.hasEarlier).toBe(true);
        expect(history.hasLater).toBe(false);
    });

    it('leaves no hole: what is older than what is shown waits for its page', () => {
        const history = begun([message('m5', 5)], { hasEarlier: true });

        history.merge([message('m1', 1, { status: 'Read' })]);

        expect(bodies(history)).toEqual(['m5']);
    });

    it('counts what comes in beyond the old message somebody looks at', () => {
        const history = begun([message('m5', 5)], { hasLater: true });

        const { added, beyond } = history.merge([message('m9', 9)]);

        expect(bodies(history)).toEqual(['m5']);
        expect(added).toEqual([]);
        expect(beyond).toBe(1);
    });

    it('takes only what fits the filter', () => {
        const history = new History({ channel: 'SMS' });
        history.startAfresh(page([]));

        history.merge([
            message('m1', 1, { channel: 'MMS' }),
            message('m2', 2, { channel: 'WhatsApp' })
        ]);

        expect(bodies(history)).toEqual(['m1']);
    });

    it('forgets what was not sent', () => {
        const history = begun([]);

        history.addPending(PENDING);
        history.dropPending(PENDING.clientRef);

        expect(history.messages).toEqual([]);
    });

    it('lets go of the oldest of very many messages', () => {
        const many = Array.from({ length: 301 }, (_, i) =>
            message(`m${String(i).padStart(3, '0')}`, i)
        );
        const history = begun(many);

        expect(history.trim()).toBe(true);

        expect(history.messages).toHaveLength(150);
        expect(history.messages.at(-1)?.message.id).toBe('m300');
        expect(history.hasEarlier).toBe(true);
        expect(history.trim()).toBe(false);
    });

    it('knows its ends', () => {
        const history = begun([message('m1', 1), message('m2', 2)]);

        expect(history.oldest).toEqual({ id: 'm1', at: '2026-11-17T10:01:00.000Z' });
        expect(history.newest).toEqual({ id: 'm2', at: '2026-11-17T10:02:00.000Z' });
        expect(new History().oldest).toBeUndefined();
    });

    describe('reactions', () => {
        const question = message('q', 1, { channel: 'WhatsApp' });

        function reaction(id: string, minute: number, more: Partial<MessageView>): MessageView {
            return message(id, minute, {
                channel: 'WhatsApp',
                kind: 'Reaction',
                reactionAction: 'React',
                quote: { id: 'q' },
                ...more
            });
        }

        function emojiOn(history: History): string[] {
            return history.messages[0].reactions.map(({ emoji }) => emoji);
        }

        it('stand on their message, the latest of each side', () => {
            const history = begun([
                question,
                reaction('r1', 2, { body: '😮' }),
                reaction('r2', 3, { body: '👍', direction: 'outbound', status: 'Read' }),
                reaction('r3', 4, { body: '❤️' })
            ]);

            expect(history.messages).toHaveLength(1);
            expect(emojiOn(history)).toEqual(['❤️', '👍']);
        });

        it('are taken off again', () => {
            const history = begun([
                question,
                reaction('r1', 2, { body: '👍' }),
                reaction('r2', 3, { body: undefined, reactionAction: 'Unreact' })
            ]);

            expect(emojiOn(history)).toEqual([]);
        });

        it('do not count when they were not delivered', () => {
            const failed = reaction('r1', 2, {
                body: '👍',
                direction: 'outbound',
                status: 'Failed'
            });

            expect(emojiOn(begun([question, failed]))).toEqual([]);
        });

        it('stand for themselves while their message is not shown', () => {
            expect(begun([reaction('r1', 2, { body: '👍' })]).messages).toHaveLength(1);
        });

        it('make a new object of the message they stand on', () => {
            const history = begun([question]);
            const [before] = history.messages;

            history.merge([reaction('r1', 2, { body: '👍' })]);

            expect(history.messages[0]).not.toBe(before);
            expect(history.messages[0].message).toBe(before.message);
        });
    });
});
