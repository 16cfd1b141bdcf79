import { createElement } from 'lwc';
import SetupStep from 'c/setupStep';

function show(properties: object): HTMLElement {
    const element = createElement('c-setup-step', { is: SetupStep });
    Object.assign(element, {
        name: 'ACCOUNT',
        number: 1,
        heading: 'Vonage account',
        ...properties
    });
    document.body.appendChild(element);
    return element;
}

function part(element: HTMLElement, selector: string): HTMLElement | null {
    return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

describe('c-setup-step', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows what a folded step has led to', async () => {
        const element = show({ isDone: true, summary: 'abcd1234' });

        expect(part(element, '[data-part="summary"]')?.textContent).toBe('abcd1234');
        expect(part(element, 'slot')).toBeNull();
        expect(part(element, 'button')?.getAttribute('aria-expanded')).toBe('false');
        await expect(element).toBeAccessible();
    });

    it('shows what an open step takes', async () => {
        const element = show({ isOpen: true, isDone: true, summary: 'abcd1234' });

        expect(part(element, 'slot')).not.toBeNull();
        expect(part(element, '[data-part="summary"]')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it.each([
        [true, 'c.setupStep_Done'],
        [false, 'c.setupStep_Todo']
    ])('says in words whether it is done: %s', (isDone, words) => {
        const icon = part(show({ isDone }), 'lightning-icon') as unknown as {
            alternativeText: string;
        };

        expect(icon.alternativeText).toBe(words);
    });

    it('tells which step is to open', () => {
        const element = show({});
        const toggled = jest.fn();
        element.addEventListener('steptoggled', toggled);

        part(element, 'button')?.click();

        expect((toggled.mock.calls[0] as [CustomEvent])[0].detail).toBe('ACCOUNT');
    });
});
