/** @import { PageState, Thread } from './types.ts' */
import { element } from './element.js';

/**
 * The box to answer, with what else a customer may send.
 *
 * @param {Thread} thread
 * @param {PageState} state
 * @param {{ send: (content: object) => void, unquote: () => void, fail: (error: unknown) => void }} actions
 */
export function composer(thread, state, actions) {
    const box = /** @type {HTMLTextAreaElement} */ (
        element('textarea', {
            id: 'words',
            rows: '1',
            'aria-label': 'Message',
            placeholder: thread.app === 'WhatsApp' ? 'Message' : 'Text message',
            onkeydown: sendOnEnter
        })
    );
    const submit = (/** @type {Event} */ event) => {
        event.preventDefault();
        const text = box.value.trim();
        if (text) {
            box.value = '';
            actions.send({ message_type: 'text', text, ...quote(state) });
        }
    };
    return element(
        'form.composer',
        { onsubmit: submit },
        state.quoting && quoteLine(state, actions.unquote),
        attachRow(thread, actions),
        element('div.row', {}, box, element('button.send', { 'aria-label': 'Send' }, '➤'))
    );
}

/** @param {KeyboardEvent} event */
function sendOnEnter(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
    }
}

/** @param {PageState} state */
const quote = (state) => (state.quoting ? { context: { message_uuid: state.quoting.uuid } } : {});

/**
 * @param {PageState} state
 * @param {() => void} unquote
 */
const quoteLine = (state, unquote) =>
    element(
        'div.quoting',
        {},
        element('span', {}, `Answering: ${state.quoting?.shownText || state.quoting?.kind}`),
        element('button', { type: 'button', 'aria-label': 'Do not quote', onclick: unquote }, '✕')
    );

/**
 * @param {Thread} thread
 * @param {{ send: (content: object) => void, fail: (error: unknown) => void }} actions
 */
function attachRow(thread, { send, fail }) {
    const whatsapp = thread.app === 'WhatsApp';
    const noFiles = !thread.takesFiles && 'This number takes text only.';
    const noPlace = !whatsapp && 'Only WhatsApp can send a location.';
    return element(
        'div.attach',
        { role: 'group', 'aria-label': 'Send something else' },
        action('Picture', noFiles, () => send({ message_type: 'image' })),
        action('Voice note', noFiles, () => send({ message_type: 'audio' })),
        action('Location', noPlace, () => send({ message_type: 'location', location: PLACE })),
        filePicker(noFiles, send, fail),
        action('STOP', false, () => send({ message_type: 'text', text: 'STOP' }))
    );
}

const PLACE = { lat: 37.7793, long: -122.4193, name: 'City Hall', address: 'San Francisco, CA' };

/**
 * @param {string} name
 * @param {string | false} why why it cannot be used
 * @param {() => void} act
 */
const action = (name, why, act) =>
    element(
        'button',
        { type: 'button', disabled: Boolean(why), title: why || `Send: ${name}`, onclick: act },
        name
    );

/**
 * @param {string | false} why
 * @param {(content: object) => void} send
 * @param {(error: unknown) => void} fail
 */
function filePicker(why, send, fail) {
    const input = element('input.visually-hidden', {
        type: 'file',
        disabled: Boolean(why),
        onchange: async (/** @type {Event} */ event) => {
            const [chosen] = /** @type {HTMLInputElement} */ (event.currentTarget).files ?? [];
            if (chosen) {
                await readFile(chosen).then(send, fail);
            }
        }
    });
    return element(
        'label.file-button',
        { title: why || 'Send a file of yours', class: why ? 'disabled' : null },
        input,
        'File'
    );
}

/** @param {File} chosen */
async function readFile(chosen) {
    const kind = kindOf(chosen.type);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const type = chosen.type || 'application/octet-stream';
    return { message_type: kind, [kind]: { name: chosen.name, type, base64: btoa(binary) } };
}

/** @param {string} type */
function kindOf(type) {
    const [family = ''] = type.split('/');
    return ['image', 'audio', 'video'].includes(family)
        ? family
        : type === 'text/vcard'
          ? 'vcard'
          : 'file';
}
