/** @import { ApiCall, PageState, Webhook } from './types.ts' */
import { callAsCurl, webhookAsCurl } from './curl.js';
import { byId, element } from './element.js';
import { fullTime, pretty } from './format.js';
import { redraw } from './redraw.js';

/** More entries than anybody reads make the page slow. */
const SHOWN = 100;

/**
 * The log of what went over the wire, newest first. Entries that are open stay open.
 *
 * @param {PageState} state
 * @param {(text: string) => void} copy
 */
export function showWire(state, copy) {
    const onlyThis = /** @type {HTMLInputElement} */ (byId('only-this-phone')).checked;
    const wire = byId('wire');
    const open = new Set(
        [...wire.querySelectorAll('details[open]')].map((one) =>
            one.closest('li')?.getAttribute('data-key')
        )
    );
    const entries = [
        ...state.calls.map((call) => ({
            at: call.at,
            about: phoneOfCall(call, state),
            item: () => callItem(call, copy)
        })),
        ...[...state.webhooks.values()].map((webhook) => ({
            at: webhook.attempts[0]?.at ?? state.messages.get(webhook.messageUuid)?.at ?? '',
            about: state.messages.get(webhook.messageUuid)?.phone,
            item: () => webhookItem(webhook, copy)
        }))
    ];
    const items = entries
        .filter(({ about }) => !onlyThis || about === undefined || about === state.shownPhone)
        .sort((a, b) => b.at.localeCompare(a.at))
        .slice(0, SHOWN)
        .map(({ item }) => item());
    items.forEach((item) => {
        const details = item.querySelector('details');
        if (open.has(item.getAttribute('data-key'))) {
            details?.setAttribute('open', '');
        }
    });
    const nothing = element(
        'li.note',
        { 'data-key': 'nothing' },
        'Nothing yet. Write something, or send a message from the org.'
    );
    redraw(wire, items.length > 0 ? items : [nothing]);
}

/**
 * The phone that a call is about: its recipient, or the phone of the message that it names.
 *
 * @param {ApiCall} call
 * @param {PageState} state
 * @returns {string | undefined}
 */
function phoneOfCall(call, state) {
    const [, uuid] = /^\/v1\/messages\/([^/?]+)/.exec(call.url) ?? [];
    if (uuid) {
        return state.messages.get(uuid)?.phone;
    }
    try {
        return JSON.parse(call.body).to;
    } catch {
        return undefined;
    }
}

/**
 * @param {ApiCall} call
 * @param {(text: string) => void} copy
 */
function callItem(call, copy) {
    const good = call.answer.status < 400;
    return entry(
        {
            id: call.id,
            at: call.at,
            direction: 'in',
            label: `${call.method} ${call.url.split('?')[0]}`,
            outcome: String(call.answer.status),
            good
        },
        [
            part('Request headers', headerText(call.headers)),
            call.body ? part('Request', pretty(call.body)) : null,
            call.answer.body
                ? part(`Answer ${call.answer.status}`, pretty(call.answer.body))
                : null,
            copyButton(() => copy(callAsCurl(call)))
        ]
    );
}

/**
 * @param {Webhook} webhook
 * @param {(text: string) => void} copy
 */
function webhookItem(webhook, copy) {
    const body = JSON.parse(webhook.body);
    const label =
        webhook.kind === 'status'
            ? `status: ${body.status}`
            : `inbound: ${body.channel} ${body.message_type}`;
    const last = webhook.attempts.at(-1);
    const tries = webhook.attempts.length > 1 ? ` (try ${webhook.attempts.length})` : '';
    return entry(
        {
            id: webhook.id,
            at: webhook.attempts[0]?.at ?? body.timestamp,
            direction: 'out',
            label: webhook.note === 'duplicate' ? `${label} (duplicate)` : label,
            outcome: `${last?.status ?? 'no answer'}${tries} ${webhook.state}`,
            good: webhook.state === 'delivered' || webhook.state === 'sending'
        },
        [
            part('Sent to', webhook.url || 'nowhere'),
            webhook.note ? part('Note', webhook.note) : null,
            part('Headers', headerText(last?.headers ?? {})),
            part('Body', pretty(webhook.body)),
            ...webhook.attempts.map((attempt, index) =>
                part(
                    `Try ${index + 1}, ${fullTime(attempt.at)}, ${attempt.milliseconds} ms`,
                    attempt.error ?? `${attempt.status} ${attempt.body ?? ''}`
                )
            ),
            webhook.nextAttemptAt ? part('Next try', fullTime(webhook.nextAttemptAt)) : null,
            webhook.url ? copyButton(() => copy(webhookAsCurl(webhook))) : null
        ]
    );
}

/**
 * @param {{ id: string, at: string, direction: 'in' | 'out', label: string, outcome: string, good: boolean }} head
 * @param {(HTMLElement | null)[]} parts
 */
const entry = (head, parts) =>
    element(
        'li',
        { 'data-key': head.id },
        element(
            'details',
            {},
            element(
                'summary',
                {},
                element(
                    `span.arrow.${head.direction}`,
                    {},
                    head.direction === 'in' ? 'org →' : '→ org'
                ),
                element('span.label', {}, head.label),
                element(`span.outcome.${head.good ? 'good' : 'bad'}`, {}, head.outcome),
                element('time', { datetime: head.at }, fullTime(head.at))
            ),
            ...parts
        )
    );

/**
 * @param {string} title
 * @param {string} text
 */
const part = (title, text) =>
    element('div.part', {}, element('h4', {}, title), element('pre', { tabindex: '0' }, text));

/** @param {Readonly<Record<string, string>>} headers */
const headerText = (headers) =>
    Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n') || 'none';

/** @param {() => void} copy */
const copyButton = (copy) => element('button', { type: 'button', onclick: copy }, 'Copy as curl');
