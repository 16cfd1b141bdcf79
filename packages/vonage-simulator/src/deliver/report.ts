import { channelRules } from '../channels/index.ts';
import type { Failure, Message, OutboundStatus } from '../state/index.ts';
import { isoTime } from '../time/index.ts';
import type { World } from '../World.ts';
import { dispatchStatus } from './statusWebhook.ts';

/** What happened to a message. */
export interface StatusNews {
    readonly status: Exclude<OutboundStatus, 'accepted' | 'revoked'>;
    readonly error?: Failure;
}

/**
 * Notes what happened and tells the business, unless a fault holds the webhook back. The timestamp is always that of
 * the event, however late the webhook.
 */
export async function report(message: Message, news: StatusNews, world: World): Promise<void> {
    const at = isoTime(world.clock.now());
    const first = message.history.length === 1;
    world.messages.note(message, { ...news, at });

    const send = (): Promise<void> => dispatchStatus(message, news, at, world);
    const late = world.faults.settings.lateStatus;
    if (late > 0) {
        world.clock.after(late, send);
        return;
    }
    if (first && world.faults.hits('outOfOrder')) {
        world.heldBack.set(message.uuid, []);
    }
    await sendOrHold(message, news, send, world);
}

/** With the order turned round, earlier news wait for the last, and then follow it newest first. */
async function sendOrHold(
    message: Message,
    news: StatusNews,
    send: () => Promise<void>,
    world: World
): Promise<void> {
    const held = world.heldBack.get(message.uuid);
    if (held && !isLast(message, news, world)) {
        held.unshift(send);
        return;
    }
    world.heldBack.delete(message.uuid);
    await send();
    for (const earlier of held ?? []) {
        await earlier();
    }
}

function isLast(message: Message, news: StatusNews, world: World): boolean {
    if (news.status === 'delivered') {
        const willBeRead =
            channelRules(message.channel).canBeRead && world.phones.at(message.phone).reads;
        return !willBeRead;
    }
    return news.status !== 'submitted';
}
