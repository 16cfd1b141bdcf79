import { answering, seen, type MessageView } from 'c/conversationApi';
import { Presence } from 'c/conversationPresence';

jest.mock('c/conversationApi');

const UNREAD: MessageView = {
    id: 'm1',
    direction: 'inbound',
    channel: 'WhatsApp',
    kind: 'Text',
    status: 'Received',
    occurredAt: '2026-11-17T10:00:00.000Z'
};

describe('Presence', () => {
    beforeEach(() => {
        jest.clearAllMocks();
        jest.useFakeTimers();
        (answering as jest.Mock).mockResolvedValue(undefined);
        (seen as jest.Mock).mockResolvedValue(undefined);
    });

    afterEach(() => {
        jest.useRealTimers();
        jest.restoreAllMocks();
    });

    it('says now and then that somebody writes, not with each key', () => {
        const presence = new Presence('r1');

        presence.writes('c1', 'SMS');
        presence.writes('c1', 'SMS');
        expect(answering).toHaveBeenCalledTimes(1);
        expect(answering).toHaveBeenCalledWith('r1', 'c1', 'SMS');

        jest.advanceTimersByTime(20_000);
        presence.writes('c1', 'SMS');
        expect(answering).toHaveBeenCalledTimes(2);
    });

    it('says it at once after a message was sent, and never of a conversation that is none yet', () => {
        const presence = new Presence('r1');
        presence.writes('c1', 'SMS');

        presence.hasWritten();
        presence.writes('c1', 'SMS');
        presence.writes(undefined, 'SMS');

        expect(answering).toHaveBeenCalledTimes(2);
    });

    it('tells once of each WhatsApp message on the screen', () => {
        const presence = new Presence('r1');

        presence.sees([UNREAD, { ...UNREAD, id: 'm2', channel: 'SMS' }]);
        presence.sees([UNREAD, { ...UNREAD, id: 'm3' }]);

        expect((seen as jest.Mock).mock.calls).toEqual([
            ['r1', ['m1']],
            ['r1', ['m3']]
        ]);
    });

    it('tells nothing of messages read before, or of a page nobody looks at', () => {
        const presence = new Presence('r1');
        presence.sees([{ ...UNREAD, status: 'Read' }]);
        jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        presence.sees([UNREAD]);

        expect(seen).not.toHaveBeenCalled();
    });

    it('tells again what did not get through', async () => {
        (seen as jest.Mock).mockRejectedValueOnce(new Error());
        const presence = new Presence('r1');

        presence.sees([UNREAD]);
        await Promise.resolve();
        await Promise.resolve();
        presence.sees([UNREAD]);

        expect(seen).toHaveBeenCalledTimes(2);
    });
});
