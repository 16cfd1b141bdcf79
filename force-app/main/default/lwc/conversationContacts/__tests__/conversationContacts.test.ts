import { createElement } from 'lwc';
import ConversationContacts from 'c/conversationContacts';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-contacts', { is: ConversationContacts });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

describe('c-conversation-contacts', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows people with what leads to them', async () => {
        const element = show({
            people: [
                { name: 'Robin', phones: ['+14155550177'], emails: ['robin@example.com'] },
                { phones: ['+14155550178'] }
            ]
        });
        const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];

        expect(links.map(({ href }) => href)).toEqual([
            'tel:+14155550177',
            'mailto:robin@example.com',
            'tel:+14155550178'
        ]);
        expect(element.shadowRoot?.textContent).toContain('c.conversationContacts_Unnamed');
        await expect(element).toBeAccessible();
    });

    it('shows nothing where a customer sent nobody, and somebody without a number by name', async () => {
        const element = show({ people: [{ name: 'Robin' }] });

        expect(show({ people: [] }).shadowRoot?.querySelector('.card')).toBeNull();
        expect(element.shadowRoot?.querySelector('.name')?.textContent).toBe('Robin');
        expect(element.shadowRoot?.querySelector('a')).toBeNull();
        await expect(element).toBeAccessible();
    });
});
