/** @import { Message } from './types.ts' */
import { element } from './element.js';

/**
 * What a message carries beside words; nothing for plain text.
 *
 * @param {Message} message
 * @returns {HTMLElement | null}
 */
export function attachment(message) {
    const content = /** @type {any} */ (message.body)[message.kind];
    switch (message.kind) {
        case 'image':
        case 'sticker':
        case 'audio':
        case 'video':
        case 'file':
        case 'vcard':
            return file(message.kind, address(message, content, 0), content);
        case 'content':
            return element(
                'div',
                {},
                ...content.map((/** @type {any} */ part, /** @type {number} */ index) =>
                    file(part.type, address(message, part, index), part)
                )
            );
        case 'location':
            return card(
                '📍',
                content.name ?? 'Location',
                content.address ?? `${content.lat}, ${content.long}`
            );
        case 'contacts':
            return element(
                'div',
                {},
                ...content.map((/** @type {any} */ one) =>
                    card('👤', one.name?.formatted_name ?? 'Contact', one.phones?.[0]?.phone ?? '')
                )
            );
        case 'reply':
            return card('↩', content.title, content.description ?? '');
        case 'button':
            return card('↩', content.text ?? 'Answer', '');
        case 'order':
            return card('🛒', 'Order', `${content.product_items.length} items`);
        case 'unsupported':
            return card('❔', 'Something WhatsApp does not hand on', '');
        case 'custom':
            return custom(content);
        default:
            return null;
    }
}

/**
 * The simulator's own copy where it has one: the link itself may have died.
 *
 * @param {Message} message
 * @param {{ url?: string }} content
 * @param {number} index
 */
const address = (message, content, index) =>
    message.mediaIds[index] ? `/_sim/media/${message.mediaIds[index]}` : (content.url ?? '');

/**
 * @param {string} kind
 * @param {string} url
 * @param {{ name?: string, caption?: string }} content
 */
function file(kind, url, content) {
    const name = content.name ?? url.split('/').at(-1) ?? kind;
    switch (kind) {
        case 'image':
        case 'sticker':
            return element('img.picture', {
                src: url,
                alt: content.caption ?? `Picture ${name}`,
                loading: 'lazy'
            });
        case 'audio':
            return element('audio', { src: url, controls: true, 'aria-label': 'Voice note' });
        case 'video':
            return element('video', { src: url, controls: true, 'aria-label': 'Video' });
        default:
            return element(
                'a.document',
                { href: url, target: '_blank', rel: 'noopener' },
                `📄 ${name}`
            );
    }
}

/**
 * @param {string} icon
 * @param {string} title
 * @param {string} text
 */
const card = (icon, title, text) =>
    element(
        'div.card',
        {},
        element('span', { 'aria-hidden': 'true' }, icon),
        element('div', {}, element('strong', {}, title), text && element('div', {}, text))
    );

/**
 * WhatsApp's own form: of an interactive message the words are shown; a template's words come with the message.
 *
 * @param {any} content
 */
function custom(content) {
    if (content.type === 'template') {
        return null;
    }
    if (content.type === 'location') {
        return attachment(
            /** @type {any} */ ({ kind: 'location', body: { location: located(content.location) } })
        );
    }
    const words = content.interactive?.body?.text ?? content.text?.body;
    return words
        ? element('p.words', {}, words)
        : card('◻', `WhatsApp ${content.type ?? 'content'}`, '');
}

/** @param {any} location */
const located = (location) => ({ ...location, lat: location?.latitude, long: location?.longitude });
