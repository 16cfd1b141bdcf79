import { createElement } from 'lwc';
import ConversationReactions from 'c/conversationReactions';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-reactions', { is: ConversationReactions });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-reactions', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    const REACTIONS = [
        { emoji: '❤️', isOwn: false, senderName: 'Jane Smith' },
        { emoji: '👍', isOwn: true, senderName: 'Amy Agent' }
    ];

    it('shows the emoji of both sides', async () => {
        const element = show({ reactions: REACTIONS });

        expect(
            [...(element.shadowRoot?.querySelectorAll('.badge') ?? [])].map((one) =>
                one.textContent?.trim()
            )
        ).toEqual(['❤️', '👍']);
        expect(find(element, 'button')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('lets one take off the own one', async () => {
        const element = show({ reactions: REACTIONS, canReact: true });
        const heard = jest.fn();
        element.addEventListener('reactionchosen', (event) =>
            heard((event as CustomEvent<string>).detail)
        );

        find(element, 'button')?.click();

        expect(heard).toHaveBeenCalledWith('');
        await expect(element).toBeAccessible();
    });

    it('shows no badge where nobody has reacted', async () => {
        const element = show({ reactions: [], canReact: true });

        expect(find(element, '.badge')).toBeNull();
        await expect(element).toBeAccessible();
    });
});
