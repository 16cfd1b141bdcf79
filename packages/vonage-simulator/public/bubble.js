/** @import { Message, PageState } from './types.ts' */
import { element } from './element.js';
import { clockTime } from './format.js';
import { attachment } from './attachment.js';
import { answerButtons } from './answerButtons.js';

/**
 * One message on the phone.
 *
 * @param {Message} message
 * @param {PageState} state
 * @param {{ quote: (message: Message) => void, send: (content: object) => void }} actions
 */
export function bubble(message, state, actions) {
    const mine = message.direction === 'inbound';
    const side = mine ? 'mine' : 'theirs';
    return element(
        `div.line.${side}`,
        { 'data-key': message.uuid, 'data-kind': message.kind },
        element(
            `div.bubble.${message.channel}`,
            {},
            element('span.visually-hidden', {}, mine ? 'You: ' : 'They: '),
            quoted(message, state),
            attachment(message),
            message.shownText && element('p.words', {}, message.shownText),
            reactionsOn(message, state)
        ),
        mine ? null : answerButtons(message, actions.send),
        footer(message, mine, actions)
    );
}

/**
 * @param {Message} message
 * @param {boolean} mine
 * @param {{ quote: (message: Message) => void, send: (content: object) => void }} actions
 */
function footer(message, mine, actions) {
    const whatsapp = message.channel === 'whatsapp';
    return element(
        'div.meta',
        {},
        element('time', { datetime: message.at }, clockTime(message.at)),
        message.channel === 'mms' && ' · MMS',
        message.byCarrier && ' · from the carrier',
        mine && whatsapp && (message.readByBusiness ? ' · ✓✓ Seen by them' : ' · ✓ Sent'),
        !mine && whatsapp && quickActions(message, actions)
    );
}

/**
 * @param {Message} message
 * @param {{ quote: (message: Message) => void, send: (content: object) => void }} actions
 */
function quickActions(message, actions) {
    const react = () =>
        actions.send({
            message_type: 'reaction',
            reaction: { action: 'react', emoji: '👍' },
            context: { message_uuid: message.uuid }
        });
    return element(
        'span.quick',
        {},
        element(
            'button',
            { type: 'button', 'aria-label': 'React with thumbs up', onclick: react },
            '👍'
        ),
        element('button', { type: 'button', onclick: () => actions.quote(message) }, 'Reply')
    );
}

/**
 * @param {Message} message
 * @param {PageState} state
 */
function quoted(message, state) {
    const context = /** @type {{ message_uuid?: string } | undefined} */ (message.body['context']);
    const other = context?.message_uuid && state.messages.get(context.message_uuid);
    return other ? element('blockquote.quote', {}, other.shownText || `[${other.kind}]`) : null;
}

/**
 * The last reaction of each side, shown on the message itself.
 *
 * @param {Message} message
 * @param {PageState} state
 */
function reactionsOn(message, state) {
    /** @type {Map<string, string>} */
    const bySide = new Map();
    for (const other of state.messages.values()) {
        const context = /** @type {{ message_uuid?: string } | undefined} */ (
            other.body['context']
        );
        if (other.kind === 'reaction' && context?.message_uuid === message.uuid) {
            const reaction = /** @type {{ emoji?: string }} */ (other.body['reaction']);
            bySide.set(other.direction, reaction.emoji ?? '');
        }
    }
    const emojis = [...bySide.values()].filter(Boolean);
    return emojis.length > 0
        ? element(
              'span.reactions',
              { 'aria-label': `Reactions: ${emojis.join(' ')}` },
              emojis.join('')
          )
        : null;
}
