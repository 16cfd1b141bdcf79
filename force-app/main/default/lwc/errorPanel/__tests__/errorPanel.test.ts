import { createElement } from 'lwc';
import ErrorPanel from 'c/errorPanel';

function show(properties: { message?: string; canRetry?: boolean }): HTMLElement {
    const element = createElement('c-error-panel', { is: ErrorPanel });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

describe('c-error-panel', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows nothing without a message', () => {
        const element = show({});

        expect(element.shadowRoot?.querySelector('[role="alert"]')).toBeNull();
    });

    it('announces the message', async () => {
        const element = show({ message: 'Vonage is busy.' });

        expect(element.shadowRoot?.querySelector('[role="alert"] p')?.textContent).toBe(
            'Vonage is busy.'
        );
        await expect(element).toBeAccessible();
    });

    it('tells when trying again is wanted', () => {
        const element = show({ message: 'Vonage is busy.', canRetry: true });
        const retry = jest.fn();
        element.addEventListener('retryrequested', retry);

        (element.shadowRoot?.querySelector('lightning-button') as HTMLElement).click();

        expect(retry).toHaveBeenCalledTimes(1);
    });

    it('offers no second try where there is none', () => {
        const element = show({ message: 'Vonage is busy.' });

        expect(element.shadowRoot?.querySelector('lightning-button')).toBeNull();
    });
});
