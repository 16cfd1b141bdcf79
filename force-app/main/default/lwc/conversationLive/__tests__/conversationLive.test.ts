import { onError, subscribe, unsubscribe, type EventMessage } from 'lightning/empApi';
import { EventSource, PollSource } from 'c/conversationLive';

const RECORD_ID = '00Q000000000001AAA';
const CONVERSATION_ID = 'a00000000000001AAA';

function event(payload: Record<string, string>): EventMessage {
    return { channel: '/event/Message_Event__e', data: { payload, event: { replayId: 1 } } };
}

describe('EventSource', () => {
    const onChange = jest.fn();
    const onLost = jest.fn();
    let publish: (message: EventMessage) => void;

    function listen(fieldPrefix = ''): EventSource {
        (subscribe as jest.Mock).mockImplementation((_channel, _replay, callback) => {
            publish = callback;
            return Promise.resolve({ id: 1 });
        });
        return new EventSource({
            channel: '/event/Message_Event__e',
            fieldPrefix,
            recordId: RECORD_ID,
            conversationIds: () => new Set([CONVERSATION_ID]),
            onChange,
            onLost
        });
    }

    beforeEach(() => {
        jest.clearAllMocks();
        (unsubscribe as jest.Mock).mockResolvedValue({});
    });

    it('listens from now on', async () => {
        await listen().start();

        expect(subscribe).toHaveBeenCalledWith('/event/Message_Event__e', -1, expect.any(Function));
    });

    it('hears of the conversations that are shown', async () => {
        await listen().start();

        publish(event({ Conversation__c: CONVERSATION_ID }));

        expect(onChange).toHaveBeenCalledTimes(1);
    });

    it('hears of a first conversation of the record', async () => {
        await listen().start();

        publish(
            event({ Conversation__c: 'other', Record_Ids__c: `001000000000001AAA,${RECORD_ID}` })
        );

        expect(onChange).toHaveBeenCalledTimes(1);
    });

    it('does not care for other conversations', async () => {
        await listen().start();

        publish(event({ Conversation__c: 'other', Record_Ids__c: '001000000000001AAA' }));

        expect(onChange).not.toHaveBeenCalled();
    });

    it('knows the fields of the installed package', async () => {
        await listen('vonconv__').start();

        publish(event({ vonconv__Conversation__c: CONVERSATION_ID }));

        expect(onChange).toHaveBeenCalledTimes(1);
    });

    it('tells once that the bus delivers no more, and not once stopped', async () => {
        const source = listen();
        await source.start();
        const [fail] = (onError as jest.Mock).mock.calls.at(-1) as [(error: unknown) => void];

        fail({ error: '403::Organization total events daily limit exceeded' });
        fail({ error: '403::Organization total events daily limit exceeded' });
        expect(onLost).toHaveBeenCalledTimes(1);

        const stopped = listen();
        await stopped.start();
        const [failLater] = (onError as jest.Mock).mock.calls.at(-1) as [(error: unknown) => void];
        stopped.stop();
        failLater({});
        expect(onLost).toHaveBeenCalledTimes(1);
    });

    it('hears nothing any more once stopped', async () => {
        const source = listen();
        await source.start();

        source.stop();
        publish(event({ Conversation__c: CONVERSATION_ID }));

        expect(unsubscribe).toHaveBeenCalledTimes(1);
        expect(onChange).not.toHaveBeenCalled();
    });

    it('leaves nothing behind when stopped while it starts', async () => {
        const source = listen();
        const starting = source.start();

        source.stop();
        await starting;

        expect(unsubscribe).toHaveBeenCalledWith({ id: 1 });
    });
});

describe('PollSource', () => {
    const readMark = jest.fn();
    const onChange = jest.fn();
    const onError = jest.fn();

    function poll(times?: number): PollSource {
        return new PollSource({
            readMark,
            onChange,
            onError,
            everyMs: 1000,
            times
        });
    }

    beforeEach(() => {
        jest.clearAllMocks();
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('asks now and then, and tells of each change', async () => {
        readMark
            .mockResolvedValueOnce('first')
            .mockResolvedValueOnce('first')
            .mockResolvedValueOnce('second');
        const source = poll();
        await source.start();

        await jest.advanceTimersByTimeAsync(1000);
        expect(onChange).toHaveBeenCalledTimes(1);
        await jest.advanceTimersByTimeAsync(1000);
        expect(onChange).toHaveBeenCalledTimes(1);
        await jest.advanceTimersByTimeAsync(1000);
        expect(onChange).toHaveBeenCalledTimes(2);

        source.stop();
    });

    it('goes on after a failure, and tells of it', async () => {
        readMark.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('changed');
        const source = poll();
        await source.start();

        await jest.advanceTimersByTimeAsync(2000);

        expect(onError).toHaveBeenCalledTimes(1);
        expect(onChange).toHaveBeenCalledTimes(1);
        source.stop();
    });

    it('does not ask while nobody looks', async () => {
        const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        const source = poll();
        await source.start();

        await jest.advanceTimersByTimeAsync(5000);

        expect(readMark).not.toHaveBeenCalled();
        source.stop();
        hidden.mockRestore();
    });

    it('ends by itself after the given number of questions', async () => {
        readMark.mockResolvedValue('same');
        await poll(2).start();

        await jest.advanceTimersByTimeAsync(10000);

        expect(readMark).toHaveBeenCalledTimes(2);
    });

    it('ends when stopped', async () => {
        readMark.mockResolvedValue('same');
        const source = poll();
        await source.start();

        source.stop();
        await jest.advanceTimersByTimeAsync(5000);

        expect(readMark).not.toHaveBeenCalled();
    });
});
