import { createElement } from 'lwc';
import ConversationTemplatePicker from 'c/conversationTemplatePicker';
import { previewTemplate, templates } from 'c/conversationApi';

jest.mock('c/conversationApi');

const server = { templates: templates as jest.Mock, preview: previewTemplate as jest.Mock };
const DELAY = {
    id: 't1',
    name: 'Delay',
    channel: 'SMS',
    body: 'Hello {!FirstName}',
    hasFile: false
};
const THANKS = { id: 't2', name: 'Thanks', channel: 'SMS', body: 'Thank you', hasFile: false };

async function settle(): Promise<void> {
    for (let i = 0; i < 5; i += 1) {
        // eslint-disable-next-line no-await-in-loop -- promises settle one after the other
        await Promise.resolve();
    }
}

async function show(): Promise<HTMLElement> {
    const element = createElement('c-conversation-template-picker', {
        is: ConversationTemplatePicker
    });
    Object.assign(element, { recordId: '00Q', channel: 'SMS' });
    document.body.appendChild(element);
    await settle();
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

async function choose(element: HTMLElement): Promise<HTMLElement> {
    find(element, '[data-key="t1"]').click();
    await settle();
    return find(element, 'c-conversation-template-form');
}

describe('c-conversation-template-picker', () => {
    beforeEach(() => {
        server.templates.mockReset().mockResolvedValue([DELAY, THANKS]);
        server.preview.mockReset().mockResolvedValue({ text: 'Hello Jane', parameters: [] });
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('lists templates, and narrows them by what is typed', async () => {
        const element = await show();
        expect(element.shadowRoot?.querySelectorAll('.row')).toHaveLength(2);
        await expect(element).toBeAccessible();

        find(element, 'lightning-input').dispatchEvent(
            new CustomEvent('change', { detail: { value: 'THANK' } })
        );
        await settle();

        expect(find(element, '.name').textContent).toBe('Thanks');
        expect(element.shadowRoot?.querySelectorAll('.row')).toHaveLength(1);
    });

    it('fills the chosen one from the record, and again with what is typed', async () => {
        const element = await show();
        const form = await choose(element);
        expect(server.preview).toHaveBeenCalledWith('t1', '00Q', {});
        jest.useFakeTimers();

        form.dispatchEvent(
            new CustomEvent('parameterchanged', { detail: { key: '2', value: '1042' } })
        );
        await jest.advanceTimersByTimeAsync(400);

        expect(server.preview).toHaveBeenLastCalledWith('t1', '00Q', { '2': '1042' });
    });

    it('hands over the template with all it needs to be sent', async () => {
        const element = await show();
        const chosen = jest.fn();
        element.addEventListener('templatechosen', (event) =>
            chosen((event as CustomEvent<unknown>).detail)
        );

        (await choose(element)).dispatchEvent(new CustomEvent('templateaccepted'));

        expect(chosen).toHaveBeenCalledWith({
            id: 't1',
            name: 'Delay',
            parameters: {},
            text: 'Hello Jane',
            file: undefined
        });
    });

    it('hands over none that is not filled', async () => {
        server.preview.mockResolvedValue({ text: 'Hello', refusal: 'Fill in 2.' });
        const element = await show();
        const chosen = jest.fn();
        element.addEventListener('templatechosen', chosen);

        (await choose(element)).dispatchEvent(new CustomEvent('templateaccepted'));

        expect(chosen).not.toHaveBeenCalled();
    });

    it('hands over the text alone, to be edited', async () => {
        const element = await show();
        const chosen = jest.fn();
        element.addEventListener('textchosen', (event) =>
            chosen((event as CustomEvent<string>).detail)
        );

        (await choose(element)).dispatchEvent(new CustomEvent('textwanted'));

        expect(chosen).toHaveBeenCalledWith('Hello Jane');
    });

    it('goes back to the list', async () => {
        const element = await show();

        (await choose(element)).dispatchEvent(new CustomEvent('backchosen'));
        await settle();

        expect(element.shadowRoot?.querySelectorAll('.row')).toHaveLength(2);
    });

    it('says when there are none', async () => {
        server.templates.mockResolvedValue([]);
        const element = await show();

        expect(find(element, '[data-part="empty"]').textContent).toBe(
            'c.conversationTemplatePicker_None'
        );
        await expect(element).toBeAccessible();
    });

    it.each(['templates', 'preview'] as const)('says what went wrong with %s', async (what) => {
        server[what].mockRejectedValueOnce({ body: { message: 'Not now.' } });
        const element = await show();
        if (what === 'preview') {
            await choose(element);
        }
        const panel = find<HTMLElement & { message: string }>(element, 'c-error-panel');
        expect(panel.message).toBe('Not now.');

        panel.dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(panel.message).toBe('');
        await expect(element).toBeAccessible();
    });
});
