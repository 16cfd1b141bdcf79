import { createElement } from 'lwc';
import ConversationCounter from 'c/conversationCounter';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-counter', { is: ConversationCounter });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-counter', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    function text(element: HTMLElement, part: string): string | undefined {
        return find(element, `[data-part="${part}"]`)?.textContent?.trim();
    }

    it('counts parts of an SMS', async () => {
        const one = show({ text: 'Hello', channel: 'SMS', longest: 1000 });

        expect(text(one, 'count')).toBe('c.conversationCounter_OneSms');
        expect(text(one, 'cost')).toBeUndefined();
        expect(text(show({ text: 'a'.repeat(200), channel: 'SMS', longest: 1000 }), 'count')).toBe(
            'c.conversationCounter_ManySms'
        );
        await expect(one).toBeAccessible();
    });

    it('says what one character too many costs', () => {
        expect(text(show({ text: 'a’b', channel: 'SMS', longest: 1000 }), 'cost')).toBe(
            'c.conversationCounter_Foreign'
        );
        expect(text(show({ text: 'a'.repeat(155), channel: 'SMS', longest: 1000 }), 'cost')).toBe(
            'c.conversationCounter_Left'
        );
    });

    it.each(['WhatsApp', 'MMS'])('counts %s only near its limit', (channel) => {
        expect(text(show({ text: 'a'.repeat(10), channel, longest: 100 }), 'count')).toBe('');
        expect(text(show({ text: 'a'.repeat(90), channel, longest: 100 }), 'count')).toBe(
            'c.conversationComposer_Count'
        );
    });

    it('warns of a text that is too long', async () => {
        const element = show({ text: 'a'.repeat(101), channel: 'SMS', longest: 100 });

        expect(find(element, '.slds-text-color_error')).not.toBeNull();
        expect(text(element, 'count')).toBe('c.conversationComposer_Count');
        await expect(element).toBeAccessible();
    });

    it('has nothing to warn of before anything is written', async () => {
        const element = show({ text: '', channel: 'SMS', longest: 1000 });

        expect(text(element, 'cost')).toBeUndefined();
        expect(find(element, '.slds-text-color_error')).toBeNull();
        await expect(element).toBeAccessible();
    });
});
