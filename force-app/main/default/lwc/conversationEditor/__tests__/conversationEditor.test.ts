import { createElement } from 'lwc';
import ConversationEditor from 'c/conversationEditor';

type Editor = HTMLElement & { focusTool(tool: string): void };

const RESOURCE = { documentId: '069', versionId: '068', title: 'Store map', kind: 'Image' };
const TEMPLATE = { id: 't1', name: 'Delay', text: 'Hello Jane', parameters: {}, file: RESOURCE };

function show(properties: object = {}): Editor {
    const element = createElement('c-conversation-editor', { is: ConversationEditor });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-editor', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows the text with its tools, the link button first', async () => {
        const element = show({ text: 'Hello' });
        const tools = [...(element.shadowRoot?.querySelectorAll('.tools > *') ?? [])];

        expect(tools.map((tool) => (tool as unknown as { iconName: string }).iconName)).toEqual([
            'utility:link',
            'utility:insert_template',
            'utility:emoji'
        ]);
        expect(find<{ value: string }>(element, 'c-conversation-text-field')?.value).toBe('Hello');
        await expect(element).toBeAccessible();
    });

    it('shows file and quote beside the text', async () => {
        const element = show({ text: '', resource: RESOURCE, quote: { id: 'm1' } });

        expect(find(element, 'c-conversation-attachment')).not.toBeNull();
        expect(find(element, 'c-conversation-quote')).not.toBeNull();
        expect(
            find<{ placeholder: string }>(element, 'c-conversation-text-field')?.placeholder
        ).toBe('c.conversationComposer_Caption');
        await expect(element).toBeAccessible();
    });

    it('shows a template in place of the text', async () => {
        const element = show({ text: 'Hello', chosenTemplate: TEMPLATE });

        expect(find(element, 'c-conversation-text-field')).toBeNull();
        expect(find(element, '[data-part="template"]')?.textContent).toContain('Hello Jane');
        await expect(element).toBeAccessible();
    });

    it('opens and closes the emoji, which go into the text', async () => {
        const element = show({ text: '' });
        find(element, '.emoji-button')?.click();
        await Promise.resolve();
        await expect(element).toBeAccessible();
        const changed = jest.fn();
        element.addEventListener('textchanged', (event) =>
            changed((event as CustomEvent<string>).detail)
        );

        find(element, 'c-conversation-emoji-picker')?.dispatchEvent(
            new CustomEvent('emojichosen', { detail: '👍' })
        );
        expect(changed).toHaveBeenCalledWith('👍');
        find(element, '.emoji')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        await Promise.resolve();

        expect(find(element, 'c-conversation-emoji-picker')).toBeNull();
    });

    it('tells what is wanted', () => {
        const element = show({ text: 'Hello', resource: RESOURCE, quote: { id: 'm1' } });
        const other = show({ text: '', chosenTemplate: TEMPLATE });
        const heard = jest.fn();
        [
            'attachwanted',
            'templatewanted',
            'sendwanted',
            'attachmentremoved',
            'quotecancelled',
            'templateremoved'
        ].forEach((name) =>
            [element, other].forEach((one) => one.addEventListener(name, () => heard(name)))
        );

        find(element, '.attach')?.click();
        find(element, '.template-button')?.click();
        find(element, 'c-conversation-text-field')?.dispatchEvent(new CustomEvent('sendwanted'));
        find(element, 'c-conversation-attachment')?.dispatchEvent(
            new CustomEvent('attachmentremoved')
        );
        find(element, 'c-conversation-quote')?.dispatchEvent(new CustomEvent('quotecancelled'));
        find(other, '.remove-template')?.click();

        expect(heard.mock.calls.flat()).toEqual([
            'attachwanted',
            'templatewanted',
            'sendwanted',
            'attachmentremoved',
            'quotecancelled',
            'templateremoved'
        ]);
    });

    it('gives the focus back to the tool that opened a sheet', () => {
        const element = show({ text: '' });
        const attach = find(element, '.attach') as HTMLElement;
        attach.focus = jest.fn();

        element.focusTool('attach');

        expect(attach.focus).toHaveBeenCalledTimes(1);
    });
});
