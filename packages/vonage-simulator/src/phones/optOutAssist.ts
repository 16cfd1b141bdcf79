import type { Message, OwnNumber } from '../state/index.ts';
import { isoTime } from '../time/index.ts';
import type { World } from '../World.ts';

const STOP = ['STOP', 'END', 'QUIT', 'CANCEL', 'UNSUBSCRIBE'];
const START = ['START', 'JOIN', 'UNSTOP'];

/**
 * What the carrier does by itself with STOP, START and HELP, for numbers that have this switched on: it answers, and
 * keeps a block list for that one number. The words reach the business all the same.
 */
export function obeyKeyword(message: Message, brand: OwnNumber, world: World): void {
    const written = message.body['text'];
    if (!brand.optOutAssist || message.channel === 'whatsapp' || typeof written !== 'string') {
        return;
    }
    const answer = takeEffect(written.trim().toUpperCase(), message, world);
    if (answer) {
        answerAsCarrier(answer, message, world);
    }
}

function takeEffect(word: string, message: Message, world: World): string | undefined {
    const phone = world.phones.at(message.phone);
    const others = phone.blocked.filter((number) => number !== message.brand);
    if (STOP.includes(word)) {
        phone.blocked = [...others, message.brand];
        world.phones.changed(phone);
        return 'You have been unsubscribed and will get no more messages from this number. Reply START to come back.';
    }
    if (START.includes(word)) {
        phone.blocked = others;
        world.phones.changed(phone);
        return 'You are subscribed again. Reply STOP to get no more messages.';
    }
    return word === 'HELP' ? 'Reply STOP to get no more messages from this number.' : undefined;
}

function answerAsCarrier(text: string, message: Message, world: World): void {
    const at = isoTime(world.clock.now());
    world.messages.add({
        uuid: world.ids.uuid(),
        direction: 'outbound',
        channel: message.channel,
        kind: 'text',
        phone: message.phone,
        brand: message.brand,
        body: { text },
        at,
        applicationId: null,
        byCarrier: true,
        mediaIds: [],
        status: 'delivered',
        history: [{ status: 'delivered', at }]
    });
}
