import { createElement } from 'lwc';
import ConversationComposer from 'c/conversationComposer';
import type { BrandNumberView, RecipientView } from 'c/conversationApi';

jest.mock(
    '@salesforce/label/c.conversationComposer_NumberOption',
    () => ({ default: '{0} · {1}' }),
    { virtual: true }
);

interface Properties {
    recipients: RecipientView[];
    brandNumbers: BrandNumberView[];
    canChooseBrandNumber: boolean;
    longestBody: number;
    compact: boolean;
}
type Choice = HTMLElement & { value: string; options: { value: string; label: string }[] };
type Composer = HTMLElement & Properties & { restore(body: string): void };

const RECIPIENTS = [
    {
        label: 'Mobile',
        phone: '+14155550142',
        phoneText: '(415) 555-0142',
        typed: '(415) 555-0142'
    },
    { label: 'Phone', phone: '+14155550143', phoneText: '(415) 555-0143', typed: '415 555 0143' }
];
const BRAND_NUMBERS = [
    {
        id: 'b1',
        label: 'US Support',
        phone: '+14155550100',
        phoneText: '(415) 555-0100',
        isDefault: true
    },
    {
        id: 'b2',
        label: 'UK Support',
        phone: '+442079460958',
        phoneText: '+44 20 7946 0958',
        isDefault: false
    }
];

function show(more: Partial<Properties> = {}): Composer {
    const element = createElement('c-conversation-composer', {
        is: ConversationComposer
    }) as unknown as Composer;
    Object.assign(element, {
        recipients: RECIPIENTS,
        brandNumbers: BRAND_NUMBERS,
        canChooseBrandNumber: true,
        longestBody: 20,
        ...more
    });
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

function write(element: HTMLElement, text: string): void {
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    field.value = text;
    field.dispatchEvent(new CustomEvent('input'));
}

function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more });
    find(element, 'textarea').dispatchEvent(event);
    return event;
}

function listen(element: HTMLElement): jest.Mock {
    const submitted = jest.fn();
    element.addEventListener('messagesubmitted', (event) =>
        submitted((event as CustomEvent<unknown>).detail)
    );
    return submitted;
}

describe('c-conversation-composer', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('offers the numbers, the first of each chosen', async () => {
        const element = show();

        const to = find<Choice>(element, '.to');
        const from = find<Choice>(element, '.from');
        expect(to.value).toBe('+14155550142');
        expect(to.options.map(({ value }) => value)).toEqual(['+14155550142', '+14155550143']);
        expect(to.options[1]?.label).toBe('Phone · (415) 555-0143');
        expect(from.options[1]?.label).toBe('UK Support · +44 20 7946 0958');
        expect(from.value).toBe('b1');
        await expect(element).toBeAccessible();
    });

    it('shows the number as text to who may not choose', async () => {
        const element = show({ canChooseBrandNumber: false, brandNumbers: [BRAND_NUMBERS[0]] });

        expect(find(element, 'lightning-combobox.from')).toBeNull();
        expect(find(element, '[data-part="from"]')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('sends by Enter and empties itself', async () => {
        const element = show();
        const submitted = listen(element);

        write(element, ' Hello ');
        const enter = press(element, 'Enter');
        await Promise.resolve();

        expect(submitted).toHaveBeenCalledWith({
            recipient: '+14155550142',
            brandNumberId: 'b1',
            body: 'Hello'
        });
        expect(enter.defaultPrevented).toBe(true);
        expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('');
    });

    it('sends to and from what was chosen', () => {
        const element = show();
        const submitted = listen(element);

        find(element, '.to').dispatchEvent(
            new CustomEvent('change', { detail: { value: '+14155550143' } })
        );
        find(element, '.from').dispatchEvent(
            new CustomEvent('change', { detail: { value: 'b2' } })
        );
        write(element, 'Hello');
        find(element, '.send').click();

        expect(submitted).toHaveBeenCalledWith({
            recipient: '+14155550143',
            brandNumberId: 'b2',
            body: 'Hello'
        });
    });

    it.each([
        ['with Shift', { shiftKey: true }],
        ['while a character is composed', { isComposing: true }]
    ])('leaves Enter %s to the text', (_when, more) => {
        const element = show();
        const submitted = listen(element);

        write(element, 'Hello');
        const enter = press(element, 'Enter', more);

        expect(submitted).not.toHaveBeenCalled();
        expect(enter.defaultPrevented).toBe(false);
    });

    it('leaves Enter to the text on the phone', () => {
        const element = show({ compact: true });
        const submitted = listen(element);

        write(element, 'Hello');
        const enter = press(element, 'Enter');

        expect(submitted).not.toHaveBeenCalled();
        expect(enter.defaultPrevented).toBe(false);
    });

    it.each([
        ['empty', '   ', 'c.conversationComposer_Empty'],
        ['too long', 'x'.repeat(21), 'c.conversationComposer_TooLong']
    ])('says why when the text is %s', async (_what, text, reason) => {
        const element = show();
        const submitted = listen(element);

        write(element, text);
        find(element, '.send').click();
        await Promise.resolve();

        expect(submitted).not.toHaveBeenCalled();
        expect(find(element, '[role="alert"]').textContent).toBe(reason);
        expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe(text);
        await expect(element).toBeAccessible();
    });

    it('puts back what could not be sent, but not over something new', async () => {
        const element = show();

        element.restore('Hello');
        await Promise.resolve();
        expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Hello');

        element.restore('Older');
        await Promise.resolve();
        expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Hello');
    });

    it('keeps the choice when the numbers are read again', async () => {
        const element = show();
        find(element, '.to').dispatchEvent(
            new CustomEvent('change', { detail: { value: '+14155550143' } })
        );

        element.recipients = [...RECIPIENTS];
        await Promise.resolve();
        expect(find<{ value: string }>(element, '.to').value).toBe('+14155550143');

        element.recipients = [RECIPIENTS[0]];
        await Promise.resolve();
        expect(find<{ value: string }>(element, '.to').value).toBe('+14155550142');
    });

    it('folds the numbers into one line on the phone', async () => {
        const element = show({ compact: true });

        expect(find(element, '.to')).toBeNull();
        await expect(element).toBeAccessible();

        find(element, '.fold').click();
        await Promise.resolve();

        expect(find(element, '.to')).not.toBeNull();
        expect(find(element, '.fold').getAttribute('aria-expanded')).toBe('true');
    });
});
