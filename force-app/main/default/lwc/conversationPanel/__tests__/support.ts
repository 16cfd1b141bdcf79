import { createElement } from 'lwc';
import ConversationPanel from 'c/conversationPanel';
import { changeMark, history, open, send, type MessageView } from 'c/conversationApi';
import historyPage from './data/ConversationController.history.json';

/** What both test files of the panel use. Each of them mocks c/conversationApi itself. */

export const RECORD_ID = '00Q000000000001AAA';

export const server = {
    open: open as jest.Mock,
    history: history as jest.Mock,
    changeMark: changeMark as jest.Mock,
    send: send as jest.Mock
};

type Thread = HTMLElement & { messages: MessageView[]; hasEarlier: boolean };

/** Lets everything that waits for an answered promise go on. */
export function settle(rounds = 10): Promise<void> {
    return rounds === 0 ? Promise.resolve() : Promise.resolve().then(() => settle(rounds - 1));
}

export async function show(recordId = RECORD_ID): Promise<HTMLElement> {
    const element = createElement('c-conversation-panel', { is: ConversationPanel });
    Object.assign(element, { recordId });
    document.body.appendChild(element);
    await settle();
    return element;
}

export function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

export function bodies(element: HTMLElement): (string | undefined)[] {
    return find<Thread>(element, 'c-conversation-thread').messages.map(({ body }) => body);
}

export function error(element: HTMLElement): string | undefined {
    return find<{ message?: string }>(element, 'c-error-panel').message;
}

export function submit(element: HTMLElement, body = 'Hello'): void {
    const detail = { recipient: '+14155550142', brandNumberId: 'b1', body };
    find(element, 'c-conversation-composer').dispatchEvent(
        new CustomEvent('messagesubmitted', { detail })
    );
}

export function page(...messages: object[]): object {
    return { ...historyPage, messages };
}
