import { threadRows } from '../threadRows';
import type { MessageView } from 'c/conversationApi';

const NOW = Date.parse('2026-11-17T20:00:00.000Z');

function message(id: string, time: string, more: Partial<MessageView> = {}): MessageView {
    return {
        id,
        conversationId: 'c1',
        direction: 'inbound',
        channel: 'WhatsApp',
        kind: 'Text',
        status: 'Received',
        occurredAt: `2026-11-${time}:00.000Z`,
        senderName: 'Jane Smith',
        ...more
    };
}

function rows(
    messages: MessageView[],
    conversations = [{ id: 'c1' }]
): ReturnType<typeof threadRows> {
    const shown = messages.map((one) => ({ message: one, reactions: [] }));
    return threadRows(shown, conversations, true, NOW);
}

describe('threadRows', () => {
    it('puts a divider before the first message of each day, in the zone of the user', () => {
        const days = rows([
            message('1', '16T18:00'),
            message('2', '17T06:00'),
            message('3', '17T18:00'),
            message('4', '17T18:01')
        ]).map(({ day }) => day);

        // Los Angeles: six o'clock UTC is still the evening before.
        expect(days).toEqual([
            'c.conversationThread_Yesterday',
            undefined,
            'c.conversationThread_Today',
            undefined
        ]);
    });

    it('begins a run with each sender, and after a pause', () => {
        const amy = { direction: 'outbound', senderId: 'amy', senderName: 'Amy' } as const;
        const ben = { direction: 'outbound', senderId: 'ben', senderName: 'Ben' } as const;

        const starts = rows([
            message('1', '17T18:00'),
            message('2', '17T18:01'),
            message('3', '17T18:02', amy),
            message('4', '17T18:03', ben),
            message('5', '17T18:04', ben),
            message('6', '17T18:30', ben)
        ]).map(({ startsRun }) => startsRun);

        expect(starts).toEqual([true, false, true, true, false, true]);
    });

    it('keeps the run of a message that the server has not named yet', () => {
        const own = { direction: 'outbound', senderId: 'amy', senderName: 'Amy' } as const;
        const pending = message('', '17T18:01', {
            ...own,
            id: undefined,
            conversationId: undefined
        });

        expect(rows([message('1', '17T18:00', own), pending])[1].startsRun).toBe(false);
    });

    it('lets only answer what Vonage knows, on WhatsApp', () => {
        const answered = rows([
            message('1', '17T18:00'),
            message('2', '17T18:01', { channel: 'SMS' }),
            message('3', '17T18:02', { direction: 'outbound', status: 'Queued' }),
            message('4', '17T18:03', { direction: 'outbound', status: 'Failed' }),
            message('5', '17T18:04', { direction: 'outbound', status: 'Read' }),
            message('6', '17T18:05', { kind: 'Reaction' })
        ]).map(({ canReply }) => canReply);

        expect(answered).toEqual([true, false, false, false, true, false]);
    });

    it('names the conversation of a run where there are several', () => {
        const several = [
            { id: 'c1', customerText: '0142', brandLabel: 'US Support' },
            { id: 'c2', customerText: '0142', brandLabel: 'UK Support' }
        ];

        const labels = rows(
            [
                message('1', '17T18:00'),
                message('2', '17T18:01'),
                message('3', '17T18:02', { conversationId: 'c2' })
            ],
            several
        ).map(({ conversationLabel }) => conversationLabel);

        expect(labels).toEqual(['US Support', undefined, 'UK Support']);
    });
});
