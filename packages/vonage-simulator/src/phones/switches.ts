import { channelRules } from '../channels/index.ts';
import { arriveAtPhone, readOnPhone } from '../deliver/index.ts';
import type { Phone, PhoneSwitches } from '../state/index.ts';
import type { World } from '../World.ts';

/**
 * Turns switches of a phone. A phone that comes back into reach gets what waited for it; read receipts that are
 * switched on tell of what lies there unread.
 */
export function turnSwitches(address: string, switches: PhoneSwitches, world: World): Phone {
    const phone = world.phones.change(address, switches);
    for (const message of world.messages.with(address)) {
        if (switches.reachable && message.status === 'submitted') {
            world.clock.after(0, () => arriveAtPhone(message, world));
        }
        if (switches.reads && message.status === 'delivered' && isReported(message.channel)) {
            world.clock.after(0, () => readOnPhone(message, world));
        }
    }
    return phone;
}

const isReported = (channel: Parameters<typeof channelRules>[0]): boolean =>
    channelRules(channel).canBeRead;
