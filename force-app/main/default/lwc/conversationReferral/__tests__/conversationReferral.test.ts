import { createElement } from 'lwc';
import ConversationReferral from 'c/conversationReferral';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-referral', { is: ConversationReferral });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-referral', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('says where a customer came from, with a link', async () => {
        const element = show({
            referral: { headline: 'Summer', body: '20 % off', url: 'https://example.com/ad' }
        });

        expect(find<HTMLAnchorElement>(element, 'a')?.href).toBe('https://example.com/ad');
        expect(element.shadowRoot?.textContent).toContain('20 % off');
        await expect(element).toBeAccessible();
    });

    it('goes without a link', async () => {
        const element = show({ referral: { headline: 'Summer' } });

        expect(find(element, 'a')).toBeNull();
        expect(find(element, '.headline')?.textContent).toBe('Summer');
        await expect(element).toBeAccessible();
    });

    it('names the link where there is no headline', async () => {
        const element = show({ referral: { url: 'https://example.com/ad' } });

        expect(find(element, 'a')?.textContent).toContain('https://example.com/ad');
        await expect(element).toBeAccessible();
    });
});
