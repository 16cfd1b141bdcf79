import { createElement } from 'lwc';
import ConversationTextField from 'c/conversationTextField';

function show(properties: object): HTMLElement {
    const element = createElement('c-conversation-text-field', { is: ConversationTextField });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

function find<T = HTMLElement>(element: HTMLElement, selector: string): T | null {
    return (element.shadowRoot?.querySelector(selector) ?? null) as T | null;
}

describe('c-conversation-text-field', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    type Field = HTMLElement & { value: string; insert(text: string): void; focus(): void };

    function area(element: HTMLElement): HTMLTextAreaElement {
        return find<HTMLTextAreaElement>(element, 'textarea') as HTMLTextAreaElement;
    }

    function press(element: HTMLElement, more: KeyboardEventInit = {}): KeyboardEvent {
        const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...more });
        area(element).dispatchEvent(event);
        return event;
    }

    function heardOf(element: HTMLElement): jest.Mock {
        const heard = jest.fn();
        element.addEventListener('sendwanted', () => heard('send'));
        element.addEventListener('textchanged', (event) =>
            heard((event as CustomEvent<string>).detail)
        );
        return heard;
    }

    it('shows the text and tells of every change', async () => {
        const element = show({ value: 'Hello' });
        const heard = heardOf(element);

        expect(area(element).value).toBe('Hello');
        area(element).value = 'Hello Jane';
        area(element).dispatchEvent(new CustomEvent('input'));

        expect(heard).toHaveBeenCalledWith('Hello Jane');
        await expect(element).toBeAccessible();
    });

    it('sends by Enter, and breaks the line by Shift-Enter', () => {
        const element = show({ value: 'Hello' });
        const heard = heardOf(element);

        expect(press(element, { shiftKey: true }).defaultPrevented).toBe(false);
        expect(heard).not.toHaveBeenCalled();
        expect(press(element).defaultPrevented).toBe(true);
        expect(heard).toHaveBeenCalledWith('send');
    });

    it('leaves Enter to the input method, and to the phone', () => {
        const desktop = show({ value: 'Hello' });
        const phone = show({ value: 'Hello', compact: true });

        const heard = heardOf(desktop);
        press(desktop, { isComposing: true });

        expect(heard).not.toHaveBeenCalled();
        expect(press(phone).defaultPrevented).toBe(false);
    });

    it('puts an emoji where the cursor is', () => {
        const element = show({ value: 'Hello Jane' }) as Field;
        const heard = heardOf(element);
        area(element).setSelectionRange(5, 5);

        element.insert('👋');

        expect(area(element).value).toBe('Hello👋 Jane');
        expect(area(element).selectionStart).toBe(7);
        expect(heard).toHaveBeenCalledWith('Hello👋 Jane');
    });

    it('takes the focus', () => {
        const element = show({ value: '' }) as Field;

        element.focus();

        expect(element.shadowRoot?.activeElement).toBe(area(element));
    });
});
