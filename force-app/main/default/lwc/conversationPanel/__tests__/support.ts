import { createElement, type LightningElement } from 'lwc';
import ConversationPanel from 'c/conversationPanel';
import * as api from 'c/conversationApi';
import type { ShownMessage } from 'c/conversationHistory';
import historyPage from './data/ConversationController.history.json';
import openView from './data/ConversationController.open.json';

/** What all test files of the panel use. Each of them mocks c/conversationApi itself. */

export const RECORD_ID = '00Q000000000001AAA';

export const server = api as unknown as Record<
    | 'open'
    | 'history'
    | 'changes'
    | 'changeMark'
    | 'send'
    | 'retry'
    | 'sendState'
    | 'answering'
    | 'seen',
    jest.Mock
>;

/** A server that has the demo's lead. */
export function answerAsUsual(): void {
    server.open.mockResolvedValue(openView);
    server.history.mockResolvedValue(historyPage);
    server.changes.mockResolvedValue(changed());
    server.changeMark.mockResolvedValue('mark');
    server.sendState.mockResolvedValue({ channels: [] });
    server.answering.mockResolvedValue(undefined);
    server.seen.mockResolvedValue(undefined);
}

/** What the server says has changed: these messages. */
export function changed(...messages: object[]): object {
    return { startAfresh: false, messages, conversations: [], answering: [], mark: 'next' };
}

export function anotherMessage(more: object = {}): object {
    return {
        ...historyPage.messages[0],
        id: 'm3',
        body: 'Thank you',
        occurredAt: '2026-11-17T10:06:00.000Z',
        ...more
    };
}

/** Lets everything that waits for an answered promise go on. */
export function settle(rounds = 20): Promise<void> {
    return rounds === 0 ? Promise.resolve() : Promise.resolve().then(() => settle(rounds - 1));
}

export async function show(properties: object = {}): Promise<HTMLElement> {
    const element = createElement('c-conversation-panel', {
        is: ConversationPanel as unknown as typeof LightningElement
    });
    Object.assign(element, { recordId: RECORD_ID, ...properties });
    document.body.appendChild(element);
    await settle();
    return element;
}

export function find<T = HTMLElement>(element: HTMLElement, selector: string): T {
    return element.shadowRoot?.querySelector(selector) as T;
}

export function stream(element: HTMLElement): HTMLElement {
    return find(element, 'c-conversation-stream');
}

export function composer<T = HTMLElement>(element: HTMLElement): T {
    return find<T>(element, 'c-conversation-composer');
}

export function shownIn(element: HTMLElement): ShownMessage[] {
    return (
        find<{ messages: ShownMessage[] } | null>(stream(element), 'c-conversation-thread')
            ?.messages ?? []
    );
}

export function bodies(element: HTMLElement): (string | undefined)[] {
    return shownIn(element).map(({ message }) => message.body);
}

export function error(element: HTMLElement): string | undefined {
    return find<{ message?: string }>(element, 'c-error-panel').message;
}

export async function submit(element: HTMLElement, body = 'Hello'): Promise<void> {
    const detail = { recipient: '+14155550142', brandNumberId: 'b1', channel: 'SMS', body };
    composer(element).dispatchEvent(new CustomEvent('messagesubmitted', { detail }));
    await settle();
}
