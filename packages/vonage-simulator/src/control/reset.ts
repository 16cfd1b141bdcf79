import { DEMO_BALANCE, demoPhones } from '../state/index.ts';
import type { World } from '../World.ts';

/**
 * Back to the start: no messages, webhooks or faults, the demo phones, real time. The account stays as it is, with its
 * keys and webhook addresses, because the org on the other side is connected to it; only its balance is filled up.
 */
export function reset(world: World): { readonly reset: true } {
    world.clock.reset();
    world.tokenClock.reset();
    world.messages.clear();
    world.media.clear();
    world.wire.clear();
    world.heldBack.clear();
    world.faults.reset();
    world.phones.replaceAll(demoPhones());
    world.account.balance = DEMO_BALANCE;
    world.events.emit({ type: 'reset' });
    return { reset: true };
}
