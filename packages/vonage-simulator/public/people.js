/** @import { PageState, Phone } from './types.ts' */
import { byId, element } from './element.js';
import { initials, number, personName } from './format.js';

/**
 * The list of phones.
 *
 * @param {PageState} state
 * @param {(address: string) => void} choose
 */
export function showPeople(state, choose) {
    const people = [...state.phones.values()].map((phone) =>
        element(
            'li',
            {},
            personButton(phone, state, () => choose(phone.address))
        )
    );
    byId('people').replaceChildren(...people);
}

/**
 * @param {Phone} phone
 * @param {PageState} state
 * @param {() => void} choose
 */
function personButton(phone, state, choose) {
    const shown = phone.address === state.shownPhone;
    const count = [...state.messages.values()].filter((one) => one.phone === phone.address).length;
    return element(
        'button.person',
        { type: 'button', 'aria-current': shown ? 'true' : null, onclick: choose },
        element('span.avatar', { 'aria-hidden': 'true' }, initials(personName(phone))),
        element(
            'span',
            {},
            element('strong', {}, personName(phone)),
            element('span.muted', {}, number(phone.address))
        ),
        count > 0 && element('span.count', { 'aria-label': `${count} messages` }, String(count))
    );
}

/** @type {{ key: 'reads' | 'showsTyping' | 'hasWhatsApp' | 'reachable', label: string }[]} */
const SWITCHES = [
    { key: 'reads', label: 'Tells when it has read (WhatsApp)' },
    { key: 'showsTyping', label: 'Shows when the business is typing' },
    { key: 'hasWhatsApp', label: 'Has WhatsApp' },
    { key: 'reachable', label: 'Is switched on' }
];

/**
 * The switches of the phone that is shown.
 *
 * @param {PageState} state
 * @param {(change: object) => void} change
 */
export function showSwitches(state, change) {
    const phone = state.phones.get(state.shownPhone);
    const focused = document.activeElement?.id;
    byId('switches').replaceChildren(
        element('legend', {}, 'This phone'),
        ...(phone ? SWITCHES.map((one) => switchFor(one, phone, change)) : []),
        ...(phone?.blocked.length
            ? [element('p.note', {}, `STOP was sent to ${phone.blocked.map(number).join(', ')}.`)]
            : [])
    );
    if (focused?.startsWith('switch-')) {
        document.getElementById(focused)?.focus();
    }
}

/**
 * @param {(typeof SWITCHES)[number]} one
 * @param {Phone} phone
 * @param {(change: object) => void} change
 */
function switchFor({ key, label }, phone, change) {
    const id = `switch-${key}`;
    return element(
        'label.switch',
        { for: id },
        element('input', {
            id,
            type: 'checkbox',
            role: 'switch',
            checked: phone[key],
            onchange: (/** @type {Event} */ event) =>
                change({ [key]: /** @type {HTMLInputElement} */ (event.currentTarget).checked })
        }),
        label
    );
}
