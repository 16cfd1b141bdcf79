import { History } from 'c/conversationHistory';
import type { HistoryPage, MessageView, SendMessageRequest } from 'c/conversationApi';

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
        ...more
    };
}

function page(messages: MessageView[], hasEarlier = false, changeMark = 'mark'): HistoryPage {
    return { messages, hasEarlier, changeMark };
}

const REQUEST: SendMessageRequest = {
    recordId: 'record',
    recipient: '+14155550142',
    body: 'Hello',
    clientRef: 'ref-00000001'
};

function bodies(history: History): (string | undefined)[] {
    return history.messages.map(({ body }) => body);
}

describe('History', () => {
    it('shows messages by time, what is on its way last', () => {
        const history = new History();

        history.addPending(REQUEST, '2026-11-17T09:00:00Z');
        history.addLatest(page([message('second', 2), message('first', 1)]));

        expect(bodies(history)).toEqual(['first', 'second', 'Hello']);
    });

    it('shows a sent message once when the answer comes before the page', () => {
        const history = new History();
        const answered = message('m1', 5, { clientRef: REQUEST.clientRef, body: 'Hello' });

        history.addPending(REQUEST, '2026-11-17T10:05:00Z');
        history.replace(answered);
        history.addLatest(page([answered]));

        expect(bodies(history)).toEqual(['Hello']);
    });

    it('shows a sent message once when the page comes before the answer', () => {
        const history = new History();
        const delivered = message('m1', 5, { clientRef: REQUEST.clientRef, status: 'Delivered' });

        history.addPending(REQUEST, '2026-11-17T10:05:00Z');
        history.addLatest(page([delivered]));
        history.replace({ ...delivered, status: 'Queued' });

        expect(history.messages.map(({ status }) => status)).toEqual(['Delivered']);
    });

    it('takes new states of known messages', () => {
        const history = new History();

        history.addLatest(page([message('m1', 1, { status: 'Submitted' })]));
        history.addLatest(page([message('m1', 1, { status: 'Delivered' })], false, 'later'));

        expect(history.messages.map(({ status }) => status)).toEqual(['Delivered']);
        expect(history.changeMark).toBe('later');
    });

    it('keeps earlier pages when the latest one reaches back to them', () => {
        const history = new History();

        history.addLatest(page([message('m2', 2)], true));
        history.addEarlier(page([message('m1', 1), message('m2', 2)], false));
        history.addLatest(page([message('m2', 2), message('m3', 3)], true));

        expect(bodies(history)).toEqual(['m1', 'm2', 'm3']);
        expect(history.hasEarlier).toBe(false);
    });

    it('leaves no hole when the latest page does not reach back', () => {
        const history = new History();

        history.addLatest(page([message('m1', 1)], false));
        history.addLatest(page([message('m8', 8), message('m9', 9)], true));

        expect(bodies(history)).toEqual(['m8', 'm9']);
        expect(history.hasEarlier).toBe(true);
    });

    it('forgets what was not sent', () => {
        const history = new History();

        history.addPending(REQUEST, '2026-11-17T10:05:00Z');
        history.dropPending(REQUEST.clientRef);

        expect(history.messages).toEqual([]);
    });

    it('knows its conversations and its oldest message', () => {
        const history = new History();

        history.addLatest(
            page([message('m1', 1), message('m2', 2, { conversationId: 'conversation2' })])
        );

        expect([...history.conversationIds].sort()).toEqual(['conversation1', 'conversation2']);
        expect(history.oldest).toBe('2026-11-17T10:01:00.000Z');
    });
});
