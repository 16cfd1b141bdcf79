import { subscribe } from 'lightning/empApi';
import openView from './data/ConversationController.open.json';
import historyPage from './data/ConversationController.history.json';
import { bodies, find, page, server, settle, show, submit } from './support';

jest.mock('c/conversationApi');
// A file of its own: the form factor is read when the component is loaded.
jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), {
    virtual: true
});

describe('c-conversation-panel on the phone', () => {
    beforeEach(() => {
        jest.clearAllMocks();
        server.open.mockResolvedValue(openView);
        server.history.mockResolvedValue(historyPage);
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('asks now and then for the owner, without the event bus', async () => {
        const element = await show();
        server.changeMark.mockResolvedValue('changed');
        server.history.mockResolvedValue(
            page(...historyPage.messages, {
                ...historyPage.messages[0],
                id: 'm3',
                body: 'Thank you'
            })
        );

        await jest.advanceTimersByTimeAsync(10_000);

        expect(subscribe).not.toHaveBeenCalled();
        expect(bodies(element)).toContain('Thank you');
        expect(find(element, '[data-part="live-notice"]')).toBeNull();
    });

    it('warns who does not own the record, with the refresh at hand', async () => {
        server.open.mockResolvedValue({ ...openView, isOwner: false });
        const element = await show();

        const notice = find(element, '[data-part="live-notice"]');
        expect(notice.textContent).toContain('c.conversationPanel_NotOwner');
        jest.useRealTimers();
        await expect(element).toBeAccessible();

        server.history.mockClear();
        (notice.querySelector('lightning-button') as HTMLElement).click();
        await settle();

        expect(server.history).toHaveBeenCalledTimes(1);
    });

    it('does not ask for who does not own the record, except after their own message', async () => {
        server.open.mockResolvedValue({ ...openView, isOwner: false });
        server.changeMark.mockResolvedValue(historyPage.changeMark);
        server.send.mockResolvedValue({
            ...historyPage.messages[1],
            id: 'm9',
            clientRef: 'ref-00000009'
        });
        const element = await show();
        await jest.advanceTimersByTimeAsync(60_000);
        expect(server.changeMark).not.toHaveBeenCalled();

        submit(element);
        await jest.advanceTimersByTimeAsync(120_000);

        expect(server.changeMark).toHaveBeenCalledTimes(5);
    });
});
