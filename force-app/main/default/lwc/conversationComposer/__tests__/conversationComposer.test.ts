import { createElement } from 'lwc';
import ConversationComposer from 'c/conversationComposer';
import {
    resources,
    sendState,
    templates,
    type ChannelStateView,
    type PanelView
} from 'c/conversationApi';
import type { Draft } from 'c/conversationSending';
import openView from '../../conversationPanel/__tests__/data/ConversationController.open.json';

jest.mock('c/conversationApi');

type Composer = HTMLElement & {
    turnTo(address: object): void;
    replyTo(quote: object, address: object): void;
    refresh(): void;
    restore(draft: object): void;
};

const server = sendState as jest.Mock;
const WHATSAPP = { ...openView.brandNumbers[0], id: 'b2', label: 'UK', sms: false, mms: false };
const VIEW = {
    ...openView,
    brandNumbers: [...openView.brandNumbers, { ...WHATSAPP, whatsApp: true }]
} as PanelView;
const RESOURCE = { documentId: '069', versionId: '068', title: 'Map', kind: 'Image' };
const TEMPLATE = { id: 't1', name: 'Delay', text: 'Hello Jane', parameters: { '1': 'Jane' } };

function state(channel: string, more: Partial<ChannelStateView> = {}): object {
    return {
        channel,
        allowed: true,
        longestBody: 20,
        longestCaption: 10,
        brandNumberId: channel === 'WhatsApp' ? 'b2' : 'b1',
        ...more
    };
}

function states(more: Record<string, Partial<ChannelStateView>> = {}): object {
    return { channels: ['SMS', 'MMS', 'WhatsApp'].map((channel) => state(channel, more[channel])) };
}

async function settle(): Promise<void> {
    for (let i = 0; i < 8; i += 1) {
        // eslint-disable-next-line no-await-in-loop -- promises settle one after the other
        await Promise.resolve();
    }
}

async function show(properties: object = {}): Promise<Composer> {
    const element = createElement('c-conversation-composer', { is: ConversationComposer });
    Object.assign(element, { recordId: '00Q', view: VIEW, ...properties });
    document.body.appendChild(element);
    await settle();
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

async function tell(
    element: HTMLElement,
    tag: string,
    name: string,
    detail?: unknown
): Promise<void> {
    find(element, tag).dispatchEvent(new CustomEvent(name, { detail }));
    await settle();
}

async function type(element: HTMLElement, text: string): Promise<void> {
    await tell(element, 'c-conversation-editor', 'textchanged', text);
}

function sent(element: HTMLElement): Draft[] {
    const drafts: Draft[] = [];
    element.addEventListener('messagesubmitted', (event) =>
        drafts.push((event as CustomEvent<Draft>).detail)
    );
    return drafts;
}

async function send(element: HTMLElement): Promise<void> {
    find(element, '.send').click();
    await settle();
}

function refusal(element: HTMLElement): string | null {
    return find(element, '[data-part="refusal"]').textContent;
}

function obstacle(element: HTMLElement): { sentence: string; action?: string } | null {
    return find(element, 'c-conversation-obstacle');
}

describe('c-conversation-composer', () => {
    beforeEach(() => {
        sessionStorage.clear();
        server.mockReset().mockResolvedValue(states());
        (resources as jest.Mock).mockResolvedValue([]);
        (templates as jest.Mock).mockResolvedValue([]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('asks what may be sent to the customer of the latest conversation, from the number that was asked', async () => {
        const element = await show();

        expect(server).toHaveBeenCalledWith('00Q', '+14155550142', 'b1');
        expect(find<{ value: string }>(element, 'c-conversation-brand-number').value).toBe('b1');
        await expect(element).toBeAccessible();
    });

    it('sends the text, empties itself and keeps the focus', async () => {
        const element = await show();
        const drafts = sent(element);
        await type(element, ' Hello ');

        await send(element);

        expect(drafts).toEqual([
            expect.objectContaining({
                recipient: '+14155550142',
                brandNumberId: 'b1',
                channel: 'SMS',
                body: 'Hello'
            })
        ]);
        expect(find<{ text: string }>(element, 'c-conversation-editor').text).toBe('');
        expect(sessionStorage).toHaveLength(0);
    });

    it.each([
        ['nothing was written', '', 'c.conversationComposer_Empty'],
        ['the text is too long', 'x'.repeat(21), 'c.conversationComposer_TooLong']
    ])('says why not when %s', async (_when, text, label) => {
        const element = await show();
        const drafts = sent(element);
        await type(element, text);

        await send(element);

        expect(refusal(element)).toBe(label);
        expect(drafts).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it('says before sending what forbids it, and again when Send is pressed', async () => {
        server.mockResolvedValue(
            states({ SMS: { allowed: false, reason: 'Jane asked for no SMS.' } })
        );
        const element = await show();
        expect(obstacle(element)?.sentence).toBe('Jane asked for no SMS.');
        await type(element, 'Hello');

        await send(element);

        expect(refusal(element)).toBe('Jane asked for no SMS.');
        await expect(element).toBeAccessible();
    });

    it('leads to the other channel where that is open, and takes the text along', async () => {
        server.mockResolvedValue(states({ SMS: { allowed: false, reason: 'No SMS.' } }));
        const element = await show();
        await type(element, 'Hello');
        expect(obstacle(element)?.action).toBe('c.conversationComposer_UseWhatsApp');

        await tell(element, 'c-conversation-obstacle', 'actionchosen');

        expect(find<{ value: string }>(element, 'c-conversation-channel-picker').value).toBe(
            'WhatsApp'
        );
        expect(find<{ text: string }>(element, 'c-conversation-editor').text).toBe('Hello');
    });

    it('offers templates where the window of WhatsApp is closed, and sends one', async () => {
        server.mockResolvedValue(
            states({ WhatsApp: { templatesOnly: true, reason: 'The window is closed.' } })
        );
        const element = await show();
        const drafts = sent(element);
        await tell(element, 'c-conversation-channel-picker', 'channelchanged', 'WhatsApp');
        expect(obstacle(element)?.action).toBe('c.conversationComposer_ChooseTemplate');
        await tell(element, 'c-conversation-obstacle', 'actionchosen');

        await tell(element, 'c-conversation-template-picker', 'templatechosen', TEMPLATE);
        expect(obstacle(element)).toBeNull();
        await send(element);

        expect(drafts[0]).toMatchObject({
            channel: 'WhatsApp',
            templateId: 't1',
            parameters: { '1': 'Jane' },
            body: 'Hello Jane',
            preview: { templateName: 'Delay' }
        });
    });

    it('shows how long the window of WhatsApp is open, and asks again when it closes', async () => {
        const windowEndsAt = '2030-11-17T10:00:00.000Z';
        server.mockResolvedValue(states({ WhatsApp: { windowEndsAt } }));
        const element = await show();
        expect(find(element, 'c-conversation-window')).toBeNull();
        await tell(element, 'c-conversation-channel-picker', 'channelchanged', 'WhatsApp');
        const asked = server.mock.calls.length;

        await tell(element, 'c-conversation-window', 'windowclosed');

        expect(server).toHaveBeenCalledTimes(asked + 1);
    });

    it('attaches one file, which makes an SMS an MMS with shorter words', async () => {
        const element = await show();
        const drafts = sent(element);
        await tell(element, 'c-conversation-editor', 'attachwanted');
        await tell(element, 'c-conversation-resource-picker', 'resourcechosen', RESOURCE);
        expect(
            find<{ channel: string; longest: number }>(element, 'c-conversation-counter')
        ).toMatchObject({ channel: 'MMS', longest: 10 });

        await send(element);

        expect(drafts[0]).toMatchObject({
            channel: 'SMS',
            documentId: '069',
            preview: { media: { versionId: '068', state: 'Kept' } }
        });
    });

    it('takes the file off again', async () => {
        const element = await show();
        await tell(element, 'c-conversation-editor', 'attachwanted');
        await tell(element, 'c-conversation-resource-picker', 'resourcechosen', RESOURCE);

        await tell(element, 'c-conversation-editor', 'attachmentremoved');

        expect(
            find<{ resource?: object }>(element, 'c-conversation-editor').resource
        ).toBeUndefined();
    });

    it('gives the focus back when a sheet is closed', async () => {
        const element = await show();
        const editor = find<{ focusTool: jest.Mock }>(element, 'c-conversation-editor');
        editor.focusTool = jest.fn();
        await tell(element, 'c-conversation-editor', 'attachwanted');
        await expect(element).toBeAccessible();

        await tell(element, 'c-conversation-drawer', 'closed');

        expect(find(element, 'c-conversation-drawer')).toBeNull();
    });

    it('edits the text of a template', async () => {
        const element = await show();
        await tell(element, 'c-conversation-editor', 'templatewanted');

        await tell(element, 'c-conversation-template-picker', 'textchosen', 'Hello Jane');

        expect(find<{ text: string }>(element, 'c-conversation-editor').text).toBe('Hello Jane');
    });

    it('keeps drafts for the next time, by record and channel', async () => {
        await type(await show(), 'By SMS');
        document.body.replaceChildren();

        const again = await show();
        expect(find<{ text: string }>(again, 'c-conversation-editor').text).toBe('By SMS');
        document.body.replaceChildren();
        const other = await show({ recordId: '00R' });
        expect(find<{ text: string }>(other, 'c-conversation-editor').text).toBe('');
    });

    it('shows the draft of the other channel where there is one', async () => {
        const element = await show();
        await type(element, 'By SMS');
        sessionStorage.setItem(
            (Object.keys(sessionStorage)[0] ?? '').replace('SMS', 'WhatsApp'),
            'On WhatsApp'
        );

        await tell(element, 'c-conversation-channel-picker', 'channelchanged', 'WhatsApp');
        expect(find<{ text: string }>(element, 'c-conversation-editor').text).toBe('On WhatsApp');
        await tell(element, 'c-conversation-channel-picker', 'channelchanged', 'SMS');
        expect(find<{ text: string }>(element, 'c-conversation-editor').text).toBe('By SMS');
    });

    it('answers a message in its conversation', async () => {
        const element = await show();
        const drafts = sent(element);
        const quote = { id: 'm1', body: 'Where?' };

        element.replyTo(quote, {
            recipient: '+14155550142',
            brandNumberId: 'b2',
            channel: 'WhatsApp'
        });
        await settle();
        await type(element, 'Here');
        await send(element);

        expect(drafts[0]).toMatchObject({
            channel: 'WhatsApp',
            brandNumberId: 'b2',
            replyToId: 'm1',
            preview: { quote }
        });
        expect(find<{ quote?: object }>(element, 'c-conversation-editor').quote).toBeUndefined();
    });

    it('asks anew for another recipient or number, and when it is told to', async () => {
        const element = await show({ canChooseBrandNumber: true });

        await tell(element, 'c-conversation-recipient-picker', 'recipientchanged', '+14155550143');
        expect(server).toHaveBeenLastCalledWith('00Q', '+14155550143', undefined);
        await tell(element, 'c-conversation-brand-number', 'brandnumberchanged', 'b1');
        expect(server).toHaveBeenLastCalledWith('00Q', '+14155550143', 'b1');
        const asked = server.mock.calls.length;
        element.refresh();

        expect(server).toHaveBeenCalledTimes(asked + 1);
    });

    it('tells in which conversation somebody writes', async () => {
        const element = await show();
        const typed = jest.fn();
        element.addEventListener('typed', (event) => typed((event as CustomEvent<object>).detail));

        await type(element, 'H');

        expect(typed).toHaveBeenCalledWith({
            conversationId: 'a00000000000001AAA',
            channel: 'SMS'
        });
    });

    it('takes back what was refused, unless something new was begun', async () => {
        const element = await show();
        const editor = find<{ text: string }>(element, 'c-conversation-editor');

        element.restore({ body: 'Refused' });
        await settle();
        expect(editor.text).toBe('Refused');
        element.restore({ body: 'Older' });
        await settle();
        expect(editor.text).toBe('Refused');
    });

    it('sends when nobody knows what is allowed: the server says so then', async () => {
        server.mockRejectedValue(new Error('offline'));
        const element = await show();
        const drafts = sent(element);
        await type(element, 'Hello');

        await send(element);

        expect(drafts).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('forbids nothing by what is true of another number', async () => {
        server.mockResolvedValue(states({ SMS: { allowed: false, reason: 'No SMS from here.' } }));
        const element = await show({ canChooseBrandNumber: true });
        expect(obstacle(element)).not.toBeNull();
        server.mockReturnValue(new Promise(() => undefined));

        await tell(element, 'c-conversation-recipient-picker', 'recipientchanged', '+14155550143');

        expect(obstacle(element)).toBeNull();
    });

    it('wants somebody to write to', async () => {
        const element = await show({ view: { ...VIEW, recipients: [], conversations: [] } });
        await type(element, 'Hello');

        await send(element);

        expect(refusal(element)).toBe('c.conversationComposer_NoRecipient');
    });

    it('folds To and From into one line on the phone', async () => {
        const element = await show({ compact: true });
        expect(find(element, 'c-conversation-recipient-picker')).toBeNull();
        await expect(element).toBeAccessible();

        find(element, '.fold').click();
        await settle();

        expect(find(element, 'c-conversation-recipient-picker')).not.toBeNull();
        expect(find(element, '.fold').getAttribute('aria-expanded')).toBe('true');
    });
});
