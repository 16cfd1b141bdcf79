import { createElement } from 'lwc';
import SetupCard from 'c/setupCard';

function show(properties: object): HTMLElement & { mode?: string } {
    const element = createElement('c-setup-card', { is: SetupCard });
    Object.assign(element, { heading: 'Default country', editable: true, ...properties });
    document.body.appendChild(element);
    return element;
}

function buttons(element: HTMLElement): { label: string; disabled?: boolean }[] {
    return [...(element.shadowRoot?.querySelectorAll('lightning-button') ?? [])] as never[];
}

function press(element: HTMLElement, label: string): void {
    const button = buttons(element).find((each) => each.label === label);
    (button as unknown as HTMLElement).click();
}

describe('c-setup-card', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('offers to begin while it is read', async () => {
        const element = show({ mode: 'reading' });
        const begun = jest.fn();
        element.addEventListener('editrequested', begun);

        press(element, 'c.setupCard_Edit');

        expect(buttons(element).map(({ label }) => label)).toEqual(['c.setupCard_Edit']);
        expect(begun).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();
    });

    it('offers to save or to cancel while it is changed', async () => {
        const element = show({ mode: 'editing' });
        const saved = jest.fn();
        const cancelled = jest.fn();
        element.addEventListener('saverequested', saved);
        element.addEventListener('cancelrequested', cancelled);

        press(element, 'c.setupCard_Save');
        press(element, 'c.setupCard_Cancel');

        expect(saved).toHaveBeenCalledTimes(1);
        expect(cancelled).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();
    });

    it('takes no second click while it is saved', () => {
        const element = show({ mode: 'saving' });

        expect(buttons(element).every(({ disabled }) => disabled)).toBe(true);
        expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe(
            'c.setupCard_Saving'
        );
    });

    it('says that it was saved, and why it was not', async () => {
        const saved = show({ mode: 'reading', isSaved: true });
        const failed = show({ mode: 'editing', error: 'Enter a country.' });

        expect(saved.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe(
            'c.setupCard_Saved'
        );
        const panel = failed.shadowRoot?.querySelector('c-error-panel');
        expect(panel).toMatchObject({ message: 'Enter a country.' });
        await expect(failed).toBeAccessible();
    });

    it('offers nothing where nothing can be changed', () => {
        expect(buttons(show({ editable: false }))).toHaveLength(0);
    });

    it('leads the focus back to the button that began', async () => {
        const element = show({ mode: 'saving' });
        const seen: string[] = [];
        HTMLElement.prototype.focus = function focus() {
            seen.push((this as unknown as { label: string }).label);
        };

        element.mode = 'reading';
        await Promise.resolve();

        expect(seen).toEqual(['c.setupCard_Edit']);
    });
});
