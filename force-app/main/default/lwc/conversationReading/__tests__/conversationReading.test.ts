import { changes, history, type MessageView } from 'c/conversationApi';
import { Reading } from 'c/conversationReading';

jest.mock('c/conversationApi');

const server = { changes: changes as jest.Mock, history: history as jest.Mock };

function message(id: string, more: Partial<MessageView> = {}): MessageView {
    return {
        id,
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
    return { messages, hasEarlier: false, hasLater: false, mark: 'page', ...more };
}

function ids(reading: Reading): (string | undefined)[] {
    return reading.messages.map((shown) => shown.message.id);
}

describe('Reading', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    it('reads the latest page, then the one before it', async () => {
        server.history.mockResolvedValueOnce(page([message('m5')], { hasEarlier: true }));
        const reading = new Reading('r1');
        await reading.begin();
        server.history.mockResolvedValueOnce(page([message('m4')]));

        await reading.addEarlier();

        expect(server.history).toHaveBeenLastCalledWith({
            recordId: 'r1',
            before: { id: 'm5', at: message('m5').occurredAt }
        });
        expect(ids(reading)).toEqual(['m4', 'm5']);
        expect(reading.hasEarlier).toBe(false);
    });

    it('reads only what has changed, and goes on from there', async () => {
        server.history.mockResolvedValueOnce(page([message('m1')]));
        const reading = new Reading('r1');
        await reading.begin();
        server.changes
            .mockResolvedValueOnce({
                startAfresh: false,
                messages: [message('m2')],
                mark: 'second'
            })
            .mockResolvedValueOnce({ startAfresh: false, messages: [], mark: 'third' });

        const refreshed = await reading.refresh();
        await reading.refresh();

        expect(refreshed.added.map(({ id }) => id)).toEqual(['m2']);
        expect(server.changes.mock.calls.map(([, mark]) => mark)).toEqual(['page', 'second']);
        expect(server.history).toHaveBeenCalledTimes(1);
    });

    it('begins anew when too much has changed', async () => {
        server.history.mockResolvedValueOnce(page([message('m1')]));
        const reading = new Reading('r1');
        await reading.begin();
        server.changes.mockResolvedValueOnce({ startAfresh: true, mark: 'later' });
        server.history.mockResolvedValueOnce(page([message('m8'), message('m9')]));

        await reading.refresh();

        expect(ids(reading)).toEqual(['m8', 'm9']);
    });

    it('tells what has just failed, once', async () => {
        const sent = message('m1', { direction: 'outbound', status: 'Submitted', changedAt: 'a' });
        server.history.mockResolvedValueOnce(page([sent]));
        const reading = new Reading('r1');
        await reading.begin();
        const failed = { ...sent, status: 'Failed', changedAt: 'b' };
        server.changes.mockResolvedValue({ startAfresh: false, messages: [failed], mark: 'm' });

        expect((await reading.refresh()).failed).toHaveLength(1);
        expect((await reading.refresh()).failed).toHaveLength(0);
    });

    it('shows an old message, counts what comes in meanwhile, and reads on to it', async () => {
        const reading = new Reading('r1', { channel: 'SMS' });
        const point = { id: 'm3', at: message('m3').occurredAt };
        server.history.mockResolvedValueOnce(page([message('m3')], { hasLater: true }));
        await reading.goTo(point);
        expect(server.history).toHaveBeenCalledWith({
            recordId: 'r1',
            channel: 'SMS',
            around: point
        });
        server.changes.mockResolvedValueOnce({
            startAfresh: false,
            messages: [message('m9')],
            mark: 'm'
        });

        await reading.refresh();
        expect(reading.beyond).toBe(1);

        server.history.mockResolvedValueOnce(page([message('m4'), message('m9')]));
        await reading.addLater();
        expect(reading.beyond).toBe(0);
        expect(ids(reading)).toEqual(['m3', 'm4', 'm9']);
    });

    it('begins when it is refreshed before anything was read', async () => {
        server.history.mockResolvedValueOnce(page([message('m1')]));
        const reading = new Reading('r1');

        await reading.refresh();

        expect(ids(reading)).toEqual(['m1']);
        expect(server.changes).not.toHaveBeenCalled();
    });

    it('lets failures pass to whoever asked', async () => {
        server.history.mockRejectedValue(new Error('offline'));

        await expect(new Reading('r1').begin()).rejects.toThrow('offline');
    });
});
