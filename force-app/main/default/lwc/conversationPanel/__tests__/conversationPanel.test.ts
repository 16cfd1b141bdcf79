import { subscribe, unsubscribe, type EventMessage } from 'lightning/empApi';
import openView from './data/ConversationController.open.json';
import historyPage from './data/ConversationController.history.json';
import {
    RECORD_ID,
    anotherMessage,
    answerAsUsual,
    bodies,
    changed,
    composer,
    error,
    find,
    server,
    settle,
    show,
    shownIn,
    stream,
    submit
} from './support';

jest.mock('c/conversationApi');
const mockNavigate = jest.fn();
jest.mock(
    'lightning/navigation',
    () => {
        const Navigate = Symbol('Navigate');
        const NavigationMixin = (Base: new () => object): object =>
            class extends Base {
                [Navigate](page: object): void {
                    mockNavigate(page);
                }
            };
        NavigationMixin.Navigate = Navigate;
        return { NavigationMixin };
    },
    { virtual: true }
);

type Composer = HTMLElement & {
    canChooseBrandNumber: boolean;
    restore: jest.Mock;
    turnTo: jest.Mock;
    replyTo: jest.Mock;
    refresh: jest.Mock;
};

function publish(payload: Record<string, string> = { Record_Ids__c: RECORD_ID }): void {
    const hear = (subscribe as jest.Mock).mock.calls[0][2] as (message: EventMessage) => void;
    hear({ channel: openView.eventChannel, data: { payload, event: { replayId: 1 } } });
}

function tellStream(element: HTMLElement, name: string, detail?: unknown): Promise<void> {
    stream(element).dispatchEvent(new CustomEvent(name, { detail }));
    return settle();
}

describe('c-conversation-panel', () => {
    beforeEach(() => {
        jest.clearAllMocks();
        sessionStorage.clear();
        answerAsUsual();
        (subscribe as jest.Mock).mockResolvedValue({ id: 1 });
        (unsubscribe as jest.Mock).mockResolvedValue({});
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.restoreAllMocks();
    });

    it("shows the record's history and the composer", async () => {
        const element = await show();

        expect(bodies(element)).toEqual(historyPage.messages.map(({ body }) => body));
        expect(composer(element)).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('shows the history before it knows who may send', async () => {
        server.open.mockReturnValue(new Promise(() => undefined));
        const element = await show();

        expect(bodies(element)).toHaveLength(2);
        expect(find(element, 'article').getAttribute('aria-busy')).toBe('true');
        expect(composer(element)).toBeNull();
    });

    it('says why when it cannot be loaded, and loads again when asked to', async () => {
        server.open.mockRejectedValueOnce({ body: { message: 'You may not see this record.' } });
        const element = await show();
        expect(error(element)).toBe('You may not see this record.');
        await expect(element).toBeAccessible();

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(error(element)).toBe('');
        expect(composer(element)).not.toBeNull();
    });

    it('begins anew for another record', async () => {
        const element = await show();
        server.history.mockResolvedValue({ ...historyPage, messages: [anotherMessage()] });

        Object.assign(element, { recordId: '00Q000000000002AAA' });
        await settle();

        expect(server.open).toHaveBeenLastCalledWith('00Q000000000002AAA');
        expect(bodies(element)).toEqual(['Thank you']);
    });

    it.each([
        ['nothing is connected', { isConnected: false }, 'NotConnectedAgent', undefined],
        [
            'nothing is connected, for who can change that',
            { isConnected: false, isAdministrator: true },
            'NotConnectedAdmin',
            'OpenSetup'
        ],
        ['the agent may only read', { canSend: false }, 'MayNotSend', undefined],
        ['there is no brand number', { brandNumbers: [] }, 'NoBrandNumber', undefined],
        [
            'there is no brand number, for who can change that',
            { brandNumbers: [], isAdministrator: true },
            'NoBrandNumberAdmin',
            'OpenSetup'
        ],
        ['there is no number', { recipients: [] }, 'NoRecipients', 'EditRecord'],
        [
            'there is no number, and the record is not the agent’s to edit',
            { recipients: [], canEdit: false },
            'NoRecipients',
            undefined
        ],
        [
            'no number can be read',
            { recipients: [{ label: 'Phone', typed: 'ask reception' }] },
            'NoUsableNumber',
            'EditRecord'
        ]
    ])('says so in place of the composer when %s', async (_what, more, sentence, action) => {
        server.open.mockResolvedValue({ ...openView, ...more });

        const element = await show();

        expect(composer(element)).toBeNull();
        const obstacle = find<HTMLElement & { sentence: string; action?: string }>(
            element,
            'c-conversation-obstacle'
        );
        expect(obstacle.sentence).toBe(`c.conversationPanel_${sentence}`);
        expect(obstacle.action).toBe(action && `c.conversationPanel_${action}`);
        await expect(element).toBeAccessible();
    });

    it('leads to the record to add a number, and administrators to the setup', async () => {
        server.open.mockResolvedValue({ ...openView, recipients: [] });
        const element = await show();

        find(element, 'c-conversation-obstacle').dispatchEvent(new CustomEvent('actionchosen'));
        expect(mockNavigate).toHaveBeenCalledWith({
            type: 'standard__recordPage',
            attributes: { recordId: RECORD_ID, actionName: 'edit' }
        });
        document.body.replaceChildren();
        server.open.mockResolvedValue({
            ...openView,
            isConnected: false,
            isAdministrator: true
        });
        find(await show(), 'c-conversation-obstacle').dispatchEvent(
            new CustomEvent('actionchosen')
        );

        expect(mockNavigate).toHaveBeenLastCalledWith(
            expect.objectContaining({ attributes: { apiName: 'Vonage_Conversations_Setup' } })
        );
    });

    it('lets whoever may type a number write where the record has none', async () => {
        server.open.mockResolvedValue({ ...openView, recipients: [], canTypeRecipient: true });

        expect(composer(await show())).not.toBeNull();
    });

    it('tells which number cannot be read', async () => {
        server.open.mockResolvedValue({
            ...openView,
            recipients: [...openView.recipients, { label: 'Fax', typed: 'ask reception' }]
        });

        expect(find(await show(), '[data-part="unreadable"]')).not.toBeNull();
    });

    it.each([
        [undefined, true, false, true],
        ['Never', true, true, false],
        ['By permission', true, false, false],
        ['By permission', true, true, true],
        ['Always', false, false, false],
        ['Always', true, false, true]
    ])(
        'narrows the choice of the brand number to %p (org %p, permission %p)',
        async (numberChoice, canChooseBrandNumber, mayChooseByPermission, expected) => {
            server.open.mockResolvedValue({
                ...openView,
                canChooseBrandNumber,
                mayChooseByPermission
            });

            const element = await show({ numberChoice });

            expect(composer<Composer>(element).canChooseBrandNumber).toBe(expected);
        }
    );

    it.each([
        ['Last used', 'SMS'],
        ['WhatsApp', 'WhatsApp']
    ])('begins with the channel %p', async (defaultChannel, value) => {
        const element = await show({ defaultChannel });

        expect(
            find<{ value: string }>(composer(element), 'c-conversation-channel-picker').value
        ).toBe(value);
    });

    it('takes heading and height from the page', async () => {
        const element = await show({ heading: 'Talk', height: 500 });

        expect(find(element, 'h2').textContent).toBe('Talk');
        expect(find(element, 'article').style.blockSize).toBe('500px');
    });

    describe('sending', () => {
        it('shows the message at once, and once only', async () => {
            let answer: (message: object) => void = () => undefined;
            server.send.mockReturnValue(new Promise((resolve) => (answer = resolve)));
            const element = await show();

            await submit(element);
            expect(shownIn(element).at(-1)?.message).toMatchObject({
                body: 'Hello',
                status: 'Queued',
                senderName: 'Amy Agent'
            });

            const [{ clientRef }] = server.send.mock.calls[0] as [{ clientRef: string }];
            answer(anotherMessage({ id: 'm9', clientRef, body: 'Hello', direction: 'outbound' }));
            await settle();

            expect(bodies(element).filter((body) => body === 'Hello')).toHaveLength(1);
            expect(server.send).toHaveBeenCalledWith({
                recordId: RECORD_ID,
                recipient: '+14155550142',
                brandNumberId: 'b1',
                channel: 'SMS',
                body: 'Hello',
                clientRef: expect.stringMatching(/^[0-9a-f]{32}$/)
            });
        });

        it('takes a refused message back and says why', async () => {
            server.send.mockRejectedValue({ body: { message: 'Choose another number.' } });
            const element = await show();

            await submit(element);

            expect(error(element)).toBe('Choose another number.');
            expect(bodies(element)).not.toContain('Hello');
            expect(find<{ text: string }>(composer(element), 'c-conversation-editor').text).toBe(
                'Hello'
            );
            await expect(element).toBeAccessible();
        });

        it('gives a second try of the same message the same name', async () => {
            server.send.mockRejectedValue({ body: { message: 'No answer.' } });
            const element = await show();

            await submit(element);
            await submit(element);
            await submit(element, 'Something else');

            const names = server.send.mock.calls.map(
                ([request]) => (request as { clientRef: string }).clientRef
            );
            expect(names[1]).toBe(names[0]);
            expect(names[2]).not.toBe(names[0]);
        });

        it('sends a failed message again as a new one', async () => {
            server.retry.mockResolvedValue(
                anotherMessage({ direction: 'outbound', body: 'Again' })
            );
            const element = await show();

            await tellStream(element, 'retryrequested', 'm2');

            expect(server.retry).toHaveBeenCalledWith('m2');
            expect(bodies(element)).toContain('Again');
            expect(server.changes).toHaveBeenCalledTimes(1);
        });

        it('says why a failed message cannot be sent again', async () => {
            server.retry.mockRejectedValue({ body: { message: 'She asked for no SMS.' } });
            const element = await show();

            await tellStream(element, 'retryrequested', 'm2');

            expect(error(element)).toBe('She asked for no SMS.');
        });

        it('answers a message, and reacts to one, in its conversation', async () => {
            server.send.mockResolvedValue(anotherMessage());
            const element = await show();
            const message = historyPage.messages[0];

            await tellStream(element, 'reactionchosen', { message, emoji: '👍' });

            expect(server.send).toHaveBeenCalledWith(
                expect.objectContaining({
                    recipient: '+14155550142',
                    brandNumberId: 'b1',
                    channel: 'WhatsApp',
                    replyToId: 'm1',
                    reaction: '👍'
                })
            );
            await tellStream(element, 'replychosen', message);
            expect(
                find<{ quote: object }>(composer(element), 'c-conversation-editor').quote
            ).toMatchObject({ id: 'm1' });
        });
    });

    it('writes in the conversation that is looked at', async () => {
        const element = await show();

        await tellStream(element, 'filterchanged', { channel: 'WhatsApp' });
        expect(
            find<{ value: string }>(composer(element), 'c-conversation-channel-picker').value
        ).toBe('WhatsApp');
        await tellStream(element, 'filterchanged', { conversationId: 'a00000000000001AAA' });

        expect(
            find<{ value: string }>(composer(element), 'c-conversation-recipient-picker').value
        ).toBe('+14155550142');
    });

    it('tells the server that somebody writes', async () => {
        const element = await show();
        const detail = { conversationId: 'a00000000000001AAA', channel: 'SMS' };

        composer(element).dispatchEvent(new CustomEvent('typed', { detail }));

        expect(server.answering).toHaveBeenCalledWith(RECORD_ID, 'a00000000000001AAA', 'SMS');
    });

    it('opens the search, and gives the focus back when it is closed', async () => {
        const element = await show();
        const button = find(element, '.search');
        button.focus = jest.fn();

        button.click();
        await settle();
        expect(find(stream(element), 'c-conversation-search')).not.toBeNull();
        await tellStream(element, 'searchclosed');

        expect(button.focus).toHaveBeenCalledTimes(1);
    });

    it("previews files in the platform's own viewer", async () => {
        const element = await show();

        stream(element).dispatchEvent(
            new CustomEvent('previewrequested', {
                bubbles: true,
                composed: true,
                detail: { documentId: '069', versionId: '068', title: 'Map' }
            })
        );

        expect(mockNavigate).toHaveBeenCalledWith({
            type: 'standard__namedPage',
            attributes: { pageName: 'filePreview' },
            state: { selectedRecordId: '069' }
        });
    });

    describe('live', () => {
        it('reads what has changed when an event of this record comes', async () => {
            const element = await show();
            server.changes.mockResolvedValue(changed(anotherMessage()));

            publish();
            await settle();

            expect(bodies(element)).toContain('Thank you');
            expect(server.history).toHaveBeenCalledTimes(1);
        });

        it('hears of its conversations, and of no others', async () => {
            await show();

            publish({ Conversation__c: 'other', Record_Ids__c: 'other' });
            await settle();
            expect(server.changes).not.toHaveBeenCalled();
            publish({ Conversation__c: 'a00000000000001AAA' });
            await settle();

            expect(server.changes).toHaveBeenCalledTimes(1);
        });

        it('asks anew what may be sent when the customer has written', async () => {
            const element = await show();
            server.sendState.mockClear();
            server.changes.mockResolvedValue(changed(anotherMessage()));

            publish();
            await settle();

            expect(server.sendState).toHaveBeenCalledTimes(1);
            expect(error(element)).toBe('');
        });

        it('reads aloud that a message was not delivered', async () => {
            const element = await show();
            server.changes.mockResolvedValue(
                changed({ ...historyPage.messages[1], status: 'Failed', changedAt: 'later' })
            );

            publish();
            await settle();

            expect(find(element, '[data-part="announcement"]').textContent).toBe(
                'c.conversationPanel_FailedAnnouncement'
            );
        });

        it('shows who else is answering, until they have sent', async () => {
            const until = new Date(Date.now() + 20_000).toISOString();
            const ben = { conversationId: 'c', userId: 'ben', name: 'Ben Agent', until };
            server.open.mockResolvedValue({ ...openView, answering: [ben] });
            const element = await show();
            const names = (): string[] =>
                (stream(element) as unknown as { answering: string[] }).answering;
            expect(names()).toEqual(['Ben Agent']);
            server.changes.mockResolvedValue(
                changed(anotherMessage({ direction: 'outbound', senderId: 'ben' }))
            );

            publish();
            await settle();

            expect(names()).toEqual([]);
        });

        it('knows new conversations', async () => {
            const element = await show();
            server.changes.mockResolvedValue({
                ...changed(),
                conversations: [{ id: 'new', phone: '+1' }]
            });

            publish();
            await settle();

            expect(
                (
                    stream(element) as unknown as { conversations: { id: string }[] }
                ).conversations.map(({ id }) => id)
            ).toEqual(['new', 'a00000000000001AAA']);
        });

        it('knows the conversations of a record that has others than before', async () => {
            const element = await show();
            server.changes.mockResolvedValue({ startAfresh: true, mark: 'next' });
            server.open.mockResolvedValue({ ...openView, conversations: [] });
            server.sendState.mockClear();

            publish();
            await settle();

            expect(server.open).toHaveBeenCalledTimes(2);
            expect(server.sendState).toHaveBeenCalledTimes(1);
            expect(
                (stream(element) as unknown as { conversations: object[] }).conversations
            ).toEqual([]);
        });

        it('reads what has changed for who comes back to the page', async () => {
            const element = await show();
            server.changes.mockResolvedValue(changed(anotherMessage()));

            document.dispatchEvent(new CustomEvent('visibilitychange'));
            await settle();

            expect(bodies(element)).toContain('Thank you');
        });

        it('says when it does not get through, with a refresh at hand', async () => {
            const element = await show();
            server.changes.mockRejectedValue(new Error('offline'));

            publish();
            await settle();

            const notice = find(element, '[data-part="live-notice"]');
            expect(notice.textContent).toContain('c.conversationPanel_NoLiveUpdates');
            await expect(element).toBeAccessible();
            (notice.querySelector('lightning-button') as HTMLElement).click();
            await settle();
            expect(find(element, '[data-part="live-notice"]')).toBeNull();
        });

        it('says that it is offline, and reads on when it is back', async () => {
            const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
            const element = await show();
            expect(find(element, '[data-part="live-notice"]').textContent).toContain(
                'c.conversationPanel_Offline'
            );
            await expect(element).toBeAccessible();

            online.mockReturnValue(true);
            window.dispatchEvent(new CustomEvent('online'));
            await settle();

            expect(find(element, '[data-part="live-notice"]')).toBeNull();
            expect(server.changes).toHaveBeenCalledTimes(1);
        });

        it('asks now and then when there is no place on the event bus', async () => {
            jest.useFakeTimers();
            (subscribe as jest.Mock).mockRejectedValue({ subscription: 'full' });
            server.changes.mockResolvedValue(changed(anotherMessage()));
            const element = await show();

            await jest.advanceTimersByTimeAsync(10_000);
            jest.useRealTimers();

            expect(bodies(element)).toContain('Thank you');
        });

        it('leaves nothing behind', async () => {
            const element = await show();

            element.remove();
            publish();
            document.dispatchEvent(new CustomEvent('visibilitychange'));
            await settle();

            expect(unsubscribe).toHaveBeenCalledTimes(1);
            expect(server.changes).not.toHaveBeenCalled();
        });
    });
});
