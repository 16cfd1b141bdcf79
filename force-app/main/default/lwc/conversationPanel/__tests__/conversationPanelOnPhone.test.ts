import { subscribe } from 'lightning/empApi';
import openView from './data/ConversationController.open.json';
import {
    anotherMessage,
    answerAsUsual,
    bodies,
    changed,
    find,
    server,
    settle,
    show,
    stream,
    submit
} from './support';

jest.mock('c/conversationApi');
// A file of its own: the form factor is read when the component is loaded.
jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), {
    virtual: true
});

describe('c-conversation-panel on the phone', () => {
    beforeEach(() => {
        jest.clearAllMocks();
        sessionStorage.clear();
        answerAsUsual();
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('asks now and then for the owner, without the event bus', async () => {
        const element = await show();
        server.changes.mockResolvedValue(changed(anotherMessage()));

        await jest.advanceTimersByTimeAsync(10_000);

        expect(subscribe).not.toHaveBeenCalled();
        expect(bodies(element)).toContain('Thank you');
        expect(find(element, '[data-part="live-notice"]')).toBeNull();
    });

    it('reads nothing while nothing has changed', async () => {
        await show();

        await jest.advanceTimersByTimeAsync(60_000);

        expect(server.changeMark).toHaveBeenCalledTimes(6);
        expect(server.changes).toHaveBeenCalledTimes(1);
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
        server.send.mockResolvedValue(anotherMessage({ direction: 'outbound' }));
        const element = await show();
        await jest.advanceTimersByTimeAsync(60_000);
        expect(server.changeMark).not.toHaveBeenCalled();

        await submit(element);
        await jest.advanceTimersByTimeAsync(120_000);

        expect(server.changeMark).toHaveBeenCalledTimes(5);
    });

    it('shows files in a sheet of its own', async () => {
        const element = await show();
        jest.useRealTimers();
        stream(element).dispatchEvent(
            new CustomEvent('previewrequested', {
                bubbles: true,
                composed: true,
                detail: { documentId: '069', versionId: '068', title: 'Map', kind: 'Image' }
            })
        );
        await settle();
        const preview = find(element, 'c-conversation-preview');
        expect(preview).not.toBeNull();
        await expect(element).toBeAccessible();

        preview.dispatchEvent(new CustomEvent('closed'));
        await settle();

        expect(find(element, 'c-conversation-preview')).toBeNull();
    });
});
