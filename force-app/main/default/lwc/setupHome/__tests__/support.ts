import { createElement, type LightningElement } from 'lwc';

/** What the tests of the setup's components use. */

/** Lets everything that waits for an answered promise go on. */
export function settle(rounds = 10): Promise<void> {
    return rounds === 0 ? Promise.resolve() : Promise.resolve().then(() => settle(rounds - 1));
}

/** Puts a component on the page. */
export async function mount<T = object>(
    name: string,
    component: unknown,
    properties: object = {}
): Promise<HTMLElement & T> {
    const element = createElement(name, { is: component as typeof LightningElement });
    Object.assign(element, properties);
    document.body.appendChild(element);
    await settle();
    return element as unknown as HTMLElement & T;
}

export function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

export function findAll<T = HTMLElement>(element: HTMLElement, selector: string): T[] {
    return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])] as T[];
}

/** Types into a base component. */
export function type(element: HTMLElement, selector: string, detail: object): void {
    find(element, selector).dispatchEvent(new CustomEvent('change', { detail }));
}

/** Presses the button with that label. */
export async function press(element: HTMLElement, label: string): Promise<void> {
    const button = findAll<HTMLElement & { label: string }>(element, 'lightning-button').find(
        (each) => each.label === label
    );
    if (!button) {
        throw new Error(`There is no button ${label}.`);
    }
    button.click();
    await settle();
}

/** Details of the events of that name from now on. */
export function heard(element: HTMLElement, name: string): unknown[] {
    const details: unknown[] = [];
    element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
    return details;
}

/** The sentence of the error panel. */
export function errorOf(element: HTMLElement): string | undefined {
    return find<{ message?: string }>(element, 'c-error-panel').message;
}

/** What a rejected call of Apex looks like. */
export function refusal(message: string): object {
    return { body: { message } };
}
