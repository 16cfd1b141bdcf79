import { createElement } from 'lwc';
import ConversationTemplateForm from 'c/conversationTemplateForm';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-template-form', { is: ConversationTemplateForm });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-template-form', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const CHOSEN = { id: 't1', name: 'Delay', channel: 'SMS', hasFile: false };
    const PREVIEW = {
        text: 'Hello Jane',
        buttons: ['Track it'],
        parameters: [{ key: '1', label: 'First name', value: 'Jane', isMissing: false }]
    };

    type Button = HTMLElement & { disabled: boolean };

    it('shows the text as the customer reads it, its buttons and what fills it', async () => {
        const element = show({ chosen: CHOSEN, preview: PREVIEW });

        expect(find(element, '[data-part="preview"]')?.textContent).toBe('Hello Jane');
        expect(find(element, '.buttons')?.textContent).toBe('Track it');
        expect(find<{ value: string }>(element, 'lightning-input')?.value).toBe('Jane');
        expect(find<Button>(element, '.use')?.disabled).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('waits for the preview', async () => {
        const element = show({ chosen: CHOSEN });

        expect(find(element, 'c-conversation-skeleton')).not.toBeNull();
        expect(find<Button>(element, '.use')?.disabled).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('says what is missing', async () => {
        const element = show({ chosen: CHOSEN, preview: { ...PREVIEW, refusal: 'Fill in 2.' } });

        expect(find(element, '[data-part="refusal"]')?.textContent).toBe('Fill in 2.');
        expect(find<Button>(element, '.use')?.disabled).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('offers to edit only what agents may change', () => {
        const whatsApp = { ...CHOSEN, channel: 'WhatsApp' };

        expect(find(show({ chosen: CHOSEN, preview: PREVIEW }), '.edit')).not.toBeNull();
        expect(find(show({ chosen: whatsApp, preview: PREVIEW }), '.edit')).toBeNull();
    });

    it('tells what is done', () => {
        const element = show({ chosen: CHOSEN, preview: PREVIEW });
        const heard = jest.fn();
        ['backchosen', 'parameterchanged', 'templateaccepted', 'textwanted'].forEach((name) =>
            element.addEventListener(name, (event) =>
                heard(name, (event as CustomEvent<unknown>).detail)
            )
        );

        find(element, '.back')?.click();
        find(element, 'lightning-input')?.dispatchEvent(
            new CustomEvent('change', { detail: { value: 'Jim' } })
        );
        find(element, '.use')?.click();
        find(element, '.edit')?.click();

        expect(heard.mock.calls).toEqual([
            ['backchosen', null],
            ['parameterchanged', { key: '1', value: 'Jim' }],
            ['templateaccepted', null],
            ['textwanted', null]
        ]);
    });

    it('asks for nothing where a template has no places to fill', async () => {
        const element = show({ chosen: CHOSEN, preview: { text: 'Hello', parameters: [] } });

        expect(find(element, 'lightning-input')).toBeNull();
        expect(find(element, '.buttons')).toBeNull();
        await expect(element).toBeAccessible();
    });
});
