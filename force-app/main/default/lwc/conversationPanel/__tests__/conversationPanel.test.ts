import { subscribe, unsubscribe, type EventMessage } from 'lightning/empApi';
import openView from './data/ConversationController.open.json';
import historyPage from './data/ConversationController.history.json';
import { RECORD_ID, bodies, error, find, page, server, settle, show, submit } from './support';

jest.mock('c/conversationApi');

type Composer = HTMLElement & { restore: jest.Mock };

describe('c-conversation-panel', () => {
    beforeEach(() => {
        jest.clearAllMocks();
        server.open.mockResolvedValue(openView);
        server.history.mockResolvedValue(historyPage);
        (subscribe as jest.Mock).mockResolvedValue({ id: 1 });
        (unsubscribe as jest.Mock).mockResolvedValue({});
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it("shows the record's history and the composer", async () => {
        const element = await show();

        expect(bodies(element)).toEqual(historyPage.messages.map(({ body }) => body));
        expect(find(element, 'c-conversation-composer')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('says why when it cannot be loaded, and loads again when asked to', async () => {
        server.open.mockRejectedValueOnce({ body: { message: 'You may not see this record.' } });
        const element = await show();
        expect(error(element)).toBe('You may not see this record.');
        await expect(element).toBeAccessible();

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(error(element)).toBe('');
        expect(bodies(element)).toHaveLength(2);
    });

    it.each([
        ['nothing is connected', { isConnected: false }, 'c.conversationPanel_NotConnectedAgent'],
        ['the agent may only read', { canSend: false }, 'c.conversationPanel_MayNotSend'],
        ['there is no brand number', { brandNumbers: [] }, 'c.conversationPanel_NoBrandNumber'],
        ['there is no number to write to', { recipients: [] }, 'c.conversationPanel_NoRecipients'],
        [
            'no number can be read',
            { recipients: [{ label: 'Phone', typed: 'ask reception' }] },
            'c.conversationPanel_NoUsableNumber'
        ]
    ])('says so in place of the composer when %s', async (_what, more, sentence) => {
        server.open.mockResolvedValue({ ...openView, ...more });

        const element = await show();

        expect(find(element, 'c-conversation-composer')).toBeNull();
        expect(find(element, '[data-part="obstacle"]').textContent).toBe(sentence);
        await expect(element).toBeAccessible();
    });

    it('tells which number cannot be read, and does not offer it', async () => {
        server.open.mockResolvedValue({
            ...openView,
            recipients: [...openView.recipients, { label: 'Fax', typed: 'ask reception' }]
        });

        const element = await show();

        expect(find(element, '[data-part="unreadable"]')).not.toBeNull();
        expect(
            find<{ recipients: unknown[] }>(element, 'c-conversation-composer').recipients
        ).toHaveLength(openView.recipients.length);
    });

    describe('sending', () => {
        it('shows the message at once, and once only', async () => {
            let answer: (message: object) => void = () => undefined;
            server.send.mockReturnValue(new Promise((resolve) => (answer = resolve)));
            const element = await show();

            submit(element);
            await settle();
            expect(bodies(element).at(-1)).toBe('Hello');

            const [{ clientRef }] = server.send.mock.calls[0] as [{ clientRef: string }];
            const sent = {
                ...historyPage.messages[1],
                id: 'm9',
                clientRef,
                body: 'Hello',
                occurredAt: '2026-11-17T11:00:00.000Z'
            };
            answer(sent);
            await settle();

            expect(bodies(element).filter((body) => body === 'Hello')).toHaveLength(1);
            expect(server.send).toHaveBeenCalledWith({
                recordId: RECORD_ID,
                recipient: '+14155550142',
                brandNumberId: 'b1',
                body: 'Hello',
                clientRef: expect.stringMatching(/^[0-9a-f]{32}$/)
            });
        });

        it('takes a refused message back and says why', async () => {
            server.send.mockRejectedValue({ body: { message: 'Choose another number.' } });
            const element = await show();
            const composer = find<Composer>(element, 'c-conversation-composer');
            composer.restore = jest.fn();

            submit(element);
            await settle();

            expect(error(element)).toBe('Choose another number.');
            expect(bodies(element)).not.toContain('Hello');
        });

        it('gives a second try of the same message the same name', async () => {
            server.send.mockRejectedValue({ body: { message: 'No answer.' } });
            const element = await show();

            submit(element);
            await settle();
            submit(element);
            await settle();
            submit(element, 'Something else');
            await settle();

            const names = server.send.mock.calls.map(
                ([request]) => (request as { clientRef: string }).clientRef
            );
            expect(names[1]).toBe(names[0]);
            expect(names[2]).not.toBe(names[0]);
        });
    });

    describe('live', () => {
        it('reads the history again when an event of this record comes', async () => {
            const element = await show();
            const publish = (subscribe as jest.Mock).mock.calls[0][2] as (m: EventMessage) => void;
            const answer = { ...historyPage.messages[0], id: 'm3', body: 'Thank you' };
            server.history.mockResolvedValue(page(...historyPage.messages, answer));

            publish({
                channel: openView.eventChannel,
                data: { payload: { Record_Ids__c: RECORD_ID }, event: { replayId: 1 } }
            });
            await settle();

            expect(bodies(element)).toContain('Thank you');
        });

        it('reads the history again for who comes back to the page', async () => {
            const element = await show();
            server.history.mockResolvedValue(
                page(...historyPage.messages, {
                    ...historyPage.messages[0],
                    id: 'm3',
                    body: 'Thank you'
                })
            );

            document.dispatchEvent(new CustomEvent('visibilitychange'));
            await settle();

            expect(bodies(element)).toContain('Thank you');
        });

        it('begins anew on another record', async () => {
            const element = await show();
            server.history.mockResolvedValue(page());

            Object.assign(element, { recordId: '00Q000000000002AAA' });
            await settle();

            expect(server.open).toHaveBeenLastCalledWith('00Q000000000002AAA');
            expect(bodies(element)).toEqual([]);
        });

        it('stops listening when it leaves the page', async () => {
            const element = await show();

            element.remove();

            expect(unsubscribe).toHaveBeenCalledTimes(1);
        });

        it('says so when the history could not be read again', async () => {
            const element = await show();
            const publish = (subscribe as jest.Mock).mock.calls[0][2] as (m: EventMessage) => void;
            server.history.mockRejectedValue(new Error('offline'));

            publish({
                channel: openView.eventChannel,
                data: { payload: { Record_Ids__c: RECORD_ID }, event: { replayId: 1 } }
            });
            await settle();

            expect(find(element, '[data-part="live-notice"]').textContent).toContain(
                'c.conversationPanel_NoLiveUpdates'
            );
        });

        it('shows earlier messages when asked to', async () => {
            server.history.mockResolvedValueOnce({ ...historyPage, hasEarlier: true });
            const element = await show();
            server.history.mockResolvedValueOnce(
                page({
                    ...historyPage.messages[0],
                    id: 'm0',
                    body: 'Earlier',
                    occurredAt: '2026-11-16T10:00:00.000Z'
                })
            );

            find(element, 'c-conversation-thread').dispatchEvent(
                new CustomEvent('earlierrequested')
            );
            await settle();

            expect(server.history).toHaveBeenLastCalledWith(
                RECORD_ID,
                historyPage.messages[0].occurredAt
            );
            expect(bodies(element)[0]).toBe('Earlier');
        });
    });
});
