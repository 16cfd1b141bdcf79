import { createElement } from 'lwc';
import ConversationLocation from 'c/conversationLocation';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-location', { is: ConversationLocation });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-location', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('names the place and leads to a map', async () => {
        const element = show({
            place: { latitude: 37.8, longitude: -122.4, name: 'Pier 39', address: 'San Francisco' }
        });

        expect(find(element, '.name')?.textContent).toBe('Pier 39');
        expect(find(element, '.address')?.textContent).toBe('San Francisco');
        expect(find<HTMLAnchorElement>(element, 'a')?.href).toContain('mlat=37.8&mlon=-122.4');
        expect(find<HTMLAnchorElement>(element, 'a')?.rel).toContain('noreferrer');
        await expect(element).toBeAccessible();
    });

    it('shows coordinates where there is no address', () => {
        const element = show({ place: { latitude: 37.808_712_3, longitude: -122.4 } });

        expect(find(element, '.name')?.textContent).toBe('c.conversationLocation_Title');
        expect(find(element, '.address')?.textContent).toBe('37.80871 / -122.4');
    });
});
