/** @import { Message, PageState, Thread } from './types.ts' */
import { bubble } from './bubble.js';
import { composer } from './composer.js';
import { byId, element } from './element.js';
import { clockTime, day, initials, number, personName } from './format.js';
import { redraw, swap } from './redraw.js';
import { threadsOf } from './threads.js';

/**
 * @typedef {object} DeviceActions
 * @property {(key: string | null) => void} open opens a thread, or the list
 * @property {(message: Message | null) => void} quote
 * @property {(thread: Thread, content: object) => void} send
 * @property {(error: unknown) => void} fail
 */

/**
 * The phone: its list of conversations, or one of them.
 *
 * @param {PageState} state
 * @param {DeviceActions} actions
 */
export function showDevice(state, actions) {
    const device = byId('device');
    const threads = threadsOf(state);
    const thread = threads.find(({ key }) => key === state.openThread);
    const fresh = [
        statusBar(state),
        ...(thread ? threadScreen(thread, state, actions) : listScreen(threads, state, actions))
    ];
    const screen = `${state.shownPhone} ${thread?.key ?? ''}`;
    if (device.dataset['screen'] !== screen) {
        device.dataset['screen'] = screen;
        device.replaceChildren(...fresh);
        scrollDown(device);
        return;
    }
    update(device, fresh);
}

/**
 * The same screen with news in it.
 *
 * @param {HTMLElement} device
 * @param {HTMLElement[]} fresh
 */
function update(device, fresh) {
    const atEnd = isScrolledDown(device);
    const words = /** @type {HTMLTextAreaElement | null} */ (device.querySelector('#words'))?.value;
    [...device.children].forEach((old, index) => {
        const wanted = fresh[index];
        if (old.classList.contains('bubbles') && wanted) {
            redraw(old, /** @type {HTMLElement[]} */ ([...wanted.children]));
        } else if (wanted) {
            swap(old, wanted);
        }
    });
    const box = /** @type {HTMLTextAreaElement | null} */ (device.querySelector('#words'));
    if (box && words) {
        box.value = words;
    }
    if (atEnd) {
        scrollDown(device);
    }
}

/** @param {HTMLElement} device */
function isScrolledDown(device) {
    const bubbles = device.querySelector('.bubbles');
    return !bubbles || bubbles.scrollHeight - bubbles.scrollTop - bubbles.clientHeight < 80;
}

/** @param {HTMLElement} device */
function scrollDown(device) {
    const bubbles = device.querySelector('.bubbles');
    bubbles?.scrollTo({ top: bubbles.scrollHeight });
}

/** @param {PageState} state */
const statusBar = (state) =>
    element(
        'div.status-bar',
        { 'aria-hidden': 'true' },
        element('span', {}, clockTime(new Date().toISOString())),
        element('span', {}, state.phones.get(state.shownPhone)?.reachable ? '▂▄▆ 5G' : 'off')
    );

/**
 * @param {Thread[]} threads
 * @param {PageState} state
 * @param {DeviceActions} actions
 */
function listScreen(threads, state, actions) {
    const phone = state.phones.get(state.shownPhone);
    return [
        element(
            'div.screen-head',
            {},
            element('h3', {}, phone ? `${personName(phone)}’s messages` : 'Messages')
        ),
        element(
            'ul.threads',
            {},
            ...threads.map((thread) =>
                element(
                    'li',
                    {},
                    threadButton(thread, () => actions.open(thread.key))
                )
            )
        )
    ];
}

/**
 * @param {Thread} thread
 * @param {() => void} open
 */
function threadButton(thread, open) {
    const last = thread.messages.at(-1);
    return element(
        'button.thread',
        { type: 'button', onclick: open },
        element(
            `span.app-icon.${thread.app.toLowerCase()}`,
            { 'aria-hidden': 'true' },
            thread.app === 'WhatsApp' ? '✆' : '✉'
        ),
        element(
            'span.thread-text',
            {},
            element('strong', {}, number(thread.brand)),
            element(
                'span.muted',
                {},
                `${thread.app} · ${last ? last.shownText || `[${last.kind}]` : 'nothing yet'}`
            )
        ),
        last && element('time.muted', { datetime: last.at }, clockTime(last.at))
    );
}

/**
 * @param {Thread} thread
 * @param {PageState} state
 * @param {DeviceActions} actions
 */
function threadScreen(thread, state, actions) {
    const send = (/** @type {object} */ content) => actions.send(thread, content);
    const ours = state.account.numbers.some((own) => own.number === thread.brand);
    return [
        element(
            `div.screen-head.${thread.app.toLowerCase()}`,
            {},
            element(
                'button.back',
                {
                    type: 'button',
                    onclick: () => actions.open(null),
                    'aria-label': 'All conversations'
                },
                '‹'
            ),
            element('span.avatar', { 'aria-hidden': 'true' }, initials(thread.brand)),
            element(
                'div',
                {},
                element('h3', {}, number(thread.brand)),
                element('span.muted', {}, isTyping(thread, state) ? 'typing…' : thread.app)
            )
        ),
        element(
            'div.bubbles',
            {
                role: 'log',
                'aria-label': `Conversation with ${number(thread.brand)}`,
                tabindex: '0'
            },
            ...bubblesByDay(thread, state, { quote: actions.quote, send }),
            isTyping(thread, state) &&
                element(
                    'div.line.theirs',
                    { 'data-key': 'typing' },
                    element('div.bubble.typing', {}, '• • •')
                )
        ),
        ours
            ? composer(thread, state, {
                  send,
                  unquote: () => actions.quote(null),
                  fail: actions.fail
              })
            : element('p.note', {}, 'This sender is only a name. It cannot be answered.')
    ];
}

/**
 * @param {Thread} thread
 * @param {PageState} state
 */
const isTyping = (thread, state) =>
    (state.typing.get(thread.brand) ?? 0) > Date.now() &&
    Boolean(state.phones.get(state.shownPhone)?.showsTyping);

/**
 * @param {Thread} thread
 * @param {PageState} state
 * @param {{ quote: (message: Message) => void, send: (content: object) => void }} actions
 */
function bubblesByDay(thread, state, actions) {
    let shownDay = '';
    return thread.messages
        .filter(({ kind }) => kind !== 'reaction')
        .flatMap((message) => {
            const today = day(message.at);
            const divider =
                today === shownDay ? [] : [element('p.day', { 'data-key': today }, today)];
            shownDay = today;
            return [...divider, bubble(message, state, actions)];
        });
}
