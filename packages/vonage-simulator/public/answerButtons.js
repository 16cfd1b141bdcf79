/** @import { Message } from './types.ts' */
import { element } from './element.js';

/**
 * Buttons and lists that a WhatsApp message offers, for the customer to tap.
 *
 * @param {Message} message
 * @param {(content: object) => void} send
 * @returns {HTMLElement | null}
 */
export function answerButtons(message, send) {
    const choices = choicesOf(message);
    if (choices.length === 0) {
        return null;
    }
    const tap = (/** @type {object} */ content) => () =>
        send({ ...content, context: { message_uuid: message.uuid } });
    return element(
        'div.choices',
        { role: 'group', 'aria-label': 'Answers offered' },
        ...choices.map(({ title, content }) =>
            element('button', { type: 'button', onclick: tap(content) }, title)
        )
    );
}

/**
 * @param {Message} message
 * @returns {{ title: string, content: object }[]}
 */
function choicesOf(message) {
    if (message.shownButtons.length > 0) {
        return message.shownButtons.map((text) => ({
            title: text,
            content: { message_type: 'button', button: { payload: text, text } }
        }));
    }
    const action = /** @type {any} */ (message.body['custom'])?.interactive?.action;
    const buttons = (action?.buttons ?? []).map((/** @type {any} */ one) => one.reply);
    const rows = (action?.sections ?? []).flatMap(
        (/** @type {any} */ section) => section.rows ?? []
    );
    return [...buttons, ...rows].filter(Boolean).map(({ id, title, description }) => ({
        title,
        content: {
            message_type: 'reply',
            reply: { id, title, ...(description && { description }) }
        }
    }));
}
