import { createElement } from 'lwc';
import ConversationFilter from 'c/conversationFilter';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-filter', { is: ConversationFilter });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-filter', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const CONVERSATIONS = [
        { id: 'c1', customerText: '0142', brandLabel: 'US Support' },
        { id: 'c2', customerText: '0142', brandLabel: 'UK Support' }
    ];

    type Combobox = HTMLElement & { options: { value: string }[]; value: string };

    function combobox(element: HTMLElement): Combobox {
        return find<Combobox>(element, 'lightning-combobox') as Combobox;
    }

    it('offers all, each conversation and each channel', async () => {
        const element = show({ conversations: CONVERSATIONS, filter: { conversationId: 'c2' } });

        expect(combobox(element).options.map(({ value }) => value)).toEqual([
            '',
            'c1',
            'c2',
            'channel:SMS',
            'channel:WhatsApp'
        ]);
        expect(combobox(element).value).toBe('c2');
        await expect(element).toBeAccessible();
    });

    it('offers no choice of one conversation', () => {
        const element = show({ conversations: [CONVERSATIONS[0]], filter: { channel: 'SMS' } });

        expect(combobox(element).options).toHaveLength(3);
        expect(combobox(element).value).toBe('channel:SMS');
    });

    it.each([
        ['', {}],
        ['c1', { conversationId: 'c1' }],
        ['channel:SMS', { channel: 'SMS' }],
        ['channel:WhatsApp', { channel: 'WhatsApp' }]
    ])('tells of %p', (value, filter) => {
        const element = show({ conversations: CONVERSATIONS });
        const heard = jest.fn();
        element.addEventListener('filterchanged', (event) =>
            heard((event as CustomEvent<object>).detail)
        );

        combobox(element).dispatchEvent(new CustomEvent('change', { detail: { value } }));

        expect(heard).toHaveBeenCalledWith(filter);
    });

    it('offers all and the channels where there is no conversation', async () => {
        const element = show({ conversations: [] });

        expect(combobox(element).options.map(({ value }) => value)).toEqual([
            '',
            'channel:SMS',
            'channel:WhatsApp'
        ]);
        await expect(element).toBeAccessible();
    });
});
