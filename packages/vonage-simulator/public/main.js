/** @import { Message, PageState, Phone, Thread, Webhook } from './types.ts' */
import { changePhone, control, write } from './api.js';
import { showDevice } from './device.js';
import { byId } from './element.js';
import { showPeople, showSwitches } from './people.js';
import { threadKey, threadsOf } from './threads.js';
import { showWire } from './wire.js';

/** @type {PageState} */
const state = {
    account: /** @type {any} */ ({ numbers: [] }),
    phones: new Map(),
    messages: new Map(),
    calls: [],
    webhooks: new Map(),
    shownPhone: '',
    openThread: null,
    quoting: null,
    typing: new Map()
};

let drawing = false;

/** Draws once per frame, however many changes came in. */
function draw() {
    if (!drawing) {
        drawing = true;
        requestAnimationFrame(() => {
            drawing = false;
            showPeople(state, choosePhone);
            showDevice(state, { open: openThread, quote, send, fail });
            showSwitches(state, (change) => changePhone(state.shownPhone, change).catch(fail));
            showWire(state, copy);
        });
    }
}

async function load() {
    const [account, phones, messages, calls, webhooks] = await Promise.all(
        ['account', 'phones', 'messages', 'calls', 'webhooks'].map((path) => control('GET', path))
    );
    state.account = account;
    state.phones = new Map(phones.map((/** @type {Phone} */ one) => [one.address, one]));
    state.messages = new Map(messages.map((/** @type {Message} */ one) => [one.uuid, one]));
    state.calls = calls;
    state.webhooks = new Map(webhooks.map((/** @type {Webhook} */ one) => [one.id, one]));
}

/** @param {string} address */
function choosePhone(address) {
    state.shownPhone = address;
    state.quoting = null;
    const [latest] = threadsOf(state);
    state.openThread = latest?.messages.length ? latest.key : null;
    history.replaceState(
        null,
        '',
        `?phone=${encodeURIComponent(/^[0-9]/.test(address) ? `+${address}` : address)}`
    );
    draw();
}

/** @param {string | null} key */
function openThread(key) {
    state.openThread = key;
    state.quoting = null;
    draw();
    requestAnimationFrame(() => document.getElementById('words')?.focus());
}

/** @param {Message | null} message */
function quote(message) {
    state.quoting = message;
    draw();
    requestAnimationFrame(() => document.getElementById('words')?.focus());
}

/**
 * @param {Thread} thread
 * @param {any} content
 */
async function send(thread, content) {
    const channel =
        thread.app === 'WhatsApp' ? 'whatsapp' : content.message_type === 'text' ? 'sms' : 'mms';
    state.quoting = null;
    await write(state.shownPhone, { ...content, channel, to: thread.brand }).then(
        clearProblem,
        fail
    );
}

/** @param {unknown} error */
function fail(error) {
    const problem = byId('problem');
    problem.textContent = error instanceof Error ? error.message : String(error);
    problem.hidden = false;
}

function clearProblem() {
    byId('problem').hidden = true;
}

/** @param {string} text */
async function copy(text) {
    await navigator.clipboard.writeText(text);
    byId('announcement').textContent = 'Copied as curl.';
}

/** @param {MessageEvent<string>} event */
function take({ data }) {
    const change = JSON.parse(data);
    switch (change.type) {
        case 'message':
            takeMessage(change.message);
            break;
        case 'phone':
            state.phones.set(change.phone.address, change.phone);
            break;
        case 'call':
            state.calls.push(change.call);
            break;
        case 'webhook':
            state.webhooks.set(change.webhook.id, change.webhook);
            break;
        case 'typing':
            takeTyping(change);
            break;
        case 'account':
        case 'reset':
            load().then(draw, fail);
            return;
    }
    draw();
}

/** @param {Message} message */
function takeMessage(message) {
    state.messages.set(message.uuid, message);
    if (message.direction === 'outbound') {
        state.typing.delete(message.brand);
    }
    const opensItself = message.phone === state.shownPhone && state.openThread === null;
    if (opensItself && message.status !== 'accepted') {
        state.openThread = threadKey(message);
    }
}

const TYPING_MS = 25_000;

/** @param {{ phone: string, brand: string }} change */
function takeTyping(change) {
    if (change.phone === state.shownPhone) {
        state.typing.set(change.brand, Date.now() + TYPING_MS);
        setTimeout(draw, TYPING_MS + 50);
    }
}

/** @param {string} text */
const asAddress = (text) =>
    /^[A-Z]{2}\./.test(text.trim()) ? text.trim() : text.replace(/\D/g, '');

async function begin() {
    await load();
    // "+" in a query is a space by rule; either way only the digits count.
    const wanted = asAddress(new URLSearchParams(location.search).get('phone') ?? '');
    if (wanted && !state.phones.has(wanted)) {
        state.phones.set(wanted, await changePhone(wanted, {}));
    }
    choosePhone(wanted || ([...state.phones.keys()][0] ?? ''));
    const events = new EventSource('/_sim/events');
    events.onmessage = take;
    events.onopen = () => load().then(clearProblem).then(draw, fail);
    events.onerror = () =>
        fail(
            new Error(
                'The simulator does not answer. Is it still running? This page tries again by itself.'
            )
        );
}

byId('only-this-phone').addEventListener('change', draw);
byId('add-phone').addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const typed = String(new FormData(form).get('number'));
    try {
        const phone = await changePhone(typed, {});
        state.phones.set(phone.address, phone);
        form.reset();
        clearProblem();
        choosePhone(phone.address);
    } catch (error) {
        fail(error);
    }
});
begin().catch(fail);
