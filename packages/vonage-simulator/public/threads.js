/** @import { Message, PageState, Thread } from './types.ts' */

/** @param {Pick<Message, 'channel' | 'brand'>} message */
export const threadKey = (message) => `${appOf(message.channel)} ${message.brand}`;

/** @param {string} channel */
const appOf = (channel) => (channel === 'whatsapp' ? 'WhatsApp' : 'Messages');

/**
 * The conversations of the phone that is shown: those that exist, and an empty one for each number it could write to.
 * The latest used comes first.
 *
 * @param {PageState} state
 * @returns {Thread[]}
 */
export function threadsOf(state) {
    /** @type {Map<string, Thread>} */
    const threads = new Map();
    const phone = state.phones.get(state.shownPhone);
    for (const { number, features } of state.account.numbers) {
        const app = features.includes('WHATSAPP') ? 'WhatsApp' : 'Messages';
        if (app === 'WhatsApp' && !phone?.hasWhatsApp) {
            continue;
        }
        threads.set(`${app} ${number}`, {
            key: `${app} ${number}`,
            brand: number,
            app,
            takesFiles: app === 'WhatsApp' || features.includes('MMS'),
            messages: []
        });
    }
    for (const message of state.messages.values()) {
        if (message.phone === state.shownPhone && isSeen(message)) {
            const key = threadKey(message);
            const thread = threads.get(key) ?? nameOnly(key, message);
            threads.set(key, thread);
            thread.messages.push(message);
        }
    }
    return [...threads.values()].sort((a, b) => lastAt(b).localeCompare(lastAt(a)));
}

/**
 * A sender that is a name, or a number the account no longer has: it can be read, and not answered.
 *
 * @param {string} key
 * @param {Message} message
 * @returns {Thread}
 */
const nameOnly = (key, message) => ({
    key,
    brand: message.brand,
    app: appOf(message.channel),
    takesFiles: false,
    messages: []
});

/**
 * Only what reached the phone is on it.
 *
 * @param {Message} message
 */
const isSeen = (message) => ['received', 'delivered', 'read'].includes(message.status);

/** @param {Thread} thread */
const lastAt = (thread) => thread.messages.at(-1)?.at ?? '';
