import { createElement } from 'lwc';
import ConversationChannelPicker from 'c/conversationChannelPicker';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-channel-picker', {
        is: ConversationChannelPicker
    });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-channel-picker', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows both channels with their names, one chosen', async () => {
        const element = show({ value: 'WhatsApp' });
        const inputs = [...(element.shadowRoot?.querySelectorAll('input') ?? [])];

        expect(inputs.map(({ value, checked }) => [value, checked])).toEqual([
            ['SMS', false],
            ['WhatsApp', true]
        ]);
        expect(element.shadowRoot?.textContent).toContain('c.conversationComposer_ChannelSms');
        await expect(element).toBeAccessible();
    });

    it('tells which one was chosen', () => {
        const element = show({ value: 'SMS' });
        const heard = jest.fn();
        element.addEventListener('channelchanged', (event) =>
            heard((event as CustomEvent<string>).detail)
        );

        find<HTMLInputElement>(element, 'input[value="WhatsApp"]')?.click();

        expect(heard).toHaveBeenCalledWith('WhatsApp');
    });
});
