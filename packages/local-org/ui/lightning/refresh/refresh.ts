type Handler = () => Promise<unknown>;

const handlers = new Map<number, Handler>();
let count = 0;

/** Asks the page to read its data again. */
export class RefreshEvent extends CustomEvent<undefined> {
    constructor() {
        super('lightning__refreshview', { bubbles: true, composed: true, cancelable: true });
    }
}

export const RefreshEventStatus = { SUCCESS: 'success', ERROR: 'error' } as const;
export const REFRESH_COMPLETE = 'complete';
export const REFRESH_COMPLETE_WITH_ERRORS = 'completeWithErrors';
export const REFRESH_ERROR = 'error';

/** Called back, with this component as `this`, when the page is refreshed. */
export function registerRefreshHandler(element: unknown, method: () => Promise<unknown>): number {
    if (typeof method !== 'function') {
        throw new TypeError('registerRefreshHandler needs a method that returns a promise.');
    }
    handlers.set(++count, () => method.call(element));
    return count;
}

export function unregisterRefreshHandler(id: number): void {
    handlers.delete(id);
}

/** Runs every handler; the page does so on a RefreshEvent and on its own refresh. */
export async function refreshPage(): Promise<void> {
    await Promise.allSettled([...handlers.values()].map((handler) => handler()));
}
